import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project, runCommand } from './run-command.ts';

let root: string;
const suggest = (...args: string[]) => runCommand('suggest', args, { CONTENT: root });
const notes = () =>
  readdirSync(join(root, 'notes'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'suggest-'));
  cpSync(join(project, 'tests/site/library'), root, { recursive: true });
  writeFileSync(
    join(root, 'articles/visit.md'),
    '---\ntitle: A visit\npublished: 2021-09-13\n---\n\nThen Mary Somerville met Ada Lovelace. Mary Somerville left in June 1843.\n',
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('one article is asked for by its slug; --write drafts a note for each that is listed', async () => {
  const before = notes();
  const { stdout, stderr, status } = await suggest('visit', '--write');
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout.split('\n')).toEqual([
    'Names without a note (1)',
    '  Mary Somerville  2 times',
    '      visit:6  Then Mary Somerville met Ada Lovelace.',
    '',
    'Dates without a note (1)',
    '  1843-06  “June 1843”  once',
    '      visit:6  Mary Somerville left in June 1843.',
    `wrote ${join(root, 'notes/people/mary-somerville.md')}`,
    `wrote ${join(root, 'notes/dates/1843-06.md')}`,
    '',
  ]);
  const written = notes().filter((path) => !before.includes(path));
  expect(written.toSorted()).toEqual(['dates/1843-06.md', 'people/mary-somerville.md']);
  for (const path of written)
    expect(readFileSync(join(root, 'notes', path), 'utf8')).toContain('\ndraft: true\n');
});

test('a wrong slug gets the nearest in one line', async () => {
  const { stdout, stderr, status } = await suggest('vist');
  expect([stdout, stderr, status]).toEqual([
    '',
    'No article has the slug “vist”; did you mean “visit”?\n',
    2,
  ]);
});

test('a library with faults is reported instead', async () => {
  writeFileSync(join(root, 'notes/people/x.md'), '---\nnam: X\n---\n');
  const { stdout, stderr, status } = await suggest();
  expect([stdout, status]).toEqual(['', 1]);
  expect(stderr).toMatch(/x\.md[\s\S]*did you mean `name`/);
});
