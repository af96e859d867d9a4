import { charClass, classOf } from './fold.ts';
import type { NameEntry, NameIndex } from './names/build-names.ts';
import { firstForm, nextForm, use } from './names/compile.ts';
import {
  closedEnd,
  isCommonWordHere,
  isInsideLonger,
  isPersonHere,
  isPlaceHere,
  lostApostrophe,
} from './names/context.ts';
import { innerStarts } from './names/inner-starts.ts';
import { isInsideLongerName } from './names/longer-names.ts';
import { createNeverPhrases } from './names/never.ts';
import { createPeople } from './names/people.ts';
import { createStyle, isSpelledLike } from './names/spelling.ts';
import { mayHideName } from './names/stems.ts';
import { findWord } from './names/trie.ts';
import { type Ending, walkTrie } from './names/walk.ts';
import { beginsWord, createWordReader, readWord } from './names/word-reader.ts';

/** Half-open range in UTF-16 units; more than one id: the words may mean several notes. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  readonly by: 'name' | 'surname';
}

export interface FinderOptions {
  /** Ids that are not reported; their names are recognised all the same, so that no shorter name is found in them. */
  readonly skip?: ReadonlySet<string>;
  /** Kinds that are reported; all when absent. */
  readonly kinds?: ReadonlySet<string>;
  /** BCP 47; “en” when absent. In German a genitive has no apostrophe. */
  readonly lang?: string;
}

/** Finds names in one article: `find` is called block after block in reading order. */
export interface NameFinder {
  /** Every mention in `text`, in text order, the longest where several begin; without overlaps. */
  find(text: string): NameMatch[];
  /** `words` named this entry, as a directive says: from here its surname may stand alone. */
  meet(id: string, words: string): void;
}

export function createNameFinder(
  { trie, forms, entries }: NameIndex,
  { skip, kinds, lang = 'en' }: FinderOptions = {},
): NameFinder {
  const genitive = /^de/.test(lang);
  const people = createPeople(trie, genitive);
  /** Entries named so far. */
  const seen = new Set<number>();
  const reader = createWordReader();
  const steps = { starts: [] as number[], ends: [] as number[] };

  function find(text: string): NameMatch[] {
    const found: NameMatch[] = [];
    const style = createStyle(text);
    const never = createNeverPhrases();
    /** Where the last name of several words ends, however it is written: no surname alone begins before. */
    let held = 0;

    for (let at = 0; at < text.length; ) {
      const kind = classOf(text.charCodeAt(at));
      if (!beginsWord(kind)) {
        at++;
        continue;
      }
      readWord(reader, text, at);
      const { end } = reader;
      const isKnown = findWord(trie, reader.fold, reader.length, reader.hash) >= 0;
      if (!isKnown && !mayHideName(reader, text)) {
        at = end;
        continue;
      }
      let match = matchAt(at, false);
      if (!match && kind === charClass.letter)
        for (const inner of innerStarts(text, at, end)) match ??= matchAt(inner.at, inner.bare);
      if (match && match.ids.length > 0) found.push(match);
      at = match?.end ?? end;
    }
    return found;

    /** The longest name that begins at `from`; without ids when it is not to be reported. */
    function matchAt(from: number, bare: boolean): NameMatch | undefined {
      const endings = walkTrie(trie, reader, steps, text, from);
      for (const { node, end, words } of endings) {
        for (let form = firstForm(trie, node); form >= 0; form = nextForm(trie, form)) {
          if (forms.use[form] === use.never) never.add(forms.entry[form] as number, from, end);
          else if (words > 1) held = Math.max(held, end);
        }
      }
      for (const ending of endings.toReversed()) {
        const match = accept(from, ending, bare);
        if (match) return match;
      }
      return from < held || bare ? undefined : surnameAt(from);
    }

    /** The surname of a person met, with a given name that stands before it. */
    function surnameAt(from: number): NameMatch | undefined {
      const surname = people.find(text, from, style);
      if (
        !surname ||
        never.holds(surname.person, from, surname.end) ||
        isInsideLonger(text, from, surname.end)
      )
        return;
      const start = surname.start >= Math.max(held, found.at(-1)?.end ?? 0) ? surname.start : from;
      return { start, end: surname.end, ids: reported(surname.person), by: 'surname' };
    }

    /** The person met whose surname a place has too: shown so (“Jordan said”), or when the place came nowhere before. */
    function bearerAt(start: number, end: number, places: readonly number[]): NameMatch | undefined {
      const isPlace = places.some((one) => seen.has(one)) || isPlaceHere(text, start, end);
      if (isPlace && !isPersonHere(text, start, end)) return;
      const surname = surnameAt(start);
      return surname?.end === end ? surname : undefined;
    }

    function accept(from: number, ending: Ending, bare: boolean): NameMatch | undefined {
      const { node, end, words, stem, initial } = ending;
      const meant: number[] = [];
      const shortened: number[] = [];
      const lastEnd = steps.ends[words - 1] as number;
      if (stem) steps.ends[words - 1] = end;
      for (let form = firstForm(trie, node); form >= 0; form = nextForm(trie, form)) {
        const isShortened = !bare && forms.use[form] === use.shortened;
        if (!isShortened && forms.use[form] !== (bare ? use.withoutArticle : use.name)) continue;
        const entry = forms.entry[form] as number;
        const { kind } = entries[entry] as NameEntry;
        if (initial && kind !== 'person') continue;
        if (!isSpelledLike(text, steps, words, forms.letterCase[form] as number, style)) continue;
        if (words === 1 && kind !== 'date' && isCommonWordHere(text, from, end, style.headline())) continue;
        if (words === 1 && kind === 'person' && !people.standsAlone(text, from, lastEnd, style)) continue;
        if (stem?.lost && !lostApostrophe(text, from, end, genitive || kind === 'group')) continue;
        if (!never.holds(entry, from, end)) (isShortened ? shortened : meant).push(form);
      }
      if (stem) steps.ends[words - 1] = lastEnd;
      if (meant.length === 0 && new Set(shortened.map((one) => forms.entry[one])).size === 1)
        meant.push(...shortened);
      const [form] = meant;
      if (form === undefined || isInsideLonger(text, from, end)) return;
      if (!stem && isInsideLongerName(text, from, end) && !style.headline() && !style.capitals()) return;
      const owners = [...new Set(meant.map((one) => forms.entry[one] as number))];
      const mayBePlace = words === 1 && !bare && !owners.some((one) => entries[one]?.kind === 'person');
      const bearer = mayBePlace ? bearerAt(from, end, owners) : undefined;
      if (bearer) return bearer;
      for (const one of owners) seen.add(one);
      const ids = owners.flatMap(reported).toReversed();
      if (words > 1 && owners.length === 1) meetByForm(form);
      return { start: from, end: closedEnd(text, from, end), ids, by: 'name' };
    }
  }

  function reported(number: number): string[] {
    const { id, kind } = entries[number] as NameEntry;
    return skip?.has(id) || kinds?.has(kind) === false ? [] : [id];
  }

  function meetByForm(form: number): void {
    const number = forms.entry[form] as number;
    const { kind, name, aliases } = entries[number] as NameEntry;
    if (kind !== 'person') return;
    const which = forms.name[form] as number;
    people.meet(number, name);
    if (which > 0) people.meet(number, aliases[which - 1] ?? name);
  }

  function meet(id: string, words: string): void {
    const number = entries.findIndex((entry) => entry.id === id);
    const entry = entries[number];
    if (entry?.kind === 'person' && entry.match !== 'marked') people.meet(number, words);
  }

  return { find, meet };
}
