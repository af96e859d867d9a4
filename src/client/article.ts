import { setNotesBeside } from './margin.ts';
import { keepMarks } from './marks.ts';
import { openNotesInPlace } from './notes.ts';
import { keepPlace } from './place.ts';

const prose = document.querySelector<HTMLElement>('.article > .prose');
if (prose) {
  setNotesBeside(prose);
  openNotesInPlace();
  try {
    keepMarks();
    keepPlace();
  } catch {
    // The browser keeps nothing for this site.
  }
}
