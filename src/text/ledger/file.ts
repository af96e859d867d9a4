import { idPattern } from './ids.ts';

/** Every id that an article ever gave a passage, in reading order; what went stays where it stood. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
}

/** A passage that stands (neither `until` nor `in`), one that went, or one whose words stand in another now. */
export interface LedgerEntry {
  readonly id: string;
  /** The day (YYYY-MM-DD) of the build that gave the id. */
  readonly first: string;
  /** The day of the build that found it gone, or no longer a passage of its own. */
  readonly until?: string;
  /** The id of the passage that holds its words. */
  readonly in?: string;
  /** Its words, or the last that it had. */
  readonly text: string;
}

/** What is wrong with a ledger, at which line (from 1), and how to get a good one back. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly line: number;
  /** The message without the place. */
  readonly reason: string;

  constructor(line: number, problem: string, path: string) {
    const reason =
      `${problem}. Builds write this file; bring the last good version back with ` +
      `“git checkout -- ${path}” (without it every old link to the article would be lost)`;
    super(`${path}:${line}: ${reason}.`);
    this.line = line;
    this.reason = reason;
  }
}

const format = 1;
const keys = ['id', 'first', 'until', 'in', 'text'] as const;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a ledger; throws a {@link LedgerError} at the first thing that no build can have written. */
export function parseLedger(json: string, path = 'content/links/<slug>.json'): Ledger {
  const fail = (line: number, problem: string): never => {
    throw new LedgerError(line, problem, path);
  };
  const conflict = lineOf(json, /^(?:<{7}|={7}|>{7}|\|{7})/m);
  if (conflict) fail(conflict, `an unfinished merge; ${mergeHint(path)}`);
  const value = readJson(json, fail);
  if (!isRecord(value) || value.format !== format || !Array.isArray(value.passages)) {
    return fail(1, `this is no ledger: { "format": ${format}, "passages": [ … ] } would be right`);
  }
  const entries = value.passages.map((entry: unknown, index) => readEntry(entry, index, json, fail));
  checkIds(entries, json, path, fail);
  return { entries };
}

/** An entry, whose values are all strings: braces may stand within them. */
const flat = /\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}/g;
const frame = /^\s*\{\s*"format"\s*:\s*1\s*,\s*"passages"\s*:\s*\[[\s,]*\]\s*\}\s*$/;

/** Every entry in the order of the file, though a merge may have doubled one or dropped a comma; throws as above. */
export function readEntries(json: string, path = 'content/links/<slug>.json'): LedgerEntry[] {
  const fail = (line: number, problem: string): never => {
    throw new LedgerError(line, problem, path);
  };
  const rest = json.replace(flat, (entry) => entry.replace(/[^\n]/g, ' '));
  if (!frame.test(rest)) {
    const line = lineOf(rest, /^(?!.*"(?:format|passages)").*[^\s,\]}].*$/m);
    return fail(line ?? 1, 'neither a passage nor the frame around them');
  }
  return Array.from(json.matchAll(flat), ([entry], index) =>
    readEntry(
      readJson(entry, () => fail(1, `passage ${index + 1} is not JSON`)),
      index,
      json,
      fail,
    ),
  );
}

/** The bytes of a ledger's file: a line for each id and a blank line between, so that text merges where the article does. */
export function formatLedger(ledger: Ledger): string {
  const lines = ledger.entries.map((entry) => {
    const fields = keys.flatMap((key) =>
      entry[key] === undefined ? [] : `${JSON.stringify(key)}: ${JSON.stringify(entry[key])}`,
    );
    return `{ ${fields.join(', ')} }`;
  });
  return `{ "format": ${format}, "passages": [\n\n${lines.map((line) => `${line}`).join(',\n\n')}\n\n] }\n`;
}

function mergeHint(path: string): string {
  return `after a merge, “npm run links -- merge ${path}” puts it right`;
}

type Fail = (line: number, problem: string) => never;

function readJson(json: string, fail: Fail): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? json.length);
    const line = json.slice(0, position).split('\n').length;
    return fail(line, `not JSON (${message.replace(/ in JSON at position.*| \(line.*/s, '')})`);
  }
}

function readEntry(entry: unknown, index: number, json: string, fail: Fail): LedgerEntry {
  if (!isRecord(entry)) return fail(1, `passage ${index + 1} is not an object`);
  const { id, first, until, in: home, text } = entry;
  if (typeof id !== 'string' || !idPattern.test(id)) return fail(1, `passage ${index + 1} has no proper id`);
  const wrong = (problem: string): never => fail(lineOfId(json, id), `“${id}” ${problem}`);
  const unknown = Object.keys(entry).find((key) => !keys.some((known) => known === key));
  if (unknown) return wrong(`has the unknown key “${unknown}”`);
  if (typeof text !== 'string') return wrong('has no text');
  if (typeof first !== 'string' || !day.test(first)) return wrong('has no day “first” (YYYY-MM-DD)');
  if (until !== undefined && (typeof until !== 'string' || !day.test(until))) {
    return wrong('has a day “until” that is none (YYYY-MM-DD)');
  }
  if (home !== undefined && (typeof home !== 'string' || until === undefined)) {
    return wrong('has an “in” that is no id, or no day “until”');
  }
  return {
    id,
    first,
    ...(until === undefined ? {} : { until }),
    ...(home === undefined ? {} : { in: home }),
    text,
  };
}

function checkIds(entries: readonly LedgerEntry[], json: string, path: string, fail: Fail): void {
  const byId = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    if (byId.has(entry.id))
      fail(lineOfId(json, entry.id, 2), `“${entry.id}” stands here a second time; ${mergeHint(path)}`);
    byId.set(entry.id, entry);
  }
  for (const entry of entries) {
    const seen = new Set([entry.id]);
    for (let at = entry; at.in !== undefined; ) {
      const home = byId.get(at.in);
      if (!home) throw fail(lineOfId(json, at.id), `“${at.id}” is in “${at.in}”, which is not here`);
      if (seen.has(home.id))
        throw fail(lineOfId(json, at.id), `“${at.id}” is in itself, by way of “${at.in}”`);
      seen.add(home.id);
      at = home;
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineOfId(json: string, id: string, occurrence = 1): number {
  return lineOf(json, new RegExp(`"id"\\s*:\\s*"${id}"`, 'g'), occurrence) ?? 1;
}

function lineOf(text: string, pattern: RegExp, occurrence = 1): number | undefined {
  const flags = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  const match = Array.from(text.matchAll(flags))[occurrence - 1];
  return match && text.slice(0, match.index).split('\n').length;
}
