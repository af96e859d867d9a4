import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { hasErrors, loadLibrary, report } from '../../src/library.ts';

const library = await loadLibrary(join(import.meta.dirname, '../site/library'), '/');

test('the fixture library is in order', () => {
  expect(hasErrors(library.files)).toBe(false);
  expect(library.readings.map(({ slug }) => slug)).toEqual(['analytical-engine', 'arabic']);
  expect(library.files.length).toBeGreaterThan(8);
});

test('a draft is left out and said so', () => {
  const draft = library.files.find(({ path }) => path.endsWith('unfinished.md'));
  expect(draft?.messages.map(({ reason }) => reason)).toEqual(['Draft: left out']);
});

test('many drafts of one folder are one line of the report', () => {
  const draft = (path: string) => {
    const file = new VFile({ path });
    file.info('Draft: left out', { ruleId: 'draft', source: 'library' });
    return file;
  };
  const few = ['a', 'b', 'c'].map((id) => draft(`notes/people/${id}.md`));
  const many = ['d', 'e', 'f', 'g'].map((id) => draft(`notes/groups/${id}.md`));
  const told = report([...few, ...many]);
  expect(told).toContain('notes/people/a.md');
  expect(told).toContain('4 drafts: left out (d.md, e.md, f.md, g.md)');
  expect(told).not.toContain('notes/groups/d.md');
});
