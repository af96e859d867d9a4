import { type OpenDirectory, openDirectory } from './load-directory.ts';
import type { Bundle } from './pagefind.ts';

/** The libraries on other hosts that are searched with this one. */
export interface Also {
  /** This library’s directory and theirs as one; of two notes with one id, this library’s. */
  readonly directory: OpenDirectory;
  /** Makes `bundle` search their bundles of the same folder as well. */
  join(bundle: Bundle, folder: string): Promise<Bundle>;
  /** Those that could not be reached. */
  readonly missing: ReadonlySet<string>;
}

/** Milliseconds that another host may take until its names are missed. */
const patience = 4000;

export function openAlso(own: OpenDirectory): Also {
  const missing = new Set<string>();
  const others = Promise.all(
    own.also.map((site) =>
      Promise.race([openDirectory(site), outOfPatience()]).catch(() => {
        missing.add(site);
      }),
    ),
  );
  async function all<T>(ask: (directory: OpenDirectory) => Promise<readonly T[]>): Promise<T[]> {
    const directories = [own, ...(await others).filter((other) => other !== undefined)];
    return (await Promise.all(directories.map(ask))).flat();
  }
  return {
    missing,
    directory: {
      ...own,
      notesFor: async (query) => {
        const notes = await all((directory) => directory.notesFor(query));
        return [...new Map(notes.toReversed().map((note) => [note.id, note])).values()].toReversed();
      },
      namesOf: async (ids) =>
        new Map((await all(async (each) => [...(await each.namesOf(ids))])).toReversed()),
      wordsFor: (word) => all((directory) => directory.wordsFor(word)),
    },
    join: async (bundle, folder) => {
      await others;
      for (const site of own.also) if (!missing.has(site)) await bundle.join(`${site}pagefind/${folder}`);
      return bundle;
    },
  };
}

function outOfPatience(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(reject, patience);
  });
}
