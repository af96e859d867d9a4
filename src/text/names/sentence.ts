import { foldWord } from '../fold.ts';
import { abbreviations } from './lists.ts';

const opening = /[\s"'“„‘«‹([{¿¡—•\-–]/;
const closing = /["'”’»›)\]}\s]/;

/** Whether a sentence, a line of verse or a quotation begins with the word at `at`. */
export function beginsSentence(text: string, at: number): boolean {
  let index = at - 1;
  let quoted = false;
  while (index >= 0 && opening.test(text.charAt(index)) && text.charAt(index) !== '\u2028') {
    if (/["“„‘«‹(¿¡•]/.test(text.charAt(index)) && !/[^\s([—–-]/.test(text.charAt(index - 1))) quoted = true;
    index--;
  }
  if (index < 0 || quoted) return true;
  if (text.charAt(index) === '\u2028') return true;
  if (index === at - 1) return false;
  while (index >= 0 && closing.test(text.charAt(index))) index--;
  const mark = text.charAt(index);
  if (/[!?…:;。！？؟]/.test(mark)) return mark !== ';' && mark !== ':';
  return mark === '.' && !endsAbbreviation(text, index);
}

/** Whether the point at `at` belongs to the word before it. */
function endsAbbreviation(text: string, at: number): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '';
  return /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || abbreviations.has(foldWord(word));
}
