import { foldWord } from './fold.ts';
import type { NameEntry } from './names.ts';
import { sentenceAround } from './sentences.ts';
import { type Candidate, findCandidates } from './suggest/candidates.ts';
import { demonyms, institutionNouns, leadingParticles, nameParticles, titleCores } from './suggest/lists.ts';
import { createFindNear } from './suggest/near-names.ts';

/** An article as its reader sees it, with what its notes explain. */
export interface SuggestText {
  readonly slug: string;
  /** BCP 47. */
  readonly lang: string;
  readonly blocks: readonly {
    readonly text: string;
    /** Line of the file, from 1. */
    readonly line: number;
    /** Half-open ranges in UTF-16 units of what is a mention already. */
    readonly claims: readonly { readonly start: number; readonly end: number }[];
  }[];
}

export interface Quotation {
  readonly slug: string;
  readonly line: number;
  readonly sentence: string;
}

/** A name that no note explains, and that no note says to be something else. */
export interface Suggestion {
  readonly name: string;
  /** Other forms of it in the articles: a surname alone, initials in parentheses. */
  readonly forms: readonly string[];
  readonly count: number;
  readonly slugs: readonly string[];
  /** One sentence that has it. */
  readonly quotation: Quotation;
  /** Ids of which it may be an alias. */
  readonly near: readonly string[];
  readonly kind: 'person' | 'group';
}

/** The names in `texts` that no note explains, the most telling first: by count, articles and words. */
export function suggestNames(texts: readonly SuggestText[], entries: readonly NameEntry[]): Suggestion[] {
  const known = new Set(
    entries.flatMap(({ name, aliases, never = [] }) => [name, ...aliases, ...never].map(keyOf)),
  );
  const groups = new Map<string, Group>();
  for (const text of texts) {
    for (const [key, found] of namesOf(text)) {
      if (known.has(key)) continue;
      const group = groups.get(key);
      if (group) for (const place of found.places) group.places.push(place);
      else groups.set(key, found);
      for (const form of found.forms) groups.get(key)?.forms.add(form);
    }
  }
  const near = createFindNear(entries);
  return [...groups.values()]
    .map((group) => toSuggestion(group, near))
    .toSorted((a, b) => weigh(b) - weigh(a) || a.name.localeCompare(b.name, 'en'));
}

interface Place {
  readonly text: SuggestText;
  readonly block: SuggestText['blocks'][number];
  readonly start: number;
  readonly end: number;
}

interface Group {
  readonly places: Place[];
  readonly forms: Set<string>;
}

/** The names of one article by their folded form; what stands for a longer one of them is among its forms, a plural with its singular. */
function namesOf(text: SuggestText): Map<string, Group> {
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

function toSuggestion({ places, forms }: Group, near: (words: string) => string[]): Suggestion {
  const written = Map.groupBy(places, wordsOf);
  const [[name, own] = ['', []]] = [...written].toSorted(
    ([a, inA], [b, inB]) => b.split(/\s/).length - a.split(/\s/).length || inB.length - inA.length,
  );
  const [first] = own;
  const { block, text, start, end } = first as Place;
  const sentence = sentenceAround(block.text, { start, end }, text.lang);
  return {
    name,
    forms: [...forms].filter((form) => keyOf(form) !== keyOf(name)),
    count: places.length,
    slugs: [...new Set(places.map((place) => place.text.slug))],
    quotation: {
      slug: text.slug,
      line: block.line,
      sentence: clean(block.text.slice(sentence.start, sentence.end)),
    },
    near: near(name),
    kind: seemsPerson(name, forms, places) ? 'person' : 'group',
  };
}

/** People have two words or more, a title, a particle or a surname that stands alone elsewhere; and they speak. */
function seemsPerson(name: string, forms: ReadonlySet<string>, places: readonly Place[]): boolean {
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

function weigh({ count, slugs, name }: Suggestion): number {
  const words = demonyms.has(foldWord(name)) ? 0.25 : Math.min(3, name.split(/\s/).length);
  return count * slugs.length * words;
}

function wordsOf({ block, start, end }: Place): string {
  return clean(block.text.slice(start, end));
}

function clean(text: string): string {
  return text.replace(/[\s\uFFFC\u2028]+/g, ' ').trim();
}

function keyOf(words: string): string {
  return foldWord(words)
    .replace(/[\s\p{Pd}\u00A0\u202F]+/gu, ' ')
    .replace(/[.,]/g, '')
    .replace(/^the /, '')
    .trim();
}
