import { type OpenDirectory, openDirectory } from './load-directory.ts';
import type { NoteName } from './note-name.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import type { Stemmer } from './stemmer.ts';

/** The libraries on other hosts that are searched with this one. */
export interface Also {
  /** This library’s directory and theirs as one; of two notes with one id, this library’s. */
  readonly directory: OpenDirectory;
  /** Their articles of a language, or without one the pages of their notes. */
  openIndexes(stemmer: Promise<Stemmer>, lang?: string): Promise<OpenIndex[]>;
  /** Says which of them could not be reached. */
  lost(): string;
}

/** Milliseconds that another host may take until its names are missed. */
const patience = 4000;

export function openAlso(own: OpenDirectory): Also {
  const missing = new Set<string>();
  const others = Promise.all(
    own.also.map(async (site) => {
      try {
        return [{ site, directory: await Promise.race([openDirectory(site), outOfPatience()]) }];
      } catch {
        missing.add(site);
        return [];
      }
    }),
  ).then((found) => found.flat());
  async function all<T>(ask: (directory: OpenDirectory) => Promise<readonly T[]>): Promise<T[]> {
    const directories = [own, ...(await others).map(({ directory }) => directory)];
    return (await Promise.all(directories.map(ask))).flat();
  }
  const [main] = Object.keys(own.bundles);
  const metasOf = (theirs: OpenDirectory, lang: string | undefined) => {
    if (!lang) return theirs.pages.metas;
    const joins = (their: string) => their === lang || (lang === main && !(their in own.bundles));
    return Object.entries(theirs.bundles).flatMap(([their, { metas }]) => (joins(their) ? metas : []));
  };
  return {
    lost: () => Array.from(missing, (site) => ` ${new URL(site).host} could not be reached.`).join(''),
    directory: {
      ...own,
      notesBy: async (folder, keys) => ownFirst(await all((each) => each.notesBy(folder, keys))),
      wordsBy: (keys) => all((each) => each.wordsBy(keys)),
    },
    async openIndexes(stemmer, lang) {
      const opened = (await others).flatMap(({ site, directory }) =>
        metasOf(directory, lang).map(async (path) => {
          try {
            return [elsewhere(site, await openIndex(stemmer, `${site}pagefind/${path}`))];
          } catch {
            missing.add(site);
            return [];
          }
        }),
      );
      return (await Promise.all(opened)).flat();
    },
  };
}

/** What of it cannot be had is not found. */
function elsewhere(site: string, index: OpenIndex): OpenIndex {
  const nothing = { href: '', title: '', lang: '', isNote: false, passages: [] };
  return {
    ...index,
    isElsewhere: true,
    places: (word) => index.places(word).catch(() => new Map()),
    facet: (name) => index.facet(name).catch(() => []),
    record: async (article) => {
      const { href, ...record } = await index.record(article).catch(() => nothing);
      return { ...record, href: new URL(href, site).href };
    },
  };
}

function ownFirst(notes: readonly NoteName[]): NoteName[] {
  return [...new Map(notes.toReversed().map((note) => [note.id, note])).values()].toReversed();
}

function outOfPatience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(reject, patience);
  });
}
