import { type OpenDirectory, openDirectory } from './load-directory.ts';
import type { NoteName } from './note-name.ts';

/** The libraries on other hosts that are searched with this one. */
export interface Also {
  /** This library’s directory and theirs as one; of two notes with one id, this library’s. */
  readonly directory: OpenDirectory;
  /** Addresses of the metadata of their articles of a language, or without one of the pages of their notes. */
  metasOf(lang?: string): Promise<readonly string[]>;
  /** Those that could not be reached. */
  readonly missing: ReadonlySet<string>;
  /** Counts whose `address` this is among them. */
  lose(address: string): void;
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
  return {
    missing,
    lose: (address) => {
      const site = own.also.find((site) => address.startsWith(site));
      if (site) missing.add(site);
    },
    directory: {
      ...own,
      notesIn: async (query) => ownFirst(await all((directory) => directory.notesIn(query))),
      notesFor: async (query) => ownFirst(await all((directory) => directory.notesFor(query))),
      namesOf: async (ids) =>
        new Map((await all(async (each) => [...(await each.namesOf(ids))])).toReversed()),
      wordsFor: (word) => all((directory) => directory.wordsFor(word)),
    },
    async metasOf(lang) {
      const joins = (their: string) => their === lang || (lang === main && !(their in own.bundles));
      return (await others).flatMap(({ site, directory }) => {
        const theirs = Object.entries(directory.bundles).filter(([lang]) => joins(lang));
        const paths = lang ? theirs.flatMap(([, { metas }]) => metas) : directory.pages;
        return paths.map((path) => `${site}pagefind/${path}`);
      });
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
