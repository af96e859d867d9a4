import { foldWord } from '../fold.ts';
import type { Place } from './groups.ts';
import { institutionNouns, nameParticles, titleCores } from './lists.ts';

/** People have two words or more, a title, a particle or a surname that stands alone elsewhere; and they speak. */
export function seemsPerson(name: string, forms: ReadonlySet<string>, places: readonly Place[]): boolean {
  const words = name.split(/\s+/);
  if (words.some((word) => institutionNouns.has(foldWord(word)))) return false;
  if (places.some(hasTitle)) return true;
  if (words.length < 2 || !/^\p{Lu}/u.test(name)) return false;
  const inner = words.slice(1, -1).some((word) => nameParticles.has(word));
  const last = words.at(-1) ?? '';
  return (
    inner ||
    /^(?:a[lnrstzd]|ash|el|ul)[-‐‑]\p{Lu}/u.test(last) ||
    /^Abu$/.test(words[0] ?? '') ||
    [...forms].some((form) => form === last) ||
    places.some(acts)
  );
}

function hasTitle({ block, start }: Place): boolean {
  const before = /(\p{L}+)\.?\s+$/u.exec(block.text.slice(Math.max(0, start - 30), start))?.[1];
  return before !== undefined && titleCores.has(foldWord(before));
}

function acts({ block, end }: Place): boolean {
  return /^,? (?:said|says|told|tells|wrote|writes|added|argued|asked|recalled|replied|met|married|died|resigned|smiled|who|whose|himself|herself|was born)\b|^, (?:\d\d|the|a|an) /.test(
    block.text.slice(end, end + 20),
  );
}
