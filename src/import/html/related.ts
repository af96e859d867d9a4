import { countWords } from '../words.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Judged } from './judge.ts';
import { resolve } from './mend-inline.ts';

/** The pieces that the page offers beside its article, among what was left out. */
export function findRelated(
  selected: readonly Judged[],
  base: string | undefined,
): { title: string; url: string | undefined }[] {
  const found = new Map<string, { title: string; url: string | undefined }>();
  for (const { block, fate, reason } of selected) {
    if (
      fate !== 'left-out' ||
      !/related|link/.test(reason) ||
      block.linked < 0.7 ||
      countWords(block.text) < 4
    )
      continue;
    const title = block.text.replace(/^(?:related|read more|see also|more|also|watch|read)\s*[:|]\s*/i, '');
    const href = firstLink(block);
    const url = href ? resolve(href, base) : undefined;
    if (
      /^mailto:/.test(url ?? '') ||
      /\b(?:facebook|twitter|whatsapp)\b.*\b(?:facebook|twitter|whatsapp)\b/i.test(title) ||
      found.has(title) ||
      found.size >= 12
    )
      continue;
    found.set(title, { title, url });
  }
  return [...found.values()];
}

function firstLink(block: HtmlBlock): string | undefined {
  const search = (nodes: HtmlBlock['nodes']): string | undefined => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (node.tagName === 'a' && typeof node.properties.href === 'string') return node.properties.href;
      const inner = search(node.children);
      if (inner) return inner;
    }
    return;
  };
  return search(block.nodes);
}
