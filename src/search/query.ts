import { type Asked, ask, type BundleAnswer } from './ask.ts';
import { collect } from './collect.ts';
import type { PassageHit } from './find-in-record.ts';
import { type OpenDirectory, openDirectory } from './load-directory.ts';
import { matchNames, type NameMatch } from './match-names.ts';
import { type Answer, type Bundle, notesFolder, openBundle } from './pagefind.ts';
import { parseQuery, type QueryPart } from './parse-query.ts';
import type { SearchRecord } from './record.ts';
import { searchWords } from './words.ts';

/** What a search asks: words and, of each facet, at most one value. */
export interface Query {
  readonly text: string;
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
  readonly article?: string | undefined;
  /** “2019” or “2010s”. */
  readonly period?: string | undefined;
}

/** An article, or a note’s page, with the passages that answer. */
export interface RecordHits {
  readonly record: SearchRecord;
  readonly hits: readonly PassageHit[];
}

export interface Found {
  readonly parts: readonly QueryPart[];
  /** The next articles that answer, until they hold `least` passages or no candidate is left. */
  next(least: number): Promise<RecordHits[]>;
  readonly done: () => boolean;
  /** Articles by facet and value. */
  readonly counts: Answer['filters'];
  /** Words that stand nowhere, each with the nearest that does. */
  readonly unknown: readonly { readonly word: string; readonly nearest: string | undefined }[];
  /** The note that was searched for instead, since nothing holds the words. */
  readonly instead: NameMatch | undefined;
}

export interface Search {
  /** The notes the text may mean, best first. Does not wait for Pagefind. */
  notes(text: string): Promise<NameMatch[]>;
  passages(query: Query): Promise<Found>;
  /** Makes later answers count the values of every facet. */
  count(): Promise<void>;
  /** Names of notes, by id. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Libraries of other hosts that could not be reached. */
  readonly missing: ReadonlySet<string>;
}

export const facetNames = ['kind', 'subject', 'article', 'period'] as const;
const counted = ['kind', 'subject', 'period'];

/** Begins to load what a search needs; `base` is where the site stands. */
export async function openSearch(base: string): Promise<Search> {
  const root = `${base}pagefind/`;
  const main = openBundle(root);
  main.catch(() => undefined);
  const own = await openDirectory(base);
  const also = own.also.length > 0 ? (await import('./also.ts')).openAlso(own) : undefined;
  const names = also?.directory ?? own;
  const open = async (folder: string) => {
    const bundle = folder ? await openBundle(root + folder) : await main;
    return folder && folder !== notesFolder ? bundle : (also?.join(bundle, folder) ?? bundle);
  };
  const bundles = Promise.all(names.bundles.map(open));
  bundles.catch(() => undefined);
  let notesBundle: Promise<Bundle> | undefined;
  const openNotes = () => {
    notesBundle ??= open(notesFolder);
    notesBundle.catch(() => {
      notesBundle = undefined;
    });
    return notesBundle;
  };
  const answer = async (query: Query, parts: readonly QueryPart[]) =>
    ask(query, parts, await bundles, openNotes);
  const notes = async (text: string): Promise<NameMatch[]> => {
    const known = await names.notesFor(text);
    const sure = matchNames(text, known);
    const rank = sure[0]?.rank;
    if (rank === 'same' || rank === 'begins' || (rank && searchWords(text).length === 1)) return sure;
    const like = (await import('./like-names.ts')).matchLikeNames(text, known);
    const mistyped = like.filter(({ rank }) => rank === 'mistyped');
    const others = like.filter(({ rank }) => rank === 'sounds' || (rank === 'near' && sure.length === 0));
    const all = [...mistyped, ...sure, ...others];
    return all.filter(({ note }, at) => all.findIndex((other) => other.note === note) === at);
  };
  return {
    missing: also?.missing ?? new Set(),
    notes,
    names: (ids) => names.namesOf(ids),
    passages: async (query) => {
      const parts = parseQuery(query.text, await names.notesFor(query.text));
      const asked = await answer(query, parts);
      const found = { query, parts, asked, unknown: [], instead: undefined };
      if (parts.length === 0 || (await isAnswered(asked))) return collect(found);
      const unknown = await unknownWords(parts, names);
      const [meant] = phrase.test(query.text) ? [] : await notes(query.text);
      const askedInstead = meant && meant.rank !== 'near' && (await answer(query, [subjectOf(meant)]));
      const begun = unknown.length === 0 && asked.articles.some(({ rest }) => rest.length > 0);
      const wrong = meant?.rank === 'mistyped' || meant?.rank === 'sounds';
      if (meant && askedInstead && (wrong || !begun) && (await isAnswered(askedInstead)))
        return collect({ query, parts: [subjectOf(meant)], asked: askedInstead, unknown, instead: meant });
      return collect({ ...found, asked: unknown.length > 0 ? nothing : asked, unknown });
    },
    count: async () => {
      for (const bundle of await bundles) await bundle.count(counted);
    },
  };
}

function subjectOf({ note }: NameMatch): QueryPart {
  return { form: 'subject', words: [], notes: [note.id] };
}

/** All of it between quotation marks. */
const phrase = /^\s*["“„«][^"”“»]*["”“»]?\s*$/;
const nothing: Asked = { articles: [], notes: async () => [] };

async function isAnswered({ articles, notes }: Asked): Promise<boolean> {
  const answers = (answer: BundleAnswer) => answer.sure.length > 0;
  return articles.some(answers) || (await notes()).some(answers);
}

async function unknownWords(parts: readonly QueryPart[], names: OpenDirectory): Promise<Found['unknown']> {
  const { nearestWord } = await import('./like-names.ts');
  const words = [...new Set(parts.flatMap((part) => part.words))];
  const checked = await Promise.all(
    words.map(async (word) => {
      const known = await names.wordsFor(word);
      return known.some((other) => other.startsWith(word))
        ? []
        : [{ word, nearest: nearestWord(word, known) }];
    }),
  );
  return checked.flat();
}
