import type { APIContext } from 'astro';

export function GET({ site }: APIContext): Response {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push(`Sitemap: ${new URL(`${import.meta.env.BASE_URL}sitemap-index.xml`, site)}`);
  return new Response(`${lines.join('\n')}\n`);
}
