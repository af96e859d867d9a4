import { countWords, endsSentence } from '../words.ts';
import type { Judged } from './judge.ts';

/** Headings and labels of what was left out go with it. */
export function dropLabels(judged: readonly Judged[]): Judged[] {
  const result = [...judged];
  for (let index = result.length - 1; index >= 0; index--) {
    const one = result[index];
    if (one?.fate !== 'text') continue;
    const heading = /^h\d$/.test(one.block.element?.tagName ?? '');
    if (!heading && !isLabel(one.block.text)) continue;
    const next = result[index + 1];
    const after = result.slice(index + 1).find(({ fate }) => fate === 'text');
    if (
      !after ||
      (next?.fate === 'left-out' && (!heading || isLabel(one.block.text)) && !endsSentence(one.block.text))
    ) {
      result[index] = { ...one, fate: 'left-out', reason: 'the heading of what was left out' };
    }
  }
  return result;
}

/** “Related coverage:”, “More on this”, “Don’t miss”. */
export const isLabel = (text: string): boolean =>
  countWords(text) <= 8 &&
  /^(?:more|related|read|see|also|don[’']?t miss|recommended|you (?:may|might)|further|latest|trending|top|most|in other|elsewhere|watch|links|mehr|weitere[rs]?|weiterführende[rs]?|lesen|auch|siehe|zusatzinformationen|más|también|lire|voir|leggi|czytaj)(?![\p{L}])/iu.test(
    text,
  );
