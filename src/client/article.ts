import { setNotesBeside } from './margin.ts';
import { keepMarks } from './marks.ts';
import { isChord, openNotesInPlace } from './notes.ts';
import { all } from './page.ts';
import { keepPlace } from './place.ts';
// By a name of its own: what two pages share would be a file of its own, and two small files weigh more than one.
import './search-keys.ts?article';

// What copies a passage comes with the first use of a passage's link.
addEventListener('click', (event) => {
  if ((event.target as Element).closest('.permalink') && !isChord(event))
    document.body.append((all('template')[0] as HTMLTemplateElement).content);
});
setNotesBeside();
openNotesInPlace();
try {
  keepMarks();
  keepPlace();
} catch {
  // The browser keeps nothing for this site.
}
