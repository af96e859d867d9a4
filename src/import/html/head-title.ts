import type { Found } from './head.ts';
import { type Json, text } from './statements.ts';

export function chooseTitle(
  article: Json,
  meta: Found<string> | undefined,
  pageTitle: string,
  heading: string,
  site: string,
): Found<string> | undefined {
  const candidates: Found<string>[] = [
    { value: text(article.headline), origin: 'JSON-LD headline' },
    ...(meta ? [{ ...meta, value: withoutSite(meta.value, site, heading) }] : []),
    { value: heading, origin: '<h1>' },
    { value: withoutSite(pageTitle, site, heading), origin: '<title>' },
  ];
  const chosen = candidates.find(({ value }) => value !== '');
  const short = chosen?.value.replace(/\s*(?:…|\.\.\.)$/, '');
  if (chosen && short !== chosen.value && short && heading.startsWith(short))
    return { value: heading, origin: '<h1>' };
  return chosen;
}

/** “Title | Site” as “Title”. */
function withoutSite(title: string, site: string, heading: string): string {
  if (heading && title.startsWith(heading)) return heading;
  const parts = /^(.+?)\s+[|–—»·:-]+\s+([^|]{2,40})$/.exec(title);
  const last = parts?.[2]?.toLowerCase() ?? '';
  const own = site.toLowerCase();
  return parts?.[1] && own && (last.includes(own) || own.includes(last)) ? parts[1] : title;
}
