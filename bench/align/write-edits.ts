import { generateProse } from '../prose/generate-prose.ts';
import { createRandom } from '../prose/random.ts';

/** Passages of 100 words at most before and after `edits` insertions, removals, moves and rewordings, in the same order for one seed. */
export function writeEdits(
  seed: number,
  passages: number,
  edits: number,
): { before: string[]; after: string[] } {
  const random = createRandom(seed);
  const all = generateProse(seed, passages + edits).map((text) =>
    text
      .split(' ')
      .slice(0, 20 + random.below(80))
      .join(' '),
  );
  const before = all.slice(0, passages);
  const fresh = all.slice(passages);
  const after = [...before];
  for (let edit = 0; edit < edits; edit++) {
    const at = random.below(after.length);
    if (edit % 5 === 0) after.splice(at, 0, fresh[edit] ?? '');
    else if (edit % 5 === 1) after.splice(at, 1);
    else if (edit % 5 === 2) after.splice(random.below(after.length), 0, ...after.splice(at, 1));
    else after[at] = reword(after[at] ?? '', (fresh[edit] ?? '').split(' '));
  }
  return { before, after };

  function reword(passage: string, words: readonly string[]): string {
    return passage
      .split(' ')
      .map((word) => (random.below(6) === 0 ? random.pick(words) : word))
      .join(' ');
  }
}
