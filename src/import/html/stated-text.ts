import type { Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Finding } from '../draft.ts';
import { textNode } from '../nodes.ts';
import { countWords } from '../words.ts';
import { type Json, types } from './linked-data.ts';
import { clean } from './statements.ts';

/**
 * The text that a page states for programs, as JSON-LD’s `articleBody`, added to `root` where the page itself shows next
 * to nothing, as pages do whose text comes by script. Where it shows less than it states, a finding says so.
 */
export function useStatedText(root: Root, linked: readonly Json[], title: string): Finding[] {
  const paragraphs = statedParagraphs(linked, title);
  const stated = countAll(paragraphs);
  if (stated < fewWords * 1.5) return [];
  const shown = countAll(root.children.map((child) => textOf(child)));
  const look = (reason: string): Finding => ({
    kind: 'look',
    line: undefined,
    what: 'text',
    reason,
    text: paragraphs[0] ?? '',
  });
  if (shown < fewWords) {
    const seen = new Set(root.children.map((child) => textOf(child).trim()));
    const more = paragraphs.filter((words) => !seen.has(words));
    root.children.push(
      ...more.map((words): Paragraph => ({ type: 'paragraph', children: [textNode(words)] })),
    );
    return [
      look(
        'the page shows none without scripts; this is what it states for programs, without pictures and links',
      ),
    ];
  }
  return stated > shown * 1.5
    ? [look(`the page shows ${shown} words and states ${stated} for programs: some may be missing`)]
    : [];
}

/** A page that shows fewer words than this shows no article. */
const fewWords = 40;

const countAll = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

/** Of several articles the text of the one that bears the title. */
function statedParagraphs(linked: readonly Json[], title: string): string[] {
  const articles = linked.filter(
    (node) =>
      typeof node.articleBody === 'string' &&
      types(node).some((type) => /(?:Article|Posting|Report)$/.test(type)),
  );
  const own = articles.find(({ headline }) => typeof headline === 'string' && clean(headline) === title);
  const body = own ?? (articles.length === 1 ? articles[0] : undefined);
  return String(body?.articleBody ?? '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .split(/\n+|<\/p>|<br\s*\/?>(?:\s*<br\s*\/?>)*/i)
    .map(clean)
    .filter((words) => words !== '');
}
