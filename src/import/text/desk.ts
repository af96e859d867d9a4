import { countWords } from '../words.ts';

/** “Newsdesk”, “Harbor Review Staff”, “Redacción Norte”: who wrote it is a group. */
export const isDesk = (text: string): boolean =>
  countWords(text) <= 5 &&
  /^\p{Lu}/u.test(text) &&
  /(?:\b(?:desk|newsroom|staff|team|editors?|editorial(?: board)?|bureau|reporters?|correspondents?|agencies)|newsdesk|^(?:la )?(?:redacci[oó]n|rédaction|redazione|redactie|redaktion)(?: \p{Lu}\p{L}*){0,3}|redaktion)$/iu.test(
    text,
  );

/** “BBC News, Nairobi”, “AFP in Kabul”: for whom the person above wrote. */
export const isEmployer = (text: string): boolean =>
  /^(?:BBC|CNN|NPR|Reuters|Associated Press|AP|AFP)(?: \p{Lu}\p{L}+)?(?:,? (?:in )?\p{Lu}[^.]{0,30})?$/u.test(
    text,
  );

/** “The Tern North” above its address for letters. */
export const hasAddress = (text: string, next: string): boolean =>
  countWords(text) <= 4 && /^\S+@\S+\.\w+$/.test(next);
