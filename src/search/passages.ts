import type { Also } from './also.ts';
import { ask } from './ask.ts';
import { collect } from './collect.ts';
import { findInstead } from './instead.ts';
import type { OpenDirectory } from './load-directory.ts';
import type { NameMatch } from './match-names.ts';
import { type Bundle, notesFolder, openBundle } from './pagefind.ts';
import { parseQuery, phrase, type QueryPart } from './parse-query.ts';
import type { Found, Query } from './query.ts';

export { withLikeNames } from './instead.ts';

/** The half of a search that asks Pagefind. */
export interface Passages {
  find(query: Query): Promise<Found>;
  /** Makes later answers count the values of every facet. */
  count(): Promise<void>;
}

const counted = ['kind', 'subject', 'period'];

/** Begins to load the main bundle below `root`, before its `names` are known. */
export function openPassages(
  root: string,
  names: Promise<OpenDirectory>,
  also: Promise<Also | undefined>,
  notes: (text: string) => Promise<readonly NameMatch[]>,
): Passages {
  const main = openBundle(root);
  const open = async ([first = '', ...others]: readonly string[], lang?: string): Promise<Bundle> => {
    const bundle = await (first ? openBundle(root + first) : main);
    const theirs = (await (await also)?.foldersOf(lang)) ?? [];
    const joined = [...others.map((folder) => root + folder), ...theirs];
    await Promise.all(joined.map((address) => bundle.join(address)));
    return bundle;
  };
  const bundles = names.then(({ bundles }) =>
    Promise.all(Object.entries(bundles).map(([lang, folders]) => open(folders, lang))),
  );
  for (const each of [main, bundles]) each.catch(() => undefined);
  let notesBundle: Promise<Bundle> | undefined;
  const openNotes = () => {
    notesBundle ??= open([notesFolder]);
    notesBundle.catch(() => {
      notesBundle = undefined;
    });
    return notesBundle;
  };
  return {
    async find(query) {
      const directory = await names;
      const parts = parseQuery(query.text, await directory.notesIn(query.text));
      const answer = async (parts: readonly QueryPart[]) => ask(query, parts, await bundles, openNotes);
      const asked = await answer(parts);
      if (parts.length === 0 || asked.articles.some(({ sure }) => sure.length > 0))
        return collect({ query, parts, asked, unknown: [], instead: undefined });
      const [meant] = phrase.test(query.text) ? [] : await notes(query.text);
      return collect({ query, ...(await findInstead({ parts, asked, meant, names: directory, answer })) });
    },
    async count() {
      for (const bundle of await bundles) await bundle.count(counted);
    },
  };
}
