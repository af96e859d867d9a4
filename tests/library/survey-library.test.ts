import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLibrary } from '../../src/library/read-library.ts';
import { loadLibrary } from '../../src/library.ts';
import { draftNotes, writeDrafts } from '../../src/survey/draft-notes.ts';
import { formatSurvey } from '../../src/survey/format-survey.ts';
import { type Survey, surveyLibrary } from '../../src/survey/survey-library.ts';
import type { Suggestion } from '../../src/text/suggest.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'survey-'));
  cpSync(join(import.meta.dirname, '../site/library'), root, { recursive: true });
  write('articles/visit.md', [
    '---\ntitle: A visit\npublished: 2021-09-13\n---\n',
    'In June 1843 Ada Lovelace met Mary Somerville in Turin. It was Somerville who came.\n',
    'Then *Mary* Somerville and Augustus De Morgan left; Menabrae wrote to **Mary Somerville**.\n',
    '> Here `Code Name` is code. De Morgan stayed until 12 June 1843.',
  ]);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, lines: string | readonly string[]): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${[lines].flat().join('\n')}\n`);
}

async function survey(slug?: string): Promise<Survey> {
  const source = await readLibrary(root);
  return surveyLibrary(
    source,
    source.articles.filter((article) => slug === undefined || article.slug === slug),
  );
}

test('names without a note are counted across emphasis, with their surnames, and code is none', async () => {
  const { names } = await survey('visit');
  expect(names.map(({ name, count, forms }) => [name, count, ...forms])).toEqual([
    ['Mary Somerville', 4, 'Somerville'],
    ['Augustus De Morgan', 2, 'De Morgan'],
    ['Menabrae', 1],
    ['Turin', 1],
  ]);
  expect(names[0]).toMatchObject({
    kind: 'person',
    slugs: ['visit'],
    quotation: {
      slug: 'visit',
      line: 6,
      sentence: 'In June 1843 Ada Lovelace met Mary Somerville in Turin.',
    },
  });
  expect(names[2]?.near).toEqual(['luigi-menabrea']);
});

test('dates without a note are listed, the more precise first', async () => {
  const { dates } = await survey('visit');
  expect(dates.map(({ edtf, name, count }) => [edtf, name, count])).toEqual([
    ['1843-06-12', '12 June 1843', 1],
    ['1843-06', 'June 1843', 1],
  ]);
  write('notes/dates/june.md', '---\nname: June\ndate: 1843-06\n---\n\nText.');
  expect((await survey('visit')).dates.map(({ edtf }) => edtf)).toEqual(['1843-06-12']);
});

test('notes that no article mentions, aliases that stand nowhere and notes without a source are named', async () => {
  write('notes/groups/nobody.md', '---\nname: Nobody’s Guild\naliases: [The Guild]\n---\n\nText.');
  write('notes/people/mary.md', '---\nname: Mary Somerville\naliases: [Mary Greig]\n---\n\nText.');
  const { unused, silent, sourceless } = await survey();
  expect(unused.map(({ id }) => id)).toEqual(['nobody']);
  expect(silent.map(({ note, alias }) => `${note.id} ${alias}`)).toContain('mary Mary Greig');
  expect(silent.map(({ note }) => note.id)).not.toContain('nobody');
  expect(sourceless.map(({ id }) => id).toSorted()).toEqual(['mary', 'nobody']);
});

test('drafts have what is known, an id of their own, and are left out and reported until they are written', async () => {
  write('notes/groups/turin.md', '---\nname: Teatro Regio\nmatch: marked\n---\n\nText.');
  const source = await readLibrary(root);
  const found = surveyLibrary(source, source.articles);
  const drafts = writeDrafts(
    draftNotes(
      root,
      found,
      source.notes.map(({ id }) => id),
    ),
  );
  const paths = drafts.map(({ path }) => path.slice(root.length + 1));
  expect(paths).toContain('notes/people/mary-somerville.md');
  expect(paths).toContain('notes/dates/1843-06-12.md');
  expect(paths).toContain('notes/groups/turin-group.md');
  expect(paths.join()).not.toContain('menabrae');
  expect(readFileSync(join(root, 'notes/people/mary-somerville.md'), 'utf8')).toBe(
    '---\nname: Mary Somerville\ndraft: true\n---\n\n<!-- visit, line 6: “In June 1843 Ada Lovelace met Mary Somerville in Turin.” -->\n',
  );
  const { notes, files, readings } = await loadLibrary(root, '/');
  expect(notes.map(({ note }) => note.id)).not.toContain('mary-somerville');
  expect(readings.find(({ slug }) => slug === 'visit')?.html).not.toContain('mary-somerville');
  const draft = files.find(({ path }) => path.endsWith('mary-somerville.md'));
  expect(draft?.messages.map(({ reason }) => reason)).toEqual(['Draft: left out']);
});

test('what has a draft is not suggested again, and no file is written over', async () => {
  const source = await readLibrary(root);
  const ids = source.notes.map(({ id }) => id);
  const drafts = draftNotes(root, surveyLibrary(source, source.articles), ids);
  writeDrafts(drafts);
  writeFileSync(join(root, 'notes/people/mary-somerville.md'), '---\nname: Mary Somerville\n---\n\nMine.\n');
  const again = (await survey()).names.filter(({ near }) => near.length === 0);
  expect(again.map(({ name }) => name)).toEqual(['English', 'French']);
  expect(writeDrafts(drafts)).toEqual([]);
  expect(readFileSync(join(root, 'notes/people/mary-somerville.md'), 'utf8')).toContain('Mine.');
});

test('a word like “American” gets no draft', () => {
  const suggestion = (name: string): Suggestion => ({
    name,
    forms: [],
    count: 2,
    slugs: ['visit'],
    quotation: { slug: 'visit', line: 6, sentence: `${name} machines stood there.` },
    near: [],
    kind: 'group',
  });
  const names = ['American', 'American Philosophical Society'].map(suggestion);
  expect(draftNotes(root, { names, dates: [] }, []).map(({ path }) => path)).toEqual([
    join(root, 'notes/groups/american-philosophical-society.md'),
  ]);
});

test('a draft without its `draft: true` is a note like any other', async () => {
  const source = await readLibrary(root);
  writeDrafts(draftNotes(root, surveyLibrary(source, source.articles), []));
  const path = join(root, 'notes/people/mary-somerville.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('draft: true\n', ''));
  expect(existsSync(path)).toBe(true);
  const { notes, files } = await loadLibrary(root, '/');
  expect(notes.find(({ note }) => note.id === 'mary-somerville')?.mentions).toBe(4);
  expect(files.find((file) => file.path === path)?.messages.filter(({ fatal }) => fatal)).toEqual([]);
});

test('the survey as text is one line a name and one with its sentence, cut around the name', async () => {
  write('articles/visit.md', [
    '---\ntitle: A visit\npublished: 2021-09-13\n---\n',
    `${'It rained on and on, '.repeat(12)}until Mary Somerville came, ${'and it rained on '.repeat(12)}.`,
  ]);
  const all = await survey('visit');
  const text = formatSurvey(all, all, false);
  const [title, name, sentence = '', ...rest] = text.split('\n');
  expect([title, name, rest]).toEqual(['Names without a note (1)', '  Mary Somerville  once', []]);
  expect(sentence).toMatch(/^ {6}visit:6 {2}… .*until Mary Somerville came.* …$/);
  expect(sentence.length).toBeLessThan(190);
  const none = { ...all, names: [], dates: [] };
  expect(formatSurvey(none, none, false)).toBe('Every name and date has its note.');
});
