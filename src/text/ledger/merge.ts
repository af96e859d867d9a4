import { formatLedger, type Ledger, type LedgerEntry, parseLedger, readEntries } from './file.ts';

type Entries = readonly LedgerEntry[];

/** The versions that a file in conflict holds; `base` only where the conflict was written with it. */
interface Versions {
  readonly ours: string;
  readonly theirs: string;
  readonly base: string | undefined;
}

/** Whether a merge left something to finish in the file: a conflict, or a passage that stands there more than once. */
export function needsMerge(text: string): boolean {
  if (/^(?:<{7}|>{7})/m.test(text)) return true;
  try {
    const ids = readEntries(text).map(({ id }) => id);
    return new Set(ids).size < ids.length;
  } catch {
    return false;
  }
}

/** Finishes the merge of a file in conflict; throws a `LedgerError` where it cannot be read. */
export function mergeConflict(text: string, path?: string): Ledger {
  const { ours, theirs, base } = splitConflict(text);
  return mergeLedgers(
    readEntries(ours, path),
    readEntries(theirs, path),
    base === undefined ? undefined : readEntries(base, path),
  );
}

/**
 * One ledger with every id of both, the same whichever is named first. It is only the memory of what stood where: the
 * next build finds out where each id leads in the article as it was merged.
 */
export function mergeLedgers(one: Entries, other: Entries, base?: Entries): Ledger {
  const [ours, theirs] = [one, other].toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) as [Entries, Entries];
  const [left, right, before] = [ours, theirs, base ?? []].map(groupById) as [Groups, Groups, Groups];
  const merged = new Map<string, LedgerEntry>();
  for (const { id } of [...ours, ...theirs]) {
    if (merged.has(id)) continue;
    const old = before.get(id)?.map(line);
    const versions = [...(left.get(id) ?? []), ...(right.get(id) ?? [])];
    const fresh = versions.filter((version) => !old?.includes(line(version)));
    merged.set(id, choose(fresh.length > 0 ? fresh : versions, versions));
  }
  leadSomewhere(merged);
  const entries = order(ours, theirs).map((id) => merged.get(id) as LedgerEntry);
  return parseLedger(formatLedger({ entries }));
}

type Groups = ReadonlyMap<string, Entries>;

function groupById(entries: Entries): Groups {
  return Map.groupBy(entries, ({ id }) => id);
}

function key(entries: Entries): string {
  return formatLedger({ entries });
}

function line(entry: LedgerEntry): string {
  return key([entry]);
}

/**
 * What both remember of one passage: gone where one side removed what the other left as it was, standing where the
 * other edited it; of two edits the longer text.
 */
function choose(fresh: Entries, all: Entries): LedgerEntry {
  const standing = fresh.filter(({ until }) => until === undefined);
  const dormant = fresh.filter(({ until }) => until !== undefined);
  const removed = dormant.filter(({ text }) => standing.every((other) => other.text === text));
  const [best] = (removed.length > 0 ? removed : standing.length > 0 ? standing : dormant).toSorted(
    (a, b) =>
      Number(b.in !== undefined) - Number(a.in !== undefined) ||
      (a.until ?? '').localeCompare(b.until ?? '') ||
      b.text.length - a.text.length ||
      (line(a) < line(b) ? -1 : 1),
  ) as [LedgerEntry];
  const first = all.map((entry) => entry.first).toSorted()[0] ?? best.first;
  return { ...best, first };
}

/** Where each side says that its passage is in the other's, the ring is opened: the passage stands for itself again. */
function leadSomewhere(merged: Map<string, LedgerEntry>): void {
  for (const id of [...merged.keys()].toSorted()) {
    const seen = new Set<string>();
    let at = merged.get(id);
    while (at?.in !== undefined && !seen.has(at.id)) {
      seen.add(at.id);
      at = merged.get(at.in);
    }
    if (at?.in === undefined) continue;
    const { id: own, first, text } = at;
    merged.set(own, { id: own, first, text });
  }
}

/** The ids of both in one order: those of `theirs` alone stand behind what stands before them there. */
function order(ours: Entries, theirs: Entries): string[] {
  const ids = [...new Set(ours.map(({ id }) => id))];
  const own = new Set(ids);
  const behind = new Map<string, string[]>();
  let last = '';
  for (const id of new Set(theirs.map((entry) => entry.id))) {
    if (own.has(id)) last = id;
    else behind.set(last, [...(behind.get(last) ?? []), id]);
  }
  return ['', ...ids].flatMap((id) => [...(id ? [id] : []), ...(behind.get(id) ?? [])]);
}

/** What each side of the conflict markers says, with all that stands outside them. */
function splitConflict(text: string): Versions {
  const parts = { ours: '', theirs: '', base: '' };
  let hasBase = false;
  let at: keyof typeof parts | undefined;
  for (const row of text.split(/(?<=\n)/)) {
    const [mark = ''] = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/.exec(row) ?? [];
    if (mark.startsWith('<')) at = 'ours';
    else if (mark.startsWith('|')) {
      at = 'base';
      hasBase = true;
    } else if (mark.startsWith('=')) at = 'theirs';
    else if (mark.startsWith('>')) at = undefined;
    else if (at) parts[at] += row;
    else for (const part of ['ours', 'theirs', 'base'] as const) parts[part] += row;
  }
  return { ...parts, base: hasBase ? parts.base : undefined };
}
