import { readFile } from 'node:fs/promises';
import { normalize } from 'node:path';
import { openSearch, type Search } from '../../src/search/query.ts';

const fetchFromHosts = globalThis.fetch;

/**
 * Opens the search of the site in `folder` in this very process, whose `fetch` reads files from then on; `read` is told
 * the bytes of each.
 */
export async function openHere(
  folder: string,
  read: (path: string, bytes: number) => void = () => {},
): Promise<Search> {
  globalThis.fetch = async (input, init) => {
    if (/^https?:/.test(String(input))) return fetchFromHosts(input, init);
    const path = normalize(String(input).replace(/^file:\/\/|\?.*$/g, ''));
    try {
      const bytes = await readFile(path);
      read(path, bytes.length);
      return new Response(bytes);
    } catch {
      return new Response('', { status: 404 });
    }
  };
  return openSearch(`${folder}/`);
}
