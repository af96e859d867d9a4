import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getLibrary } from '../library.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const library = await getLibrary();
  return rss({
    title: library.site.title,
    description: library.site.description,
    site: new URL(library.base, site ?? 'http://localhost'),
    items: library.readings.map(({ href, data }) => ({
      title: data.title,
      link: href,
      pubDate: new Date(`${data.published}T00:00:00Z`),
      ...(data.dek ? { description: data.dek } : {}),
      categories: [...data.topics],
    })),
    customData: `<language>${library.site.lang}</language>`,
  });
}
