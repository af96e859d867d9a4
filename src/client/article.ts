import { setNotesBeside } from './margin.ts';
import { keepMarks } from './marks.ts';
import { openNotesInPlace } from './notes.ts';
import { keepPlace } from './place.ts';

setNotesBeside();
openNotesInPlace();
try {
  keepMarks();
  keepPlace();
} catch {
  // The browser keeps nothing for this site.
}
