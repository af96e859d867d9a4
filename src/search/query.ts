/** A place that holds the words: `pieces` are its excerpt, cut at the words that were found. */
export interface Hit {
  readonly url: string;
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
}

export interface PageHits {
  readonly title: string;
  readonly url: string;
  readonly kind: string | undefined;
  readonly hits: readonly Hit[];
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly url: string; readonly excerpt: string }[];
}

const most = 20;
let loaded: Promise<Pagefind> | undefined;

/** The pages that hold the words of `query`, best first, each with its passages that do. */
export async function searchPassages(base: string, query: string): Promise<PageHits[]> {
  loaded ??= load(base);
  loaded.catch(() => {
    loaded = undefined;
  });
  const pagefind = await loaded;
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return pages
    .map(({ url, excerpt, meta, sub_results }): PageHits => {
      const places = sub_results.length > 0 ? sub_results : [{ url, excerpt }];
      const hits = places.map((place) => ({ url: place.url, pieces: cutAtMarks(place.excerpt) }));
      return {
        title: meta.title ?? url,
        url,
        kind: meta.kind,
        hits: hits.filter((hit) => holds(hit, words)),
      };
    })
    .filter(({ hits }) => hits.length > 0);
}

async function load(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return pagefind;
}

/** For an unknown word Pagefind answers with its longest known beginning; that is no answer. */
function holds({ pieces }: Hit, words: readonly string[]): boolean {
  return pieces.some(
    ({ text, marked }) =>
      marked &&
      words.some((word) => fold(text).startsWith(fold(word).slice(0, Math.max(3, word.length - 3)))),
  );
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Pagefind's excerpt is escaped HTML with `<mark>`; this reads it as text. */
function cutAtMarks(excerpt: string): { text: string; marked: boolean }[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((piece, index) => ({ text: decode(piece), marked: index % 2 === 1 }))
    .filter(({ text }) => text);
}

function decode(html: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };
  return html.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (whole, name: string) => named[name] ?? whole);
}
