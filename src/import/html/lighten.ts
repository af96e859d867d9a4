/** The page without what no reader sees: less than half of it is left to parse. */
export function lighten(html: string): string {
  const seen = html
    .replace(template, (whole: string, inner: string, at: number, all: string) =>
      postBody.test(all.slice(Math.max(0, at - 300), at)) ? inner : whole,
    )
    .replace(unseen, ' ')
    .replace(noScript, (_, inner: string) =>
      /<img\b/i.test(inner) && !/\S/.test(inner.replace(/<[^>]*>/g, '')) ? inner : ' ',
    )
    .replace(tag, (whole) =>
      /\s(?:on|aria-|target|tabindex|js|sizes|data-)/i.test(whole)
        ? whole.replace(uselessAttribute, '')
        : whole,
    );
  return /<(?:pre|textarea)\b/i.test(seen) ? seen : seen.replace(blockGap, '');
}

/** Blogger sends the post itself as such a template. */
const template = /<script\b[^>]*\btype=["']text\/template["'][^>]*>([\s\S]*?)<\/script\s*>/gi;
const postBody = /\bpost-(?:body|content)\b[^<>]*>\s*$/i;
/** `template`s with an id stay: streamed pages mark with them where their parts belong. */
const unseen =
  /<(script|style|svg|iframe|object|canvas|audio|video|noembed|template(?!\s+id=["'][BP]:))\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1(?=[\s/>])[^>]*>|<!--[\s\S]*?-->/gi;
const noScript = /<noscript\b[^>]*>([\s\S]*?)<\/noscript\s*>/gi;
const blockGap =
  /\s+(?=<\/?(?:div|p|ul|ol|li|section|article|header|footer|nav|main|aside|figure|table|tbody|tr|td|h[1-6]|meta|link|head|body)[\s>])/gi;
const tag = /<[a-z][^\s<>"'/]*\s(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
const uselessAttribute =
  /\s(?:on\w+|aria-(?!hidden)[\w-]+|target|tabindex|jsaction|sizes|data-(?!src|original|lazy|hi-res|testid|component)[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*')/gi;

/** The page with one head and one body, as a browser would see it; the parser takes what stands first for the whole. */
export function frame(html: string): string {
  const end = /<\/head\s*>|<body\b/i.exec(html)?.index ?? headEnd(html);
  const htmlTag = /<html\b(?:[^>"']|"[^"]*"|'[^']*')*>/i.exec(html)?.[0] ?? '<html>';
  const bodyTag = /<body\b(?:[^>"']|"[^"]*"|'[^']*')*>/i.exec(html)?.[0] ?? '<body>';
  const head = html.slice(0, end).replace(frames, '');
  const body = html.slice(end).replace(frames, '');
  return `<!doctype html>${htmlTag}<head>${head}</head>${bodyTag}${body}</body></html>`;
}

const frames = /<\/?(?:html|head|body)\b(?:[^>"']|"[^"]*"|'[^']*')*>|<!doctype\b[^>]*>/gi;

/** Where the head of a page ends that does not say it: before the first thing that can be no part of one. */
const headEnd = (html: string): number =>
  /^(?:\s|<!doctype\b[^>]*>|<\/?html\b[^>]*>|<head\b[^>]*>|<title\b[^>]*>[^<]*<\/title\s*>|<\/?(?:meta|link|base)\b[^>]*>)*/i.exec(
    html,
  )?.[0].length ?? 0;
