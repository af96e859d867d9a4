import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Point } from 'unist';
import { VFile } from 'vfile';

const largest = 5 * 1024 * 1024;
export const markdownName = /\.(?:md|markdown)$/i;
const top: Point = { line: 1, column: 1 };

/** A file to say something about, by its path from here. */
export function openFile(path: string, files: VFile[]): VFile {
  const file = new VFile({ path: pathFromHere(path) });
  files.push(file);
  return file;
}

export function pathFromHere(path: string): string {
  const here = relative(process.cwd(), path);
  return here.startsWith('..') ? path : here;
}

/** Why a file has no text to read, and where. */
export interface Unreadable {
  readonly reason: string;
  readonly ruleId: string;
  readonly line: number;
}

/** The file's text; nothing, and an error, when it is not UTF-8 text of at most 5 MB. */
export function readText(path: string, file: VFile): string | undefined {
  const read =
    statSync(path).size > largest
      ? {
          reason: 'The file is over 5 MB; an article is text, pictures stand beside it',
          ruleId: 'too-large',
          line: 1,
        }
      : readUtf8(path);
  if (typeof read !== 'string') {
    fail(file, read.reason, read.ruleId, { ...top, line: read.line });
    return;
  }
  file.value = read;
  return read;
}

/** The file's text of whatever size, or why it is none. */
export function readUtf8(path: string): string | Unreadable {
  const bytes = readFileSync(path);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { reason: 'The file is UTF-16, not UTF-8; save it as UTF-8', ruleId: 'encoding', line: 1 };
  if (bytes.includes(0))
    return { reason: 'The file is binary, not text; write it as UTF-8', ruleId: 'binary', line: 1 };
  try {
    return decode(bytes);
  } catch {
    const line = firstBadLine(bytes);
    return { reason: 'The file is not UTF-8; save it as UTF-8', ruleId: 'encoding', line };
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, from = 0; ; line++) {
    const end = bytes.indexOf(10, from);
    if (end < 0) return line;
    try {
      decode(bytes.subarray(from, end));
    } catch {
      return line;
    }
    from = end + 1;
  }
}

/** Paths of the Markdown files in `folder`, sorted. */
export function markdownIn(folder: string): string[] {
  return filesIn(folder).filter((path) => markdownName.test(path));
}

/** Paths of the files in `folder`, sorted; without hidden ones. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** An error on `file`: the build stops. */
export function fail(file: VFile, reason: string, ruleId: string, place: Point = top): void {
  file.message(reason, { place, ruleId, source: 'library' }).fatal = true;
}
