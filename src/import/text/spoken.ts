import type { HeadLine } from '../head/head-line.ts';
import { findMainText } from './main-text.ts';
import type { Page } from './page.ts';

/** “Industry Trends”: every word of the name is a word like others elsewhere on the page. */
export function isSpoken({ blocks }: Page, line: HeadLine): boolean {
  const words = line.authors[0]?.name.toLowerCase().split(' ') ?? [];
  const isWord = (word: string): boolean => {
    const alone = new RegExp(`(?<=^|[\\s“"‘'(])${word}(?=[\\s,;:!?”"’')]|\\.(?:\\s|$)|$)`, 'u');
    return blocks.some(({ text }) => alone.test(text));
  };
  return words.length > 1 && words.every((word) => /^\p{L}+$/u.test(word) && isWord(word));
}

/** The text says none of the words of `name`. */
export function isUnknown({ blocks }: Pick<Page, 'blocks'>, name: string): boolean {
  const { start, end } = findMainText(blocks);
  const spoken = blocks
    .slice(start, end)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return !name
    .toLowerCase()
    .split(' ')
    .some((word) => spoken.includes(word));
}

/** The text is about `name`: a paragraph that does not end it says the name in full. */
export function isSubject({ blocks }: Pick<Page, 'blocks'>, name: string): boolean {
  const { start, end } = findMainText(blocks);
  return (
    name.includes(' ') &&
    blocks.slice(start, end - 2).some(({ text }) => !text.startsWith(name) && text.includes(name))
  );
}
