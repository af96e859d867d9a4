import { readHeadLine } from '../head-line.ts';
import { countWords, endsSentence } from '../words.ts';
import { headEnd, headStart } from './head-span.ts';
import { free, type Page, type Recogniser, textAt } from './page.ts';

/** Short lines in a row from which on they are a menu. */
const shortest = 8;
/** The last lines of a row, which may be the kicker, a short title or a name. */
const spared = 2;

/** The menus of a page pasted whole: rows of short lines above the line that says who wrote the article, or when. */
export const menus: Recogniser = (page) => {
  const anchor = headAnchor(page);
  if (anchor === undefined) return [];
  const claimed: number[] = [];
  let row: number[] = [];
  for (const at of [...free(page, 0, anchor), anchor]) {
    if (at !== anchor && isMenuLine(textAt(page, at))) row.push(at);
    else {
      if (row.length >= shortest) claimed.push(...row.slice(0, -spared));
      row = [];
    }
  }
  return claimed.map((at) => ({ at, label: 'left out', reason: 'a menu above the article' }));
};

/** The first line that says who wrote it; without one the last date before the text. */
function headAnchor(page: Page): number | undefined {
  const lines = free(page, headStart(page), headEnd(page)).map((at) => ({
    at,
    line: readHeadLine(textAt(page, at)),
  }));
  const by = lines.find(({ at, line }) => line?.said === 'by' || /^by:?$/i.test(textAt(page, at)));
  return (by ?? lines.findLast(({ line }) => line?.published ?? line?.updated))?.at;
}

const isMenuLine = (text: string): boolean => {
  const line = readHeadLine(text);
  return (
    countWords(text) <= 4 && !endsSentence(text) && line?.said !== 'by' && !line?.published && !line?.updated
  );
};
