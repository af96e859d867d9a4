import { foldWord } from '../fold.ts';
import type { SuggestText } from '../suggest.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { leadingParticles } from './lists.ts';

/** A name where an article has it. */
export interface Place {
  readonly text: SuggestText;
  readonly block: SuggestText['blocks'][number];
  readonly start: number;
  readonly end: number;
}

/** What counts as one name. */
export interface Group {
  readonly places: Place[];
  readonly forms: Set<string>;
}

/** The names of one article by their folded form; what stands for a longer one of them is among its forms, a plural with its singular. */
export function namesOf(text: SuggestText): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const candidate of findCandidates(text.blocks.map((block) => block.text))) {
    const place = placeOf(text, candidate);
    if (!place || isClaimed(place)) continue;
    const key = keyOf(wordsOf(place));
    const group = groups.get(key) ?? { places: [], forms: new Set() };
    group.places.push(place);
    groups.set(key, group);
  }
  for (const [key, group] of groups) {
    const one = key.endsWith('s') ? groups.get(key.slice(0, -1)) : undefined;
    if (one) {
      one.places.push(...group.places);
      groups.delete(key);
      continue;
    }
    const isShort = !key.includes(' ') || leadingParticles.has(key.split(' ', 1)[0] ?? '');
    const whole = isShort ? (wholeOf(key, groups) ?? spelledOut(group, groups)) : undefined;
    if (whole === undefined || whole === key) continue;
    const owner = groups.get(whole);
    if (!owner) continue;
    owner.places.push(...group.places);
    for (const place of group.places) owner.forms.add(wordsOf(place));
    groups.delete(key);
  }
  return groups;
}

function placeOf(text: SuggestText, { block, start, end }: Candidate): Place | undefined {
  const own = text.blocks[block];
  return own && { text, block: own, start, end };
}

/** A note or a date explains the words; when a capital word is left over, they may be a longer name (“East Grand Rapids”). */
function isClaimed({ block, start, end }: Place): boolean {
  const claims = block.claims.filter((claim) => claim.start < end && start < claim.end);
  let rest = block.text.slice(start, end);
  for (const claim of claims.toReversed()) {
    rest = rest.slice(0, Math.max(0, claim.start - start)) + rest.slice(claim.end - start);
  }
  return claims.length > 0 && !/\p{Lu}\p{L}/u.test(rest);
}

/** The one longer name that ends with the words: of “Bush” “George Bush”, of “bin Laden” “Osama bin Laden”. */
function wholeOf(key: string, groups: ReadonlyMap<string, Group>): string | undefined {
  const longer = [...groups.keys()].filter((other) => other.endsWith(` ${key}`));
  return longer.length === 1 ? longer[0] : undefined;
}

/** The name before “(WTO)”, when these are its initials. */
function spelledOut({ places }: Group, groups: ReadonlyMap<string, Group>): string | undefined {
  const letters = places[0] ? wordsOf(places[0]) : '';
  if (!/^\p{Lu}{2,}$/u.test(letters)) return;
  return [...groups].find(([, group]) =>
    group.places.some((place) => {
      const after = place.block.text.slice(place.end, place.end + letters.length + 4);
      const initials = (wordsOf(place).match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
      return after.trimStart().startsWith(`(${letters}`) && initials === letters;
    }),
  )?.[0];
}

export function wordsOf({ block, start, end }: Place): string {
  return clean(block.text.slice(start, end));
}

export function clean(text: string): string {
  return text.replace(/[\s\uFFFC\u2028]+/g, ' ').trim();
}

export function keyOf(words: string): string {
  return foldWord(words)
    .replace(/[\s\p{Pd}\u00A0\u202F]+/gu, ' ')
    .replace(/[.,]/g, '')
    .replace(/^the /, '')
    .trim();
}
