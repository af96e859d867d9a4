import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasErrors, loadLibrary } from '../../src/library.ts';

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
