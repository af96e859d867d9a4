import { namesRole } from './roles.ts';

/** Small words within names. */
export const particle =
  "(?:d[aeiu]|de[lnr]?|della|van|von|zu|bin|ibn|al|el|la|le|ter|ten|dos|das|af|av|y|e|st\\.?|Mc|Mac|O[’'])";
/** A word of a name, which begins with a capital. */
export const capitals = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
const word = `(?:${capitals}|${particle})`;
const fullName = new RegExp(
  `^(?:${word}[ -]){1,4}${word}(?:,? (?:Jr\\.?|Sr\\.?|I{1,3}|PhD|M\\.?D\\.?))?$`,
  'u',
);

/** Looks like the full name of a person: two to five capitalised words, particles among them. */
export function isName(text: string): boolean {
  if (!fullName.test(text) || /\d/.test(text) || notNames.test(text) || article.test(text) || namesRole(text))
    return false;
  return !fiveCapitals.test(text);
}

/** “Ein Mann”, “Une Femme” */
const article = /^(?:eine?|der|die|das|une?)\s/i;
/** “Northern Catering Tern Chocolate Cake” */
const fiveCapitals = /^(?:\p{Lu}\p{Ll}+ ){4}\p{Lu}\p{Ll}+$/u;

const notNames =
  /\b(?:the|and|of|in|for|to|on|at|with|from|by|is|are|was|how|why|what|when|who|news|staff|editors?|reporters?|correspondents?|writers?|columnists?|contributors?|updated|published|read|more|share|new|world|politics|business|opinion|sports?|press|times|post|agency|essay|gastbeitrag|kommentar|analyse|special|team|desk|bureau|director|manager|founder|co-founder|ceo|officer|president|marketing|copyright|image|photos?|menu|footer|header|widget|blogs?|our|your|home|about|contact|comments?|reviewed|tools?|view|add|get|all|best|key|takeaways|researched|written|redaktion|redacción|rédaction|redazione|analyst|expert|specialist|tale|guide|today|education|courses?|services?|january|february|march|april|june|july|august|september|october|november|december|islands|county|avenue|ltd|limited|inc|newspapers?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** “ANN LEE” as “Ann Lee”. */
export function cased(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name) || /^\p{Lu}{2,5}$/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}|(?<=\b[oO][’']|\bmc)\p{L}/giu, (letter) => letter.toUpperCase());
}
