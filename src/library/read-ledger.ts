import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { VFile } from 'vfile';
import { mergeLedgers } from '../text/ledger/merge.ts';
import { type Ledger, LedgerError, parseLedger } from '../text/ledger.ts';
import { fail, markdownIn, openFile, readUtf8 } from './read-file.ts';

/** What an article's links are remembered by. */
export interface LedgerSource {
  readonly ledger: Ledger | undefined;
  readonly ledgerPath: string;
  /** Ledgers of its old addresses, which the one at `ledgerPath` takes in: a build removes them. */
  readonly ledgersMoved: readonly string[];
}

/** Reads the ledger of an article and those of the addresses that it had; a broken one is an error on its file. */
export function readLedger(
  root: string,
  slug: string,
  formerly: readonly string[],
  files: VFile[],
): LedgerSource {
  const ledgerPath = pathOf(root, slug);
  const ledgersMoved = formerly.map((old) => pathOf(root, old)).filter((path) => existsSync(path));
  const paths = [...(existsSync(ledgerPath) ? [ledgerPath] : []), ...ledgersMoved];
  const ledgers = paths.flatMap((path) => readOne(path, files) ?? []);
  const ledger = ledgers.reduce<Ledger | undefined>(
    (one, other) => (one ? mergeLedgers(one.entries, other.entries) : other),
    undefined,
  );
  return { ledger, ledgerPath, ledgersMoved };
}

/** A ledger whose article is no more: its links must go on somewhere, or be given up by hand. */
export function checkLedgers(
  root: string,
  articles: readonly { readonly data: { readonly formerly: readonly string[] } }[],
  files: VFile[],
): void {
  const folder = join(root, 'links');
  if (!existsSync(folder)) return;
  const known = new Set([
    ...markdownIn(join(root, 'articles')).map((path) => basename(path).replace(/\.\w+$/, '')),
    ...articles.flatMap(({ data }) => data.formerly),
  ]);
  for (const name of readdirSync(folder).toSorted()) {
    const slug = name.replace(/\.json$/, '');
    if (slug === name || known.has(slug)) continue;
    fail(
      openFile(join(folder, name), files),
      `No article has the address /${slug}/ any more, and the links to its paragraphs would be lost: name ` +
        `“${slug}” in \`formerly\` of the article that took its place, or delete this file to give them up`,
      'ledger',
    );
  }
}

function pathOf(root: string, slug: string): string {
  return join(root, 'links', `${slug}.json`);
}

function readOne(path: string, files: VFile[]): Ledger | undefined {
  const file = openFile(path, files);
  try {
    const text = readUtf8(path);
    if (typeof text !== 'string') throw new LedgerError(text.line, text.reason, file.path);
    return parseLedger(text, file.path);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    fail(file, error.reason, 'ledger', { line: error.line, column: 1 });
    return;
  }
}
