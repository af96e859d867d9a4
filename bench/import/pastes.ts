import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { decodeHtml } from '../../src/import/decode.ts';
import { innerText } from './inner-text.ts';
import { type Judgement, judgePaste, type Known } from './judge-paste.ts';

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

/** Imports each article page of `folder` as a paste of the whole page, and of headline to last paragraph. */
export function measurePastes(folder: string, args: readonly string[]): void {
  const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined;
  const names = readdirSync(join(folder, 'ground-truth'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .filter((_, index) => !half || (index % 2 === 0) === (half === 'first'));
  const sums = { whole: emptySum(), part: emptySum() };
  for (const name of names) {
    const known = readKnown(join(folder, 'ground-truth', name));
    if (!known) continue;
    const page = join(folder, 'html', name.replace(/\.json$/, '.html.gz'));
    const paste = innerText(parse.parse(decodeHtml(gunzipSync(readFileSync(page)))));
    for (const form of ['whole', 'part'] as const) {
      const text = form === 'whole' ? paste : articlePart(paste, known);
      if (text === undefined) continue;
      const judged = judgePaste(text, known);
      add(sums[form], judged);
      if (args.includes('--list')) for (const line of faults(judged)) console.log(`${form} ${name}  ${line}`);
    }
  }
  const rows = Object.entries(sums).map(([paste, sum]) => ({
    paste: paste === 'whole' ? 'whole page' : 'headline to last paragraph',
    pastes: sum.pastes,
    titles: shareOf(sum.title),
    authors: shareOf(sum.author),
    dates: shareOf(sum.date),
    paragraphs: sum.paragraphs,
    lost: sum.lost,
    elsewhere: sum.elsewhere,
  }));
  if (!args.includes('--json')) console.table(rows);
  console.log(JSON.stringify({ bench: 'import pastes', rows }));
}

const parse = unified().use(rehypeParse).freeze();

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
        title: truth.title,
        author: truth.author ?? '',
        day: truth.publish_date?.slice(0, 10) ?? '',
        paragraphs,
      };
}

/** The lines from the title to the last paragraph, as a careful person selects them. */
function articlePart(paste: string, { title, paragraphs }: Known): string | undefined {
  const lines = paste.split('\n');
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const all = lines.map(plain);
  const first = all.indexOf(plain(paragraphs[0] ?? ''));
  const last = all.lastIndexOf(plain(paragraphs.at(-1) ?? ''));
  const from = all.lastIndexOf(plain(title), first < 0 ? undefined : first);
  return from < 0 || last <= from ? undefined : lines.slice(from, last + 1).join('\n');
}

const emptySum = () => ({
  pastes: 0,
  title: [0, 0] as [number, number],
  author: [0, 0] as [number, number],
  date: [0, 0] as [number, number],
  paragraphs: 0,
  lost: 0,
  elsewhere: 0,
});

function add(sum: ReturnType<typeof emptySum>, judged: Judgement): void {
  sum.pastes++;
  for (const field of ['title', 'author', 'date'] as const) {
    const one = judged[field];
    if (!one) continue;
    sum[field][1]++;
    if (one.right) sum[field][0]++;
  }
  sum.paragraphs += judged.paragraphs;
  sum.lost += judged.lost.length;
  sum.elsewhere += judged.elsewhere.length;
}

const shareOf = ([right, all]: readonly [number, number]): string =>
  `${right} of ${all} (${((100 * right) / (all || 1)).toFixed(1)} %)`;

function faults({ title, author, date, lost, elsewhere }: Judgement): string[] {
  const wrong = Object.entries({ title, author, date }).flatMap(([field, one]) =>
    one && !one.right ? [`${field}: ${one.said || 'none'} ≠ ${one.known}`] : [],
  );
  return [
    ...wrong,
    ...lost.map((one) => `lost (${one.reason}): ${one.text.slice(0, 160)}`),
    ...elsewhere.map((one) => `became ${one.reason}: ${one.text.slice(0, 160)}`),
  ];
}
