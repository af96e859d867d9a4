/** What stands in these is no text to be annotated. */
export const codeTags: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var', 'script', 'style']);

const dressing: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite del dfn em font i ins mark q s small span strong sub sup u'.split(' '),
);
const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** The tags of inline HTML are nodes of their own, beside the text that they hold. */
export function readTag(html: string): { tag: string; closes: boolean; isVoid: boolean } {
  const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html) ?? [];
  const tag = name.toLowerCase();
  return { tag, closes: slash !== '', isVoid: voids.has(tag) };
}

/** Whether the HTML is a comment or a tag that only dresses words, so that a name goes on through it. */
export function takesNoRoom(html: string): boolean {
  return html.startsWith('<!--') || dressing.has(readTag(html).tag) || readTag(html).tag === 'wbr';
}
