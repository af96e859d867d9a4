/** A place inside a word where a name may begin. */
export interface InnerStart {
  readonly at: number;
  /** An Arabic preposition has swallowed the article. */
  readonly bare: boolean;
}

/** Where else in the word `text[start..end)` a name may begin: after an elided article (“l’OTAN”), after Arabic and Hebrew particles. */
export function innerStarts(text: string, start: number, end: number): InnerStart[] {
  const word = text.slice(start, end);
  const article = elided.exec(word)?.[0];
  if (article) return [{ at: start + article.length, bare: false }];
  const patterns = /^\p{Script=Arabic}/u.test(word) ? arabic : /^\p{Script=Hebrew}/u.test(word) ? hebrew : [];
  return patterns.flatMap((pattern) => {
    const prefix = pattern.exec(word)?.[0];
    if (!prefix || word.length - prefix.length < 3) return [];
    return [{ at: start + prefix.length, bare: prefix.endsWith('لل') }];
  });
}

const elided = /^(?:[djlmtsnc]|qu|dell|all|nell|sull|dall|un)[’'ʼ](?=\p{L})/iu;
const arabic = [/^[وف]/u, /^[وف]?[بلك]/u, /^[وف]?لل/u, /^[وف]?[بلك]?ال/u];
const hebrew = [/^ו/u, /^ו?[הבלמשכ]/u, /^ו?[בלמשכ]ה/u];
