import type { RootContent } from 'mdast';
import type { Finding } from '../draft.ts';
import { figure, linked, paragraph } from '../nodes.ts';
import { sectionGaps } from './body.ts';
import { altAbove, captionAt } from './front.ts';
import { type Label, type Page, textAt } from './page.ts';

/** What stands in the body of an article. */
export const bodyLabels: readonly Label[] = [
  'paragraph',
  'heading',
  'picture',
  'section break',
  'list item',
  'verse',
  'block quote',
  'as it is',
];

/** The nodes of the blocks `body`; section breaks that only blank lines tell are added to `findings`. */
export function composeBody(page: Page, body: readonly number[], findings: Finding[]): RootContent[] {
  const gaps = sectionGaps(page, body);
  const children: RootContent[] = [];
  const part = () => {
    const last = children.at(-1);
    if (last && last.type !== 'thematicBreak') children.push({ type: 'thematicBreak' });
  };
  for (const at of body) {
    const block = page.blocks[at];
    const label = page.verdicts.get(at)?.label;
    if (!block || !label) continue;
    if (label === 'section break') {
      part();
      continue;
    }
    if (gaps.has(at)) {
      part();
      findings.push({
        kind: 'became',
        line: block.line - 1,
        what: 'section break',
        reason: 'more blank lines than between other paragraphs',
        text: '',
      });
    }
    append(children, page, at, label);
  }
  if (children.at(-1)?.type === 'thematicBreak') children.pop();
  return children;
}

function append(children: RootContent[], page: Page, at: number, label: Label): void {
  const text = textAt(page, at);
  const last = children.at(-1);
  const follows = page.verdicts.get(at - 1)?.label === label;
  const node = page.blocks[at]?.node;
  if (
    node &&
    (label === 'as it is' || label === 'paragraph' || (label === 'heading' && node.type === 'heading'))
  ) {
    children.push(node);
    return;
  }
  if (label === 'heading') children.push({ type: 'heading', depth: 2, children: linked(text) });
  else if (label === 'picture') {
    const { caption, credit } = captionAt(page, at);
    children.push(figure({ src: '', alt: altAbove(page, at) }, linked(caption), linked(credit)));
  } else if (label === 'list item') {
    const item = {
      type: 'listItem' as const,
      spread: false,
      children: [paragraph(linked(text.replace(/^\S+\s+/, '')))],
    };
    if (last?.type === 'list' && follows) last.children.push(item);
    else children.push({ type: 'list', ordered: false, spread: false, children: [item] });
  } else if (label === 'verse' && last?.type === 'paragraph' && follows && page.blocks[at]?.gap === 0) {
    last.children.push({ type: 'break' }, ...linked(text));
  } else if (label === 'block quote') {
    if (last?.type === 'blockquote' && follows) last.children.push(paragraph(linked(text)));
    else children.push({ type: 'blockquote', children: [paragraph(linked(text))] });
  } else children.push(paragraph(linked(text)));
}
