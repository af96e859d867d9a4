import type { Draft } from '../draft.ts';
import { composeArticle } from './article.ts';
import { findBlocks } from './blocks.ts';
import { breaks, headings, lists, paragraphs, topics, verses } from './body.ts';
import { boilerplateLines, byline, days, title } from './head.ts';
import { type Recogniser, recognise } from './page.ts';
import { creditedCaptions, plainCaptions } from './pictures.ts';
import { bio, leftovers, related } from './tail.ts';

/** In this order: each leaves fewer blocks in doubt for the next. */
const recognisers: readonly Recogniser[] = [
  boilerplateLines,
  byline,
  days,
  creditedCaptions,
  breaks,
  title,
  bio,
  related,
  leftovers,
  lists,
  plainCaptions,
  topics,
  headings,
  verses,
  paragraphs,
];

/** The article in `text` as a person pasted it from a page. */
export function readText(text: string, options: { readonly keepAll: boolean } = { keepAll: false }): Draft {
  return composeArticle(recognise(findBlocks(text), recognisers), options);
}
