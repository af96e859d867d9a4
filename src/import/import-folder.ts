import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ImportFailure } from './draft.ts';
import { type Imported, type ImportOptions, importOne } from './import-one.ts';

/** What became of one file of a folder. */
export interface FolderRow {
  readonly file: string;
  readonly imported?: Imported;
  readonly failure?: string;
}

/** What became of the files of a folder; fewer rows than `all` where the person stopped it. */
export interface FolderResult {
  readonly rows: readonly FolderRow[];
  readonly all: number;
}

/**
 * Imports every file of `folder` that can be an article, in order of names; a bad one stops none of the others.
 * `progress` is told of each before it begins and may stop there.
 */
export async function importFolder(
  folder: string,
  options: ImportOptions,
  progress: (done: number, all: number, file: string) => 'go on' | 'stop',
): Promise<FolderResult> {
  const files = list(folder);
  const rows: FolderRow[] = [];
  for (const [index, file] of files.entries()) {
    // Signals are only heard between two turns of the event loop.
    await setImmediate();
    if (progress(index, files.length, file) === 'stop') break;
    try {
      rows.push({ file, imported: await importOne(join(folder, file), options) });
    } catch (error) {
      rows.push({ file, failure: error instanceof Error ? error.message : String(error) });
    }
  }
  return { rows, all: files.length };
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:txt|x?html?|md|markdown|docx)$/i.test(entry.name))
      .map(({ name }) => name)
      .toSorted();
  } catch {
    throw new ImportFailure('is no folder that can be read');
  }
}

/** The rows as a table: file, article or reason, what was left out, what to look at. */
export function formatTable(rows: readonly FolderRow[]): string {
  const cells = rows.map(({ file, imported, failure }) => {
    const count = (kind: string) =>
      String(imported?.findings.filter((finding) => finding.kind === kind).length ?? '');
    return [
      imported ? 'ok' : 'FAILED',
      file,
      imported ? imported.slug : (failure ?? ''),
      count('left-out'),
      count('look'),
    ];
  });
  const table = [['', 'file', 'article', 'left out', 'to look at'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
