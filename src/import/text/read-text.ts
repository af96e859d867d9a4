import type { RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Draft } from '../draft.ts';
import { composeArticle } from './article.ts';
import { type Block, findBlocks } from './blocks.ts';
import { breaks, headings, lists, markedHeadings, paragraphs, structured, topics, verses } from './body.ts';
import { byline } from './byline.ts';
import { findColumns } from './columns.ts';
import { boilerplateLines, days, deks } from './head.ts';
import { leftovers } from './leftovers.ts';
import { readMailHead } from './mail-head.ts';
import { type Recogniser, recognise } from './page.ts';
import { authorsAgain, closingTopics, dayAgain, lastLabels, relatedInside } from './page-end.ts';
import { creditedCaptions, plainCaptions } from './pictures.ts';
import { bio, related } from './tail.ts';
import { title, titleAgain } from './title.ts';

/** In this order: each leaves fewer blocks in doubt for the next. */
const recognisers: readonly Recogniser[] = [
  structured,
  boilerplateLines,
  title,
  titleAgain,
  byline,
  authorsAgain,
  days,
  breaks,
  creditedCaptions,
  deks,
  bio,
  closingTopics,
  relatedInside,
  related,
  dayAgain,
  leftovers,
  lastLabels,
  lists,
  plainCaptions,
  markedHeadings,
  topics,
  headings,
  verses,
  paragraphs,
];

/** The article in `text` as a person pasted it from a page. */
export function readText(text: string, options: { readonly keepAll: boolean } = { keepAll: false }): Draft {
  const draft = composeArticle(recognise(findBlocks(readMailHead(text)), recognisers), options);
  return { ...draft, findings: [...draft.findings, ...findColumns(text)] };
}

/** The article in blocks that already have a form, as a word processor or Markdown gives them. */
export function readNodes(nodes: readonly RootContent[], options: { readonly keepAll: boolean }): Draft {
  const blocks = nodes.flatMap((node, index): Block[] => {
    const text = (node.type === 'table' ? cellsOf(node) : textOf(node)).replace(/\s+/g, ' ').trim();
    const line = node.position?.start.line ?? index + 1;
    return text === '' && node.type === 'paragraph' && node.children[0]?.type !== 'image'
      ? []
      : [{ text, line, lines: 1, gap: 1, node }];
  });
  return composeArticle(recognise(blocks, recognisers), options);
}

const cellsOf = ({ children }: Table): string =>
  children.flatMap((row) => row.children.map((cell) => textOf(cell))).join(' ');
