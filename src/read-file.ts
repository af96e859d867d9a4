import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';

const largest = 5 * 1024 * 1024;

/** A file to say something about, by its path from here. */
export function openFile(path: string, files: VFile[]): VFile {
  const file = new VFile({
    path: relative(process.cwd(), path).startsWith('..') ? path : relative(process.cwd(), path),
  });
  files.push(file);
  return file;
}

/** The file's text; nothing, and an error, when it is not UTF-8 text of at most 5 MB. */
export function readText(path: string, file: VFile): string | undefined {
  if (statSync(path).size > largest) {
    fail(file, 'The file is over 5 MB; an article is text, pictures stand beside it', 'too-large');
    return;
  }
  const bytes = readFileSync(path);
  if (bytes.includes(0)) {
    fail(file, 'The file is binary, not text; write it as UTF-8', 'binary');
    return;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    file.value = text;
    return text;
  } catch {
    fail(file, 'The file is not UTF-8; save it as UTF-8', 'encoding');
    return;
  }
}

/** Paths of the Markdown files in `folder`, sorted. */
export function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:md|markdown)$/i.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

/** An error on `file`: the build stops. */
export function fail(file: VFile, reason: string, ruleId: string, line = 1): void {
  file.message(reason, { place: { line, column: 1 }, ruleId, source: 'library' }).fatal = true;
}
