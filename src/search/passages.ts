import type { Also } from './also.ts';
import { ask, type Question } from './ask.ts';
import { collect } from './collect.ts';
import type { Indexes } from './directory.ts';
import type { OpenDirectory } from './load-directory.ts';
import type { NameMatch } from './match-names.ts';
import { once } from './once.ts';
import { fetchPacked, hostOf, type OpenIndex, openIndex } from './open-index.ts';
import { parseQuery } from './parse-query.ts';
import { type Found, facetNames, type Query } from './query.ts';
import { startStemmer } from './stemmer.ts';
import { foldsIn, phrase } from './words.ts';

/** The half of a search that asks Pagefind’s indexes. */
export interface Passages {
  find(query: Query): Promise<Found>;
  /** Makes later answers count the values of every facet. */
  count(): void;
}

/** Milliseconds that the indexes leave the connection to the names, which the first query asks for. */
const headStart = 1000;

/** Opens the indexes below `root`. */
export function openPassages(
  root: string,
  names: Promise<OpenDirectory>,
  also: Promise<Also | undefined>,
  notes: (text: string) => Promise<readonly NameMatch[]>,
): Passages {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
    setTimeout(resolve, headStart);
  });
  const stemmerOf = once(async (wasm: string) => startStemmer(await fetchPacked(root + wasm)));
  const open = async ({ wasm, metas }: Indexes, lang?: string): Promise<OpenIndex[]> => {
    const others = await also;
    const addresses = [...metas.map((path) => root + path), ...((await others?.metasOf(lang)) ?? [])];
    const opened = addresses.map(async (address) => {
      try {
        return [await openIndex(stemmerOf(wasm), address)];
      } catch (error) {
        if (!hostOf(address)) throw error;
        others?.lose(address);
        return [];
      }
    });
    return (await Promise.all(opened)).flat();
  };
  const articles = once(async () => {
    const [{ bundles }] = await Promise.all([names, begun]);
    return (await Promise.all(Object.entries(bundles).map(([lang, each]) => open(each, lang)))).flat();
  });
  const pages = once(async () => {
    const { bundles, pages: metas } = await names;
    await articles();
    return open({ wasm: Object.values(bundles)[0]?.wasm ?? '', metas });
  });
  articles().catch(() => undefined);
  let isCounting = false;
  let queries = 0;
  return {
    async find(query) {
      // Who goes on asking soon asks for what only notes say.
      if (queries++ === 1) pages().catch(() => undefined);
      const directory = await names;
      const folds = foldsIn(query.text);
      // What one word needs can be loaded before it is known whether it is a name.
      if (folds.length === 1)
        articles()
          .then((all) => all.map((index) => index.places(folds).catch(() => undefined)))
          .catch(() => undefined);
      const isPhrase = phrase.test(query.text);
      const named = isPhrase ? [] : await directory.notesIn(query.text);
      begin();
      // What is counted is counted to the last.
      const common = new Set(isCounting ? [] : directory.common);
      const chosen = facetNames.flatMap((facet) => {
        const value = query[facet];
        return value ? [[facet, value] as const] : [];
      });
      const facets = isCounting || chosen.length > 0 ? await import('./count-facets.ts') : undefined;
      const question: Question = { articles, pages, common, chosen, isCounting, facets };
      const filter = chosen.length > 0 ? facets?.passageFilter(query) : undefined;
      const parts = parseQuery(query.text, named, common);
      const asked = ask(question, parts);
      if (parts.length === 0 || (await asked.sources[0]?.())?.length)
        return collect(filter, parts, asked.sources, {
          counts: await asked.counts(),
          unknown: [],
          instead: undefined,
        });
      const { findInstead } = await import('./instead.ts');
      const [meant] = isPhrase ? [] : await notes(query.text);
      const found = await findInstead(parts, asked, question, meant, directory);
      return collect(filter, found.parts, found.asked.sources, {
        ...found,
        counts: await found.asked.counts(),
      });
    },
    count() {
      isCounting = true;
      begin();
    },
  };
}
