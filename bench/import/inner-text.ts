import type { Element, ElementContent, Root, RootContent } from 'hast';

/** What selecting a whole page and copying it gives as plain text: blocks on lines, paragraphs and headings apart. */
export function innerText(tree: Root): string {
  const paste = { text: '', lines: 0 };
  for (const node of tree.children) write(node, paste, false);
  return paste.text.trim();
}

interface Paste {
  text: string;
  /** Line ends to write before the next words. */
  lines: number;
}

function write(node: RootContent | ElementContent, paste: Paste, preformatted: boolean): void {
  if (node.type === 'text') writeText(node.value, paste, preformatted);
  if (node.type !== 'element' || isUnseen(node)) return;
  if (node.tagName === 'br') {
    flush(paste);
    paste.text = `${paste.text.replace(/ +$/, '')}\n`;
    return;
  }
  const lines = linesAround(node.tagName);
  paste.lines = Math.max(paste.lines, lines);
  for (const child of node.children) write(child, paste, preformatted || node.tagName === 'pre');
  if (/^t[dh]$/.test(node.tagName) && paste.lines === 0) paste.text += '\t';
  paste.lines = Math.max(paste.lines, lines);
}

function writeText(value: string, paste: Paste, preformatted: boolean): void {
  const words = preformatted ? value : value.replace(/[ \t\r\n\f]+/g, ' ');
  const begins = paste.lines > 0 || /(?:^|[\s])$/.test(paste.text);
  const text = begins && !preformatted ? words.replace(/^ /, '') : words;
  if (text === '') return;
  flush(paste);
  paste.text += text;
}

function flush(paste: Paste): void {
  if (paste.lines === 0) return;
  paste.text = paste.text.replace(/ +$/, '');
  if (paste.text !== '') paste.text += '\n'.repeat(paste.lines);
  paste.lines = 0;
}

const linesAround = (name: string): number => (/^(?:p|h[1-6])$/.test(name) ? 2 : inline.has(name) ? 0 : 1);

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time td th tt u var wbr picture source'.split(
    ' ',
  ),
);
const unseen = new Set(
  'head script style noscript template svg iframe select textarea button input dialog object video audio canvas datalist title'.split(
    ' ',
  ),
);

/** Not shown, as far as that can be known without style sheets. */
function isUnseen({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return (
    unseen.has(tagName) ||
    (properties.hidden !== undefined && properties.hidden !== null) ||
    /display:\s*none/i.test(String(properties.style ?? '')) ||
    classes.some((name) => /^(?:hidden|hide|d-none|is-hidden|u-hidden)$/.test(String(name)))
  );
}
