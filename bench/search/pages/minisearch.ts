import MiniSearch from 'minisearch';
import { answerWith, show } from './show.ts';

const index = fetch('/minisearch/index.json').then(async (response) =>
  MiniSearch.loadJSON(await response.text(), { fields: ['text'] }),
);

answerWith(async (query) => {
  const hits = (await index).search(query, { combineWith: 'AND', prefix: true });
  return show(hits.slice(0, 10).map(({ id }) => id));
});
