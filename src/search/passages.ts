import type { Also } from './also.ts';
import { ask } from './ask.ts';
import { collect } from './collect.ts';
import { findInstead } from './instead.ts';
import type { OpenDirectory } from './load-directory.ts';
import type { NameMatch } from './match-names.ts';
import { type Bundle, loadClient, notesFolder, openBundle } from './pagefind.ts';
import { parseQuery, type QueryPart } from './parse-query.ts';
import type { Found, Query } from './query.ts';
import { phrase } from './words.ts';

/** The half of a search that asks Pagefind. */
export interface Passages {
  find(query: Query): Promise<Found>;
  /** Makes later answers count the values of every facet. */
  count(): Promise<void>;
}

/** Milliseconds that Pagefind leaves the connection to the names, which the first query asks for. */
const headStart = 1000;
const counted = ['kind', 'subject', 'period'];

/** Opens the bundles below `root`; `fetchAhead` is told what Pagefind asks for one after the other. */
export function openPassages({
  root,
  names,
  also,
  notes,
  fetchAhead,
}: {
  root: string;
  names: Promise<OpenDirectory>;
  also: Promise<Also | undefined>;
  notes: (text: string) => Promise<readonly NameMatch[]>;
  fetchAhead: (addresses: readonly string[]) => void;
}): Passages {
  const client = loadClient(root);
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
    setTimeout(resolve, headStart);
  });
  const main = Promise.all([names, begun]).then(([{ tag, first }]) => {
    fetchAhead(first.map((path) => root + path));
    return openBundle(root, { client, tag });
  });
  const open = async ([first = '', ...others]: readonly string[], lang?: string): Promise<Bundle> => {
    const { tag } = await names;
    const bundle = await (first
      ? openBundle(root + first, { client: lang ? undefined : client, tag })
      : main);
    const theirs = (await (await also)?.foldersOf(lang)) ?? [];
    await Promise.all([
      ...others.map((folder) => bundle.join(root + folder, tag)),
      ...theirs.map((address) => bundle.join(address)),
    ]);
    return bundle;
  };
  const bundles = names.then(({ bundles }) =>
    Promise.all(Object.entries(bundles).map(([lang, folders]) => open(folders, lang))),
  );
  for (const each of [client, main, bundles]) each.catch(() => undefined);
  let notesBundle: Promise<Bundle> | undefined;
  const openNotes = () => {
    notesBundle ??= bundles.then(() => open([notesFolder]));
    notesBundle.catch(() => {
      notesBundle = undefined;
    });
    return notesBundle;
  };
  let isCounting = false;
  let queries = 0;
  return {
    async find(query) {
      // Who goes on asking soon asks for what only notes say.
      if (queries++ === 1) openNotes().catch(() => undefined);
      const directory = await names;
      // What is counted is counted to the last.
      const common = new Set(isCounting ? [] : directory.common);
      const named = await directory.notesIn(query.text);
      begin();
      const parts = parseQuery(query.text, named, common);
      const answer = async (parts: readonly QueryPart[]) =>
        ask(query, parts, { bundles: await bundles, openNotes, common });
      const found = await answer(parts);
      if (parts.length === 0 || found.articles.some(({ sure }) => sure.length > 0))
        return collect({ query, parts, asked: found, unknown: [], instead: undefined });
      const [meant] = phrase.test(query.text) ? [] : await notes(query.text);
      return collect({
        query,
        ...(await findInstead({ parts, asked: found, meant, names: directory, answer })),
      });
    },
    async count() {
      isCounting = true;
      begin();
      for (const bundle of await bundles) await bundle.count(counted);
    },
  };
}
