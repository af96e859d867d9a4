import { nameOfBio, namesProfession } from '../bio.ts';
import { readHeadLine } from '../head/head-line.ts';
import type { Page } from './page.ts';

/** Further down the page tells who the one whose name is at `at` is: “Ann Lee is a correspondent …”. */
export function isToldBelow({ blocks }: Pick<Page, 'blocks'>, at: number): boolean {
  const name = readHeadLine(blocks[at]?.text ?? '')?.authors[0]?.name;
  return (
    name !== undefined &&
    blocks.slice(at + 2).some(({ text }) => namesProfession(text) && nameOfBio(text) === name)
  );
}
