import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHtml } from '../../src/import/decode.ts';
import type { Known } from './judge-paste.ts';
import { copyPage, halfOf, isNews, judgePage } from './page-paste.ts';
import { add, emptySum, printSums } from './paste-sums.ts';

interface Gold {
  readonly url?: string;
  readonly _internal?: { readonly page_type?: { readonly primary?: string } };
  readonly ground_truth: {
    readonly title: string | null;
    readonly author: string | null;
    readonly publish_date: string | null;
    readonly main_content: string | null;
  };
}

/** Imports each article page of `folder` as a paste of the whole page, and of headline to last paragraph; news apart. */
export function measurePastes(folder: string, args: readonly string[]): void {
  const all = readdirSync(join(folder, 'ground-truth')).filter((name) => name.endsWith('.json'));
  const sums = {
    'whole page': emptySum(),
    'headline to last paragraph': emptySum(),
    'news: whole page': emptySum(),
    'news: headline to last paragraph': emptySum(),
  };
  for (const name of halfOf(all.toSorted(), args)) {
    const known = readKnown(join(folder, 'ground-truth', name));
    if (!known) continue;
    const file = join(folder, 'html', name.replace(/\.json$/, '.html.gz'));
    const html = decodeHtml(gunzipSync(readFileSync(file)));
    for (const [form, judged] of judgePage(name, copyPage(html), known, args)) {
      add(sums[form], judged);
      if (isNews(html)) add(sums[`news: ${form}`], judged);
    }
  }
  printSums('import pastes', sums, args);
}

/** What is known of an article; nothing for pages that are none. */
function readKnown(path: string): Known | undefined {
  const { _internal, ground_truth: truth } = JSON.parse(readFileSync(path, 'utf8')) as Gold;
  if ((_internal?.page_type?.primary ?? 'article') !== 'article' || !truth.title) return;
  const paragraphs = (truth.main_content ?? '')
    .split(/\n+/)
    .map((text) => text.trim())
    .filter((text) => text.split(/\s+/).length >= 10 && /[.!?…。][\])”’"'»]*$/.test(text));
  return paragraphs.length < 3
    ? undefined
    : {
        titles: [truth.title],
        author: truth.author ?? '',
        day: truth.publish_date?.slice(0, 10) ?? '',
        paragraphs,
      };
}
