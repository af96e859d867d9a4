import type { Recogniser } from './draft.ts';
import { isGlued } from './glue.ts';
import { fill } from './grammar.ts';
import { behind, dash, matcher, oneOf, perLanguage } from './pattern.ts';

/** The words of the era right after a date (`bce`, `ce`) and right before it. */
export const erasOf = perLanguage((language) => {
  const { bce, ce, ceBefore } = language.patterns;
  const after = (source: string) => matcher(`${fill(source, language, '')}(?![\\p{L}\\p{N}])`, 'u');
  return { bce: after(bce), ce: after(ce), before: behind(fill(ceBefore, language, '')) };
});

const numbersOf = perLanguage((language) =>
  matcher(
    fill(
      `(\\d{1,5})(?!\\d)(?:(?: ?${dash} ?| ${oneOf([...language.to, ...language.and])} )(\\d{1,5})(?!\\d))?`,
      language,
      '',
    ),
  ),
);

const notYear = matcher(String.raw`[\p{L}\p{N}%]|[.,:/-]\d| A\.?H\.?(?!\p{L})`, 'u');

/** “44 BC”, “264–146 BCE”, “AD 70”, “70 CE”. */
export const recogniseEra: Recogniser = ({ text, language }, at) => {
  if (isGlued(text, at)) return undefined;
  const numbers = numbersOf(language)(text, at);
  if (!numbers) return undefined;
  const [all, first = '', last] = numbers;
  const eras = erasOf(language);
  const end = at + all.length;
  const bce = eras.bce(text, end);
  const after = bce ?? eras.ce(text, end);
  const before = after ? null : eras.before(text, at);
  if (!after && (!before || last !== undefined || Number(first) > 2100 || notYear(text, end)))
    return undefined;
  const year = (digits: string) => (bce ? 1 - Number(digits) : Number(digits));
  if (Number(first) === 0 || Number(last ?? 1) === 0) return undefined;
  const range = { start: at - (before?.words.length ?? 0), end: end + (after?.[0].length ?? 0) };
  const date = { precision: 'year', year: year(first) } as const;
  if (last === undefined) return { ...range, date };
  return year(last) > year(first)
    ? { ...range, date, to: { precision: 'year', year: year(last) } }
    : undefined;
};
