import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeConflict, mergeLedgers, needsMerge } from '../../src/text/ledger/merge.ts';
import {
  continueLedger,
  formatLedger,
  type Ledger,
  type LedgerEntry,
  LedgerError,
  parseLedger,
} from '../../src/text/ledger.ts';

const stands = (id: string, text: string, first = '2021-01-01'): LedgerEntry => ({ id, first, text });
const went = (id: string, text: string, until = '2022-01-01'): LedgerEntry => ({
  ...stands(id, text),
  until,
});
const within = (id: string, home: string, text: string): LedgerEntry => ({ ...went(id, text), in: home });

const base = [stands('bbbbb', 'One.'), stands('ccccc', 'Two.'), stands('ddddd', 'Three.')];

describe('two ledgers become one', () => {
  test.each<[string, LedgerEntry[], LedgerEntry[], LedgerEntry[]]>([
    ['equal ones as they are', base, base, base],
    [
      'what either added stands where it stood',
      [base[0], stands('fffff', 'Ours.'), ...base.slice(1)] as LedgerEntry[],
      [...base, stands('ggggg', 'Theirs.')],
      [base[0], stands('fffff', 'Ours.'), ...base.slice(1), stands('ggggg', 'Theirs.')] as LedgerEntry[],
    ],
    ['what one removed is gone', [stands('bbbbb', 'One.')], [went('bbbbb', 'One.')], [went('bbbbb', 'One.')]],
    [
      'what one removed and the other edited stands',
      [stands('bbbbb', 'One, edited.')],
      [went('bbbbb', 'One.')],
      [stands('bbbbb', 'One, edited.')],
    ],
    [
      'what one merged into another is there',
      [went('bbbbb', 'One.'), stands('ccccc', 'Two.')],
      [within('bbbbb', 'ccccc', 'One.'), stands('ccccc', 'One. Two.')],
      [within('bbbbb', 'ccccc', 'One.'), stands('ccccc', 'One. Two.')],
    ],
    [
      'each within the other: one of them stands again',
      [stands('bbbbb', 'One.'), within('ccccc', 'bbbbb', 'Two.')],
      [within('bbbbb', 'ccccc', 'One.'), stands('ccccc', 'Two.')],
      [stands('bbbbb', 'One.'), within('ccccc', 'bbbbb', 'Two.')],
    ],
    [
      'the earlier first day is kept',
      [stands('bbbbb', 'One.', '2020-05-05')],
      [stands('bbbbb', 'One.', '2020-04-04')],
      [stands('bbbbb', 'One.', '2020-04-04')],
    ],
  ])('%s', (_, ours, theirs, merged) => {
    expect(mergeLedgers(ours, theirs).entries).toEqual(merged);
    expect(mergeLedgers(theirs, ours).entries).toEqual(merged);
  });

  test('with their common base, what only one changed is taken from it', () => {
    const returned = mergeLedgers(
      [stands('bbbbb', 'One.')],
      [went('bbbbb', 'One.')],
      [went('bbbbb', 'One.')],
    );
    expect(returned.entries).toEqual([stands('bbbbb', 'One.')]);
    const shortened = mergeLedgers(
      [stands('bbbbb', 'One and two.')],
      [stands('bbbbb', 'One.')],
      [stands('bbbbb', 'One and two.')],
    );
    expect(shortened.entries).toEqual([stands('bbbbb', 'One.')]);
  });
});

