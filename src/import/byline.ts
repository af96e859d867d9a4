/** Who wrote it, as the byline says; `name` is empty where the paste lost it. */
export interface Byline {
  readonly authors: readonly { readonly name: string; readonly role?: string }[];
  /** The rest of the line: a date, a place. */
  readonly rest: string;
}

const opener =
  /^(?:(?:written|words|story|text|reported|posted|published|analysis|opinion|review|report|article|column|an? \w+ )\s*)?by\b[:\s]*(?=[\p{Lu},“"@]|$)|^(?:author|written by|von|par|por|door|af|av|autor|auteur|autore)s?\s*:?\s+(?=\p{Lu})/iu;
/** “作者：…”, “بقلم …”, “Автор: …”: what stands behind is the name, whatever its letters. */
const otherScripts =
  /^(?:(?:作者|撰文|文|記者|记者|投稿者|著者|執筆)\s*[:：]?|(?:بقلم|كتب|إعداد)\s*:?|(?:Автор|Текст)\s*:)\s*([^\d:：|]{2,40})$/u;
const particle =
  "(?:d[aeiu]|de[lnr]?|della|van|von|zu|bin|ibn|al|el|la|le|ter|ten|dos|das|af|av|y|e|st\\.?|Mc|Mac|O[’'])";
const word = `(?:[\\p{Lu}][\\p{L}\\p{M}’'.-]*|${particle})`;
const fullName = new RegExp(
  `^(?:${word}[ -]){1,4}${word}(?:,? (?:Jr\\.?|Sr\\.?|I{1,3}|PhD|M\\.?D\\.?))?$`,
  'u',
);

/** Reads “By Ann Lee and Tom Roe in Oslo”, “By , the founder of …”; nothing when `text` is no byline that says so. */
export function readByline(text: string): Byline | undefined {
  const other = otherScripts.exec(text)?.[1];
  if (other) return { authors: [{ name: other.trim() }], rest: '' };
  const match = opener.exec(text);
  if (!match || text.length > 400) return;
  const said = text.slice(match[0].length).trim();
  const [names, rest] = cutRest(said);
  if (/^,/.test(names)) {
    const role = names.replace(/^[,\s]+/, '').replace(/\.$/, '');
    return role ? { authors: [{ name: '', role }], rest } : undefined;
  }
  const authors = readNames(names);
  return authors.length > 0 ? { authors, rest } : undefined;
}

/** The people in “Ann Lee, Tom Roe and Kim Poe” or “Ann Lee, the founder of …”, in order. */
export function readNames(text: string): { readonly name: string; readonly role?: string }[] {
  const parts = text.split(/\s*(?:[,;|·•]|\s(?:and|&|with|und|et|y)\s)\s*/i).filter(Boolean);
  const names: { name: string; role?: string }[] = [];
  for (const [index, part] of parts.entries()) {
    const name = cased(withoutTitles(part));
    if (isName(name)) names.push({ name });
    else if (names.length > 0 && degree.test(part)) continue;
    else if (names.length === 0) return [];
    else {
      const at = text.indexOf(part);
      const role = text.slice(at).replace(/\.$/, '').trim();
      const last = names[names.length - 1];
      if (last && index > 0 && isRole(role)) names[names.length - 1] = { ...last, role };
      break;
    }
  }
  return names;
}

/** “by Dr Ann Lee (Northern News) @annlee” as “Ann Lee”; a name said twice once. */
const withoutTitles = (part: string): string =>
  part
    .replace(/^by\s+/i, '')
    .replace(/\s+@\w+$|\s*\([^)]*\)/g, '')
    .replace(/^(?:Dr|Prof|Professor|Sir|Dame|Rev)\.?\s+(?=\p{Lu}\S*\s)/u, '')
    .replace(/^(.+) \1$|\s+In$/, '$1')
    .trim();

/** Looks like the full name of a person: two to five capitalised words, particles among them. */
export function isName(text: string): boolean {
  return fullName.test(text) && !/\d/.test(text) && !notNames.test(text);
}

/** Names a post or a profession of the press. */
export const isRole = (text: string): boolean =>
  /^(?:an?|the|chief|senior|staff|special|deputy|political|foreign|our|guest|contributing|founder|editor|reporter|correspondent|professor|writer|author|director)\b|\b(?:editor|correspondent|reporter|writer|columnist)\b/i.test(
    text,
  );

/** “MD”, “Ph.D.”, “RDN”: letters behind a name. */
const degree = /^(?:[A-Z][A-Za-z]{0,3}\.?){1,4}(?:-[A-Z]+)?$/;

const notNames =
  /\b(?:the|and|of|in|for|to|on|at|with|from|by|is|are|was|how|why|what|when|who|news|staff|editors?|reporters?|correspondents?|writers?|columnists?|contributors?|updated|published|read|more|share|new|world|politics|business|opinion|sports?|press|times|post|agency|team|desk|bureau|director|manager|founder|co-founder|ceo|officer|president|marketing|copyright|image|photos?|menu|footer|header|widget|blogs?|our|your|home|about|contact|comments?|reviewed|tools?|view|add|get|all|best|key|takeaways|researched|written|analyst|expert|specialist|tale|guide|education|courses?|services?|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** “ANN LEE” as “Ann Lee”. */
export function cased(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}|(?<=\b[oO][’']|\bmc)\p{L}/giu, (letter) => letter.toUpperCase());
}

/** The names apart from a date, a place (“in Oslo”), a stroke or an hour behind them. */
function cutRest(text: string): [string, string] {
  const match =
    /\s*(?:[|•·–—]|\s-\s|,?\s+(?:in|for|from)\s+(?=\p{Lu})|,?\s+on\s+(?=\p{Lu}|\d)|,?\s*(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? \d)|,?\s*(?=\d{1,4}[ ./-])|\s(?:published|updated|posted)\b)/iu.exec(
      text,
    );
  if (!match || match.index < 3) return [text, ''];
  return [text.slice(0, match.index), text.slice(match.index + match[0].length).trim()];
}
