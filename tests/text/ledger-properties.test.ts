import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Continued,
  continueLedger,
  formatLedger,
  type Ledger,
  parseLedger,
} from '../../src/text/ledger.ts';

const word = fc.integer({ min: 0, max: 400 }).map((number) => `word${number}`);
const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const article = fc.array(text, { maxLength: 12 });

/** A step of an author: where (any number; taken modulo the length), and what. */
type Edit = { readonly kind: string; readonly at: number; readonly to: number; readonly text: string };
const place = fc.nat({ max: 1000 });
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'move', 'split', 'merge', 'word', 'copy', 'build'),
  at: place,
  to: place,
  text,
});

function apply(passages: readonly string[], { kind, at, to, text }: Edit): string[] {
  const next = [...passages];
  const index = next.length ? at % next.length : 0;
  const own = next[index];
  if (kind === 'insert') next.splice(index, 0, text);
  if (own === undefined) return next;
  const words = own.split(' ');
  const cut = 1 + (to % Math.max(1, words.length - 1));
  if (kind === 'delete') next.splice(index, 1);
  if (kind === 'copy') next.splice(to % next.length, 0, own);
  if (kind === 'move') next.splice(to % next.length, 0, ...next.splice(index, 1));
  if (kind === 'word') next[index] = words.with(to % words.length, text.split(' ')[0] ?? '').join(' ');
  if (kind === 'split' && words.length > 1)
    next.splice(index, 1, words.slice(0, cut).join(' '), words.slice(cut).join(' '));
  if (kind === 'merge' && index + 1 < next.length) next.splice(index, 2, `${own} ${next[index + 1]}`);
  return next;
}

/** What was said before and stands there no more is now and then left out as a repeat of the first passage. */
function build(
  ledger: Ledger | undefined,
  passages: readonly string[],
  repeats: readonly string[] = [],
): Continued {
  return continueLedger(ledger, {
    today: '2021-01-01',
    passages: passages.map((text) => ({ text })),
    repeats: passages.length ? repeats.map((text) => ({ text, of: 0 })) : [],
  });
}

const placesOf = ({ ids, aliases, tombstones }: Continued): string[] => [
  ...ids,
  ...aliases.flat(),
  ...tombstones.map(({ id }) => id),
];

test('whatever is edited, every id ever given leads to exactly one place, and none is given to another passage', () => {
  fc.assert(
    fc.property(article, fc.array(edit, { maxLength: 25 }), (start, edits) => {
      let passages: string[] = start;
      let built = build(undefined, passages);
      const given = new Set(built.ids);
      for (const step of [...edits, { kind: 'build', at: 0, to: 0, text: '' }]) {
        if (step.kind !== 'build') {
          passages = apply(passages, step);
          continue;
        }
        const leftOut = step.at % 3 === 0 ? [step.text] : [];
        built = build(parseLedger(formatLedger(built.ledger)), passages, leftOut);
        const places = placesOf(built);
        expect(new Set(places).size).toBe(places.length);
        for (const id of built.ids) given.add(id);
        expect(places.toSorted()).toEqual([...given].toSorted());
        expect(built.ids).toHaveLength(passages.length);
        for (const { before } of built.tombstones) expect(before).toBeLessThanOrEqual(passages.length);
        const again = build(built.ledger, passages, leftOut);
        expect({ ...again, changed: true }).toEqual({ ...built, changed: true });
        expect(again.changed).toBe(false);
      }
    }),
    { numRuns: 80 },
  );
});

test('edits of different paragraphs may come in any order, with a build between or without: the links lead to the same', () => {
  // Paragraphs that have next to nothing in common, as those of an article have.
  const own = (index: number) => Array.from({ length: 9 }, (_, at) => `own${index}x${at}`).join(' ');
  const places = fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 2, maxLength: 2 });
  const change = fc.record({ kind: fc.constantFrom('delete', 'word', 'insert'), word: fc.nat({ max: 8 }) });
  fc.assert(
    fc.property(places, change, change, ([one = 0, other = 0], first, second) => {
      const texts = Array.from({ length: 10 }, (_, index) => own(index));
      const edited = (steps: readonly (readonly [number, typeof first])[]): string[] =>
        texts.flatMap((text, index) => {
          const step = steps.find(([at]) => at === index)?.[1];
          if (!step) return text;
          if (step.kind === 'delete') return [];
          if (step.kind === 'insert') return [`${own(index + 20)} new`, text];
          return text.split(' ').with(step.word, 'changed').join(' ');
        });
      const [a, b] = [
        [one, first],
        [other, second],
      ] as const;
      const root = build(undefined, texts).ledger;
      const landings = [[[a, b]], [[a], [a, b]], [[b], [a, b]]].map((builds) => {
        let built = build(root, texts);
        for (const steps of builds) built = build(built.ledger, edited(steps));
        const passages = edited([a, b]);
        return {
          ids: Object.fromEntries(built.ids.map((id, at) => [id, passages[at]])),
          aliases: built.aliases,
          tombstones: built.tombstones,
        };
      });
      expect(landings[1]).toEqual(landings[0]);
      expect(landings[2]).toEqual(landings[0]);
    }),
    { numRuns: 60 },
  );
});