describe('a file in conflict', () => {
  const [head = '', foot = ''] = formatLedger({ entries: [] }).split('\n\n\n\n');
  const line = (entry: LedgerEntry) => formatLedger({ entries: [entry] }).split('\n\n')[1] ?? '';
  const conflict = (ours: string, theirs: string, both = '') =>
    `<<<<<<< HEAD\n${ours}\n${both}=======\n${theirs}\n>>>>>>> other branch\n`;
  const file = (...rows: string[]) => `${head}\n\n${rows.join('\n')}\n${foot}`;

  test('each side is read with what stands outside the markers', () => {
    const text = file(
      `${line(base[0] as LedgerEntry)},\n`,
      conflict(`${line(stands('fffff', 'Ours.'))},`, `${line(stands('ggggg', 'Theirs.'))},`),
      line(base[1] as LedgerEntry),
    );
    expect(needsMerge(text)).toBe(true);
    expect(() => parseLedger(text)).toThrow(/npm run links -- merge/);
    const ids = mergeConflict(text).entries.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['bbbbb', 'ccccc', 'fffff', 'ggggg']);
    expect([ids[0], ids.at(-1)]).toEqual(['bbbbb', 'ccccc']);
  });

  test('the base that git wrote beside them is used', () => {
    const both = `||||||| 1a2b3c4\n${line(went('bbbbb', 'One.'))}\n`;
    const text = file(conflict(line(stands('bbbbb', 'One.')), line(went('bbbbb', 'One.')), both));
    expect(mergeConflict(text).entries).toEqual([stands('bbbbb', 'One.')]);
  });

  test('a merge without a conflict may still double a passage or drop a comma', () => {
    const text = file(...[base[0], base[1], base[0]].map((entry) => `${line(entry as LedgerEntry)}\n`));
    expect(needsMerge(text)).toBe(true);
    expect(mergeConflict(text).entries).toEqual([base[0], base[1]]);
    expect(needsMerge(formatLedger({ entries: base }))).toBe(false);
  });

  test('braces and markers within a text are words', () => {
    const odd = stands('bbbbb', '{ "id": "zzzzz" } \\" <<<<<<< ======= }{');
    expect(mergeConflict(formatLedger({ entries: [odd] })).entries).toEqual([odd]);
  });

  test('what cannot be read is an error with its line, and no id is lost quietly', () => {
    const broken = file(`${line(base[0] as LedgerEntry)},`, '{ "id": "ccccc", "first": "2021-01-01", "te');
    const read = () => mergeConflict(broken, 'links/a.json');
    expect(read).toThrow(LedgerError);
    expect(read).toThrow(/links\/a\.json:4: /);
    expect(() => mergeConflict('[]')).toThrow(LedgerError);
  });
});

const word = fc.constantFrom(
  ...'mill store engine card brass wheel sum note table proof ink page'.split(' '),
);
const passage = fc.array(word, { minLength: 5, maxLength: 12 }).map((words) => words.join(' '));
const article = fc.array(passage, { minLength: 1, maxLength: 10 });
const build = (old: Ledger | undefined, texts: readonly string[], today: string) =>
  continueLedger(old, { today, passages: texts.map((text) => ({ text })), repeats: [] });

test('of any two branches no id is lost, their order does not matter, and the next build leads each id to one place', () => {
  fc.assert(
    fc.property(article, article, article, fc.boolean(), (before, one, other, told) => {
      const root = build(undefined, before, '2021-01-01').ledger;
      const ours = build(root, one, '2021-02-01').ledger.entries;
      const theirs = build(root, other, '2021-03-01').ledger.entries;
      const known = told ? root.entries : undefined;
      const merged = mergeLedgers(ours, theirs, known);
      expect(mergeLedgers(theirs, ours, known)).toEqual(merged);
      const ids = [...ours, ...theirs].map(({ id }) => id);
      expect(new Set(merged.entries.map(({ id }) => id))).toEqual(new Set(ids));
      const after = build(merged, [...one, ...other], '2021-04-01');
      const places = [...after.ids, ...after.aliases.flat(), ...after.tombstones.map(({ id }) => id)];
      expect(new Set(places).size).toBe(places.length);
      expect(ids.filter((id) => !places.includes(id))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('git merges by itself what two branches did to different paragraphs', () => {
  const texts = Array.from(
    { length: 8 },
    (_, index) => `Paragraph number ${index} says what only it says ${index}.`,
  );
  const root = build(undefined, texts, '2021-01-01').ledger;
  const ours = build(root, texts.with(1, `${texts[1]} Ours.`), '2021-02-01').ledger;
  const theirs = build(
    root,
    [...texts.slice(0, 6), 'Theirs, which is new here.', ...texts.slice(6)],
    '2021-03-01',
  ).ledger;
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-merge-'));
  const paths = [ours, root, theirs].map((ledger, index) => {
    const path = join(folder, `${index}.json`);
    writeFileSync(path, formatLedger(ledger));
    return path;
  });
  const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...paths], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(parseLedger(stdout)).toEqual(mergeLedgers(ours.entries, theirs.entries, root.entries));
});
