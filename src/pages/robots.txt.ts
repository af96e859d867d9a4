import type { APIContext } from 'astro';
import { siteAddress } from '../site-address.ts';

export function GET({ site }: APIContext): Response {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push(`Sitemap: ${new URL(`${siteAddress().base}sitemap-index.xml`, site)}`);
  return new Response(`${lines.join('\n')}\n`);
}
