import type { Also } from './also.ts';
import { ask } from './ask.ts';
import { collect } from './collect.ts';
import type { Indexes } from './directory.ts';
import type { OpenDirectory } from './load-directory.ts';
import type { NameMatch } from './match-names.ts';
import { type Bundle, type Engine, loadEngine, openBundle } from './pagefind.ts';
import { parseQuery, type QueryPart } from './parse-query.ts';
import type { Found, Query } from './query.ts';
import { phrase, searchWords } from './words.ts';

/** The half of a search that asks Pagefind. */
export interface Passages {
  find(query: Query): Promise<Found>;
  /** Makes later answers count the values of every facet. */
  count(): Promise<void>;
}

/** Milliseconds that Pagefind leaves the connection to the names, which the first query asks for. */
const headStart = 1000;
const counted = ['kind', 'subject', 'period'];

/** Opens the bundles below `root`. */
export function openPassages({
  root,
  names,
  also,
  notes,
}: {
  root: string;
  names: Promise<OpenDirectory>;
  also: Promise<Also | undefined>;
  notes: (text: string) => Promise<readonly NameMatch[]>;
}): Passages {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
    setTimeout(resolve, headStart);
  });
  const engines = new Map<string, Promise<Engine>>();
  const open = async ({ wasm, metas }: Indexes, lang?: string): Promise<Bundle> => {
    const engine = engines.get(wasm) ?? loadEngine(root + wasm);
    engines.set(wasm, engine);
    const others = await also;
    const theirs = (await others?.metasOf(lang)) ?? [];
    return openBundle(engine, [...metas.map((path) => root + path), ...theirs], others?.lose);
  };
  const bundles = Promise.all([names, begun]).then(([{ bundles }]) =>
    Promise.all(Object.entries(bundles).map(([lang, indexes]) => open(indexes, lang))),
  );
  bundles.catch(() => undefined);
  let notesBundle: Promise<Bundle> | undefined;
  const openNotes = () => {
    notesBundle ??= Promise.all([names, bundles]).then(([{ bundles, pages: metas }]) =>
      open({ wasm: Object.values(bundles)[0]?.wasm ?? '', metas }),
    );
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
      const isPhrase = phrase.test(query.text);
      const [word, another] = searchWords(query.text);
      // What one word needs can be loaded before it is known whether it is a name.
      if (word && !another) bundles.then(([bundle]) => bundle?.prepare(word.fold)).catch(() => undefined);
      const named = isPhrase ? [] : await directory.notesIn(query.text);
      begin();
      const parts = parseQuery(query.text, named, common);
      const answer = async (parts: readonly QueryPart[]) =>
        ask(query, parts, { bundles: await bundles, openNotes, areNotesOpen: !!notesBundle, common });
      const found = await answer(parts);
      if (parts.length === 0 || found.articles.some(({ sure }) => sure.length > 0))
        return collect({ query, parts, asked: found, unknown: [], instead: undefined });
      const { findInstead } = await import('./instead.ts');
      const [meant] = isPhrase ? [] : await notes(query.text);
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
