/** A word of a text: its folded form and its half-open range in UTF-16 units of the text. */
export interface Word {
  readonly fold: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a character is to a word. `single` ones are words by themselves (Han, kana, Thai: scripts without
 * spaces); `mark` ones stand inside words and say nothing (diacritics, ʿ, soft hyphen, tatweel); `soft` ones
 * part the words of a name (spaces, hyphens), `hard` ones end it.
 */
export const charClass = {
  letter: 1,
  single: 2,
  mark: 3,
  apostrophe: 4,
  soft: 5,
  hard: 6,
  astral: 7,
} as const;

const apostrophes = "’'‘`´′＇‛";
const marks =
  /[[\p{M}&&[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]]\p{Cf}\u0640\u02B9-\u02BF\u02C8\u02CA-\u02CF\u02EE]/v;
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC]/u;
const wordCharacter = /[\p{L}\p{M}\p{Nd}\p{Nl}_]/u;
const softCharacter = /[\s\p{Zs}\u2028\-\u2010-\u2013\u2212\u00B7\u30FB\u2027]/u;

/** Letters that Unicode does not decompose, and Arabic ones that writers exchange. */
const alike: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ħ: 'h', ŋ: 'n', ſ: 's' },
  ...{ ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ۀ: 'ه', ہ: 'ه', ھ: 'ه', ٱ: 'ا', ς: 'σ' },
  '&': 'and',
};

const classes = new Uint8Array(65_536);
const folds = new Uint16Array(65_536);
const expansions = new Map<number, string>();

/** The class of a UTF-16 unit; surrogates are `astral`. */
export function classOf(code: number): number {
  return classes[code] || learn(code);
}

/** What a letter folds to: one unit, or 0 when `foldExpansion` says it in several or none. */
export function foldOf(code: number): number {
  if (classes[code] === 0) learn(code);
  return folds[code] as number;
}

export function foldExpansion(code: number): string {
  return expansions.get(code) ?? '';
}

/** Lower case without diacritics, apostrophes and ligatures: “Qaʿida’s” and “qaidas” fold to one. */
export function foldWord(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  let fold = '';
  for (const character of word) {
    const code = character.charCodeAt(0);
    const kind = classOf(code);
    if (kind === charClass.mark || kind === charClass.apostrophe) continue;
    if (kind === charClass.letter || kind === charClass.single) {
      fold += foldOf(code) ? String.fromCharCode(foldOf(code)) : foldExpansion(code);
    } else fold += foldCharacter(character);
  }
  return fold;
}

const plain = /^[A-Za-z0-9 ]*$/;

/** The words of `text` in order; punctuation, dashes and spaces are between them. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const end = wordEnd(text, at);
    if (end > at) words.push({ fold: foldWord(text.slice(at, end)), start: at, end });
    at = Math.max(end, at + 1);
  }
  return words;
}

/** Where the word that begins at `at` ends; `at` itself when none begins there. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (let index = at; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = classOf(code);
    if (kind === charClass.letter && code !== underscore) end = index + 1;
    else if (kind === charClass.single && code !== ampersand) return end > at ? end : index + 1;
    else if (kind === charClass.mark && end > at) end = index + 1;
    else if (kind === charClass.astral) {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      if (!wordCharacter.test(character)) return end;
      if (spaceless.test(character)) return end > at ? end : index + 2;
      end = index + 2;
      index++;
    } else if (kind !== charClass.apostrophe || end !== index || end === at) return end;
  }
  return end;
}

const ampersand = 38;
const underscore = 95;

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind = classify(code, character);
  classes[code] = kind;
  if (kind === charClass.letter || kind === charClass.single) {
    const fold = foldCharacter(character);
    if (fold.length === 1) folds[code] = fold.charCodeAt(0);
    else expansions.set(code, fold);
  }
  return kind;
}

function classify(code: number, character: string): number {
  if (code >= 0xd800 && code <= 0xdfff) return charClass.astral;
  if (apostrophes.includes(character)) return charClass.apostrophe;
  if (marks.test(character)) return charClass.mark;
  if (code === ampersand || spaceless.test(character)) return charClass.single;
  if (wordCharacter.test(character)) return charClass.letter;
  return softCharacter.test(character) ? charClass.soft : charClass.hard;
}

/** Of one character; Hangul and kana stay whole, for their parts are no diacritics. */
export function foldCharacter(character: string): string {
  const form = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character) ? 'NFKC' : 'NFKD';
  const digit = /\p{Nd}/u.test(character) ? digitOf(character) : undefined;
  if (digit) return digit;
  const parts = Array.from(character.toLowerCase().normalize(form).toLowerCase());
  return parts.map((part) => (isSilent(part) ? '' : (alike[part] ?? part))).join('');
}

function isSilent(character: string): boolean {
  return marks.test(character) || apostrophes.includes(character);
}

/** ASCII of a decimal digit in any script: the ten of a script stand in one run of Unicode. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
