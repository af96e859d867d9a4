import { type OpenDirectory, openDirectory } from './load-directory.ts';
import type { NoteName } from './note-name.ts';
import { type OpenIndex, openIndex } from './open-index.ts';
import type { SearchRecord } from './record.ts';

/** The libraries on other hosts that are searched with this one. */
export interface Also {
  /** This library’s directory and theirs as one; of two notes with one id, this library’s. */
  readonly directory: OpenDirectory;
  /** Theirs, whose words `stemmers` stem. */
  indexes(stemmers: readonly string[]): Promise<OpenIndex[]>;
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
        const directory = await Promise.race([openDirectory(site), outOfPatience()]);
        const index = elsewhere(site, openIndex(site, directory.index), () => missing.add(site));
        return [{ directory, index }];
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
  return {
    lost: () => Array.from(missing, (site) => ` ${new URL(site).host} could not be reached.`).join(''),
    directory: {
      ...own,
      notesBy: async (folder, keys) => ownFirst(await all((each) => each.notesBy(folder, keys))),
      wordsBy: (keys) => all((each) => each.wordsBy(keys)),
    },
    indexes: async (stemmers) => (await others).map(({ index }) => ({ ...index, stemmers })),
  };
}

/** What of it cannot be had is not found; `lose` is told so. */
function elsewhere(site: string, index: OpenIndex, lose: () => void): OpenIndex {
  const or = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
    work.catch(() => {
      lose();
      return otherwise;
    });
  return {
    ...index,
    isElsewhere: true,
    places: (word) => or(index.places(word), new Map()),
    facet: (name) => or(index.facet(name), []),
    record: async (article) => {
      const { href, ...record } = await or(index.record(article), nothing);
      return { ...record, href: new URL(href, site).href };
    },
  };
}

const nothing: SearchRecord = { href: '', title: '', lang: '', isNote: false, passages: [] };

function ownFirst(notes: readonly NoteName[]): NoteName[] {
  return [...new Map(notes.toReversed().map((note) => [note.id, note])).values()].toReversed();
}

function outOfPatience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(reject, patience);
  });
}
