import type { Found } from './head.ts';
import type { Json } from './linked-data.ts';
import { text } from './statements.ts';

export function chooseTitle(
  article: Json,
  meta: Found<string> | undefined,
  pageTitle: string,
  heading: string,
  houses: readonly string[],
): Found<string> | undefined {
  const candidates: Found<string>[] = [
    { value: withoutEnd(text(article.headline), houses, heading), origin: 'JSON-LD headline' },
    ...(meta ? [{ ...meta, value: withoutSite(meta.value, houses, heading) }] : []),
    { value: heading, origin: '<h1>' },
    { value: withoutSite(pageTitle, houses, heading), origin: '<title>' },
  ];
  const chosen = candidates.find(({ value }) => value !== '');
  const short = chosen?.value.replace(/\s*(?:…|\.\.\.)$/, '');
  if (chosen && short !== chosen.value && short && heading.startsWith(short))
    return { value: heading, origin: '<h1>' };
  return chosen;
}

const withoutSite = (title: string, houses: readonly string[], heading: string): string =>
  heading && title.startsWith(heading) ? heading : withoutEnd(title, houses, heading);

/** “Title | Site” as “Title”: what is said behind a stroke and not in the page’s own heading, or names the house. */
function withoutEnd(title: string, houses: readonly string[], heading: string): string {
  if (heading && title.startsWith(heading) && stroke.test(title.slice(heading.length))) return heading;
  const parts = /^(.+?)(?:\s+[|–—»·:-]+\s+|\s*[|ㅣ｜]\s*)([^|ㅣ｜]{2,40})$/.exec(title);
  const last = parts?.[2]?.toLowerCase() ?? '';
  const named = houses.some((house) => {
    const own = house.toLowerCase();
    return last.includes(own) || own.includes(last);
  });
  return parts?.[1] && last && named ? parts[1] : title;
}

const stroke = /^\s*[|–—»·ㅣ｜-]\s*\S/;
