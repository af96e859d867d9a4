import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchedLibrary } from '../../src/search/index-site.ts';

/** The passages of an article as every tool is given them. */
export interface Text {
  readonly href: string;
  readonly passages: readonly (readonly [id: string, text: string])[];
}

/** One file an article, so that a page can show a hit without having them all. */
export function writeTexts(folder: string, { readings }: SearchedLibrary): void {
  mkdirSync(join(folder, 'texts'), { recursive: true });
  for (const [at, { href, texts }] of readings.entries()) {
    const text: Text = { href, passages: [...texts] };
    writeFileSync(join(folder, `texts/${at}.json`), JSON.stringify(text));
  }
}

export function readTexts(folder: string): Text[] {
  return readdirSync(join(folder, 'texts')).map((_, at) =>
    JSON.parse(readFileSync(join(folder, `texts/${at}.json`), 'utf8')),
  );
}
