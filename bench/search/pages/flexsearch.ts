import { Index } from 'flexsearch';
import { answerWith, fetchJson, show } from './show.ts';

const loaded = fetchJson<{ ids: string[]; parts: [string, string][] }>('/flexsearch/index.json').then(
  ({ ids, parts }) => {
    const index = new Index();
    for (const [key, part] of parts) index.import(key, part);
    return { ids, index };
  },
);

answerWith(async (query) => {
  const { ids, index } = await loaded;
  return show(index.search(query, { limit: 10 }).map((at) => ids[Number(at)] ?? ''));
});
