/** A place where a paste seems to have lost a mark: the words as they stand, and what may be missing. */
export interface Loss {
  readonly text: string;
  readonly reason: string;
}

/** Apostrophes and quotation marks that seem lost in `paragraphs`, for each of them in order; nothing is mended. */
export function findLosses(paragraphs: readonly string[]): Loss[][] {
  const owners = possessives(paragraphs.join('\n'));
  return paragraphs.map((text, index) => [
    ...lostApostrophes(text, owners),
    ...openQuotes(text, paragraphs[index - 1] ?? '', paragraphs[index + 1] ?? ''),
  ]);
}

/** Names that stand with ’s more often than with a bare s. */
function possessives(text: string): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const [, word = '', mark] of text.matchAll(/(?<![\p{L}])(\p{Lu}\p{L}{2,})([’']?)s(?![\p{L}])/gu)) {
    count.set(word, (count.get(word) ?? 0) + (mark ? 1 : -1));
  }
  return new Set([...count].filter(([, more]) => more > 0).map(([word]) => `${word}s`));
}

const contraction =
  /\b(?:(?:do|does|did|is|was|were|has|have|had|would|could|should|ai|must)nt|(?:you|they)re|(?:they|we|you)ve|(?:that|what|there|here|who)s(?= (?:a|an|the|not|no|why|how|what)\b)|Im)\b/g;
const plural = /\b\p{Ll}+[bcdfghjklmnpqrstvwxz]ys\b/gu;
const this_s =
  /\bthis (?:year|month|week|summer|winter|spring|autumn|fall|decade|century|country|nation|city)s\b/g;

function lostApostrophes(text: string, owners: ReadonlySet<string>): Loss[] {
  const words = [contraction, plural, this_s].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([word]) => word),
  );
  for (const [word] of text.matchAll(/(?<![\p{L}])\p{Lu}\p{L}+s(?![\p{L}’'])/gu))
    if (owners.has(word)) words.push(word);
  return [...new Set(words)].map((word) => ({ text: word, reason: 'an apostrophe seems lost' }));
}

function openQuotes(text: string, before: string, after: string): Loss[] {
  const opened = text.split('“').length - text.split('”').length;
  if (opened > 0 && !/^[“"‘]/.test(after)) return [{ text, reason: 'a quotation opens and does not close' }];
  if (opened < 0 && text.split('“').length - 1 < text.split('”').length - 1 && !before.includes('“')) {
    return [{ text, reason: 'a quotation closes that did not open' }];
  }
  return [];
}
