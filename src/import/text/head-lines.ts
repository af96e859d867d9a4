import { type HeadLine, readHeadLine } from '../head/head-line.ts';
import { isName } from '../head/person-name.ts';
import { free, type Page, textAt } from './page.ts';

/** A line that nobody has claimed, as it reads where a head may be. */
export interface Line {
  readonly at: number;
  readonly line: HeadLine | undefined;
}

/** The lines from `from` to before `to` that nobody has claimed. */
export const readLines = (page: Page, from: number, to: number): Line[] =>
  free(page, from, to)
    .filter((at) => !isDegreesOf(textAt(page, at), textAt(page, at - 1)))
    .map((at) => ({ at, line: readHeadLine(textAt(page, at)) }));

/** “Licensed Tern Grader, M.A. Journalism” below “Ann Lee”: what she has learned. */
export const isDegreesOf = (text: string, name: string): boolean =>
  /,.*(?<![\p{L}])(?:[MB]\.?(?:A|S|Sc|Ed)\.|Ph\.?D)/u.test(text) && isName(name) && !text.includes(name);
