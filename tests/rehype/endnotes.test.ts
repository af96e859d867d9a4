import { expect, test } from 'vitest';
import type { Note } from '../../src/note.ts';
import { renderText } from '../../src/render.ts';
import { noteSchemas } from '../../src/schema.ts';

const times: Note = {
  ...noteSchemas.publication.parse({ name: 'The New Times' }),
  kind: 'publication',
  id: 'times',
  path: 'notes/publications/times.md',
  body: 'A newspaper.',
  bodyLine: 4,
};

test.each([
  ['The New Times.', 'The New Times</a>.'],
  ['[The New Times](/x/).', '</span></a><a class="noteref" aria-label="The New Times, note 1"'],
  ['The [New](/x/) Times.', ' Times</span><a class="noteref" aria-label="The New Times, note 1"'],
  [
    ':note[The New[^1] Times]{#times}.\n\n[^1]: Foot.',
    ' Times</span><a class="noteref" aria-label="The New Times, note 1"',
  ],
])('the first mention leads to its note, also about a link: %s', (markdown, part) => {
  const html = String(renderText('articles/a.md', markdown, { notes: [times] }));
  expect(html).toContain(part);
  expect(html.match(/href="#note-times"/g)).toHaveLength(1);
});
