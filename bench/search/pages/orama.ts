import { create, load, type RawData, search } from '@orama/orama';
import { answerWith, fetchJson, fill, render } from './show.ts';

const index = fetchJson<RawData>('/orama/index.json').then((raw) => {
  const index = create({ schema: { text: 'string' } as const });
  load(index, raw);
  return index;
});

answerWith(async (query) => {
  const { hits } = await search(await index, { term: query, limit: 10, threshold: 0 });
  return fill(hits.map(({ id, document }) => render(id, document.text)));
});
