import { answerWith, fill, render } from './show.ts';

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ sub_results: SubResult[] }> }[] }>;
}
interface SubResult {
  readonly url: string;
  readonly excerpt: string;
}

const pagefind: Promise<Pagefind> = import(/* @vite-ignore */ `/plain-pagefind/${'pagefind/pagefind.js'}`);

answerWith(async (query) => {
  const { results } = await (await pagefind).search(query);
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  const hits = pages.flatMap(({ sub_results }) => sub_results.slice(0, 3)).slice(0, 10);
  return fill(hits.map(({ url, excerpt }) => render(url, excerpt)));
});
