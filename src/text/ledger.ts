import { readWords } from './align/likeness.ts';
import { align } from './align.ts';
import { formatLedger, type Ledger, type LedgerEntry } from './ledger/file.ts';
import { idPattern, makeId, ownIds } from './ledger/ids.ts';

export { formatLedger, type Ledger, type LedgerEntry, LedgerError, parseLedger } from './ledger/file.ts';

/** An article as it stands now. */
export interface Text {
  /** The day (YYYY-MM-DD) written beside what changed. */
  readonly today: string;
  /** In reading order; `chosen` is the id that the author fixed by hand. */
  readonly passages: readonly { readonly text: string; readonly chosen?: string }[];
  /** Left-out copies, each with the index of the passage that holds its words. */
  readonly repeats: readonly { readonly text: string; readonly of: number }[];
}

/** What once stood before the passage of index `before` (the number of passages: at the end) until that day. */
export interface Tombstone {
  readonly id: string;
  readonly before: number;
  readonly text: string;
  readonly until: string;
}

export interface Continued {
  /** The id of each passage, by index. */
  readonly ids: readonly string[];
  /** The other ids that land on each passage, by index. */
  readonly aliases: readonly (readonly string[])[];
  readonly tombstones: readonly Tombstone[];
  readonly ledger: Ledger;
  /** Whether the file of the ledger has to be written. */
  readonly changed: boolean;
  /** Chosen ids that cannot be had, by index of the passage. */
  readonly problems: readonly { readonly passage: number; readonly message: string }[];
}

/** Carries the ids of `old` over to the passages of now: every id ever given leads to exactly one place. */
export function continueLedger(old: Ledger | undefined, now: Text): Continued {
  const entries = old?.entries ?? [];
  const count = now.passages.length;
  const texts = [...now.passages, ...now.repeats].map(({ text }) => text);
  const aligned = align(
    entries.map(({ text, until }) => ({ text, gone: until !== undefined })),
    texts,
  );
  const { pins, problems } = readChosen(entries, now, aligned.continues);

  // Where each old id leads: to the passage that it names, or to one that holds its words, or nowhere.
  const named: (LedgerEntry | undefined)[] = now.passages.map(() => undefined);
  const homes = entries.map((_, index): number | undefined => {
    const at = aligned.continues[index] ?? aligned.holds[index];
    return at === undefined || at < count ? at : now.repeats[at - count]?.of;
  });
  entries.forEach((entry, index) => {
    const at = aligned.continues[index];
    if (at !== undefined && at < count) named[at] = entry;
  });
  for (const [passage, id] of pins) {
    const pinned = entries.findIndex((entry) => entry.id === id);
    if (pinned < 0) continue;
    named[passage] = entries[pinned];
    homes[pinned] = passage;
  }
  entries.forEach((entry, index) => {
    if (homes[index] === undefined && entry.in !== undefined)
      homes[index] = followAlias(entry, entries, homes);
  });

  const taken = new Set([...entries.map(({ id }) => id), ...pins.values()]);
  const ids = now.passages.map(({ text }, passage) => {
    const id = pins.get(passage) ?? named[passage]?.id ?? makeId(readWords(text).key, taken);
    taken.add(id);
    return id;
  });

  const aliases: string[][] = now.passages.map(() => []);
  const after: LedgerEntry[][] = Array.from({ length: count + 1 }, () => []);
  const tombstones: Tombstone[] = [];
  let place = 0;
  entries.forEach((entry, index) => {
    const at = aligned.continues[index];
    const home = homes[index];
    if (home !== undefined && ids[home] === entry.id) {
      if (aligned.unmoved[index] && at !== undefined && at < count) place = at + 1;
      return;
    }
    if (aligned.unmoved[index] && at !== undefined && at < count) place = at + 1;
    const until = entry.until ?? now.today;
    const { id, first, text } = entry;
    if (home === undefined) {
      after[place]?.push({ id, first, until, text });
      tombstones.push({ id, before: place, text, until });
    } else {
      aliases[home]?.push(id);
      after[place]?.push({ id, first, until, in: ids[home] ?? '', text });
    }
  });
  const since = new Map(entries.map(({ id, first }) => [id, first]));
  const ledger = {
    entries: after.flatMap((dormant, passage) => {
      const own = now.passages[passage - 1];
      if (!own) return dormant;
      const id = ids[passage - 1] ?? '';
      const first = since.get(id) ?? named[passage - 1]?.first ?? now.today;
      return [{ id, first, text: own.text }, ...dormant];
    }),
  };
  tombstones.sort((a, b) => a.before - b.before);
  const changed = formatLedger(ledger) !== formatLedger(old ?? { entries: [] });
  return { ids, aliases, tombstones, ledger, changed, problems };
}

function followAlias(
  entry: LedgerEntry,
  entries: readonly LedgerEntry[],
  homes: readonly (number | undefined)[],
): number | undefined {
  const seen = new Set<string>();
  for (let at: LedgerEntry | undefined = entry; at?.in !== undefined && !seen.has(at.id); ) {
    seen.add(at.id);
    const next = entries.findIndex(({ id }) => id === at?.in);
    if (homes[next] !== undefined) return homes[next];
    at = entries[next];
  }
  return undefined;
}

function readChosen(
  entries: readonly LedgerEntry[],
  now: Text,
  continues: readonly (number | undefined)[],
): { pins: Map<number, string>; problems: { passage: number; message: string }[] } {
  const pins = new Map<number, string>();
  const problems: { passage: number; message: string }[] = [];
  const chosenBy = new Map<string, number>();
  now.passages.forEach(({ chosen: id }, passage) => {
    if (id === undefined) return;
    const index = entries.findIndex((entry) => entry.id === id);
    const entry = entries[index];
    const message = clash(id, passage, chosenBy.get(id), entry, continues[index], entries, continues);
    if (message) problems.push({ passage, message });
    else pins.set(passage, id);
    if (!chosenBy.has(id)) chosenBy.set(id, passage);
  });
  return { pins, problems };
}

function clash(
  id: string,
  passage: number,
  earlier: number | undefined,
  entry: LedgerEntry | undefined,
  continued: number | undefined,
  entries: readonly LedgerEntry[],
  continues: readonly (number | undefined)[],
): string | undefined {
  if (!idPattern.test(id))
    return `“${id}” cannot be an id: small letters, figures and hyphens, a letter first`;
  if (ownIds.test(id)) return `“${id}” is an id of the page itself; choose another`;
  if (earlier !== undefined)
    return `“${id}” was chosen for passage ${earlier + 1} already; an id names one passage`;
  if (!entry || continued === passage) return;
  if (continued !== undefined) return `“${id}” is the id of passage ${continued + 1}, “${begin(entry.text)}”`;
  if (entry.in !== undefined) {
    const home = entries.findIndex(({ id: other }) => other === entry.in);
    return continues[home] === passage ? undefined : `“${id}” leads to “${entry.in}” already; choose another`;
  }
  if (entry.until !== undefined) {
    return `“${id}” named a passage that went on ${entry.until}, “${begin(entry.text)}”; choose another`;
  }
  return;
}

function begin(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}
