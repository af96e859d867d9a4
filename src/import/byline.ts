import { isDegree, isHouseOfLearning, isRole } from './roles.ts';

/** Who wrote it, as the byline says; `name` is empty where the paste lost it. */
export interface Byline {
  readonly authors: readonly { readonly name: string; readonly role?: string }[];
  /** The rest of the line: a date, a place. */
  readonly rest: string;
}

const kinds =
  'analysis|opinion|commentary|editorial|essay|feature|guide|interview|exclusive|review|report|article|column';
const opener = new RegExp(
  [
    `^(?:(?:written|words|(?:story|text|words)(?: (?:and|&) (?:photos|photographs|pictures))?|(?:photos|photographs|pictures) (?:and|&) (?:story|text|words)|reported|reporting|posted|published|created|${kinds}|an? (?:\\w+ ){1,2})\\s*)?by\\b[:\\s]*(?=[\\p{Lu},“"@]|$)`,
    '^as told to\\s+(?=\\p{Lu})',
    '^(?:author|written by|von|par|por|door|af|av|autor|auteur|autore|propos recueillis par)s?\\s*:?\\s+(?=\\p{Lu})',
    '^(?:(?:eine?|une?) )?(?:gastbeitrag|beitrag|artikel|text|kommentar|analyse|essay|kolumne|interview|rezension|bericht|reportage|leitartikel|protokoll|chronique|tribune|éditorial)s? (?:von|de|par):?\\s+(?=\\p{Lu})',
    '^(?:dal|dalla|dai|dalle|de|del|de la|de notre|de nos|von unse\\p{L}+) (?:(?:nostr|nuestr)\\p{L} )?(?:inviat\\p{L}|corrispondent\\p{L}|enviad\\p{L}|corresponsal|envoyée?s?|correspondante?s?|korrespondent(?:en|in)?|reporter(?:in)?)(?: [es]\\p{Ll}+)?,? (?=\\p{Lu})',
    '^aus \\p{L}+ bericht(?:et|en)\\s+(?=\\p{Lu})',
    '^di (?=\\p{Lu}\\S* \\p{Lu})',
    '^(?:contributors?|te[kx]st[eo]?|interview|protokoll)\\s*:\\s*(?=\\p{Lu})',
  ].join('|'),
  'iu',
);
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
  const said = withoutPlaces(text.slice(match[0].length).trim());
  const [names, rest] = cutRest(said);
  if (/^,/.test(names)) {
    const role = names.replace(/^[,\s]+/, '').replace(/\.$/, '');
    return role ? { authors: [{ name: '', role }], rest } : undefined;
  }
  const authors = readNames(names.replace(ofPaper, '$1'));
  return authors.length > 0 ? { authors, rest } : undefined;
}

/** “Ann Lee in Oslo and Tom Roe in Rome” without the places, “Ann Lee (Paris, correspondent)” without what is in brackets. */
const withoutPlaces = (text: string): string =>
  text
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/ in (?:the )?\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,2}(?=\s*(?:,|;|(?:and|&)\s))/gu, '')
    .trim();

/** “Ann Lee of the Northern News” */
const ofPaper = /^(\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){1,3}) of (?:[Tt]he )?\p{Lu}.*$/u;

/** The people in “Ann Lee, Tom Roe and Kim Poe” or “Ann Lee, the founder of …”, in order. */
export function readNames(text: string): { readonly name: string; readonly role?: string }[] {
  const bare = withoutPlaces(text);
  const parts = bare
    .split(/\s*(?:[,;|·•]|(?<=[\s,;])(?:and|&|with|und|et|avec|mit|y)\s)\s*/i)
    .filter((part) => part !== '');
  const names: { name: string; role?: string }[] = [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const name = cased(withoutTitles(part));
    from = bare.indexOf(part, from);
    if (names.length > 0 && (isDegree(part) || isWire(part))) continue;
    const next = parts[index + 1] ?? '';
    if (names.length > 0 && isHouseOfLearning(part) && isName(cased(withoutTitles(next)))) continue;
    if (isName(name) && (names.length === 0 || name.includes(' '))) names.push({ name });
    else if (names.length === 0) return [];
    else {
      const [, role = '', other = ''] = roleEnd.exec(bare.slice(from)) ?? [];
      const last = names[names.length - 1];
      if (last && from > 0 && isRole(role)) names[names.length - 1] = { ...last, role };
      if (other) names.push(...readNames(other).slice(0, isOneWithPaper(other) ? 1 : undefined));
      break;
    }
  }
  return names;
}

const wire =
  '(?:news )?(?:agenc(?:y|ies)|agencias|agences|agenturen|wires?)|AP|AFP|Reuters|dpa|EFE|ANSA|PA Media';
const isWire = (part: string): boolean => new RegExp(`^(?:${wire})$`, 'i').test(part);

/** “Ann Lee and agencies” without who supplied the rest. */
export const withoutWires = (text: string): string => text.replace(wiresAtEnd, '');

const wiresAtEnd = new RegExp(
  `(?<=\\p{L}.*\\s\\S+),?\\s+(?:and|with|et|avec|und|mit|y|con)\\s+(?:${wire})$`,
  'iu',
);

/** “Tom Roe, Harbor Record” after “Ann Lee, Northern, and”: each name with the paper it writes for. */
const isOneWithPaper = (text: string): boolean => /^[^,]+,[^,]+$/.test(text) && !/\s(?:and|&)\s/.test(text);

/** What somebody is, up to the next name: “the opinion editor, and Tom Roe”. */
const roleEnd =
  /^(.*?)\.?\s*(?:,?\s(?:and|&|with)\s+(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}(?:,.*)?))?$/u;

/** “by Dr Ann Lee (Northern News) @annlee” as “Ann Lee”; a name said twice once. */
const withoutTitles = (part: string): string =>
  withoutPost(part)
    .replace(/^by\s+/i, '')
    .replace(/\s+@\w+$|\s*\([^)]*\)/g, '')
    .replace(/^(?:Dr|Prof|Professor|Sir|Dame|Rev)\.?\s+(?=\p{Lu}\S*\s)/u, '')
    .replace(/^(.+) \1$|\s+In$/, '$1')
    .replace(/(?<=\p{Ll}) (?:M\.?D|Ph\.?D|R\.?N|RDN?|MBA|J\.?D)\.?$/u, '')
    .replace(/(?<=\p{Ll}{2})(?<!\b[JS]r)\.$/u, '')
    .trim();

/** “Ann Lee Political editor”, “Ann Lee Staff Writer”, “Ann Lee Northern News Staff”, “Ann Lee BBC News” as “Ann Lee”. */
export const withoutPost = (part: string): string => {
  for (const post of posts) {
    const name = post.exec(part)?.[1];
    if (name && isName(cased(name))) return name;
  }
  return part;
};

const press =
  'editor|reporter|writer|correspondent|contributor|columnist|critic|chief|producer|journalist|desk|product|director|manager|officer';
const capitals = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
const posts: readonly RegExp[] = [
  new RegExp(
    `^(${capitals}(?: ${capitals}){1,2}?) (?:senior|staff|chief|editor|reporter|writer|correspondent|contributor|columnist|deputy|managing|executive|head|associate|assistant|freelance|guest|special|national|political|business|technology|science)\\b.{0,60}\\b(?:${press})\\b`,
    'iu',
  ),
  new RegExp(`^(${capitals}(?: ${capitals}){1,3}) ${capitals}(?: \\p{Ll}\\S*)* (?:${press})$`, 'u'),
  new RegExp(
    `^(${capitals}(?: ${particle}){0,2} ${capitals}) (?:${capitals} ){1,3}(?:Editor|Reporter|Writer|Correspondent|Columnist|Critic)$`,
    'u',
  ),
  new RegExp(`^(${capitals}(?: ${capitals}){1,3}) special to (?:the )?\\p{Lu}.{0,40}$`, 'iu'),
  new RegExp(
    `^(${capitals} ${capitals}) (?:${capitals} ){1,3}(?:Staff|News|Tribune|Times|Post|Press|Journal|Herald|Gazette|Courier|Media)(?: [Ww]riter| [Rr]eporter)?$`,
    'u',
  ),
  new RegExp(
    `^(${capitals}(?: ${capitals}){1,3}),? (?:[Tt]he )?(?:BBC(?: \\p{Lu}\\p{L}+)?|CNN(?: \\p{Lu}\\p{L}+)?|NPR|USA TODAY|AP|AFP|Associated Press|ASSOCIATED PRESS|Reuters|Bloomberg(?: News)?|Agence France-Presse|dpa)(?:, \\p{Lu}\\p{L}+)?$`,
    'u',
  ),
];

/** Looks like the full name of a person: two to five capitalised words, particles among them. */
export function isName(text: string): boolean {
  if (!fullName.test(text) || /\d/.test(text) || notNames.test(text) || article.test(text)) return false;
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

/** The names apart from a date, a place (“in Oslo”), a paper, a photographer, a stroke or an hour behind them. */
function cutRest(text: string): [string, string] {
  const wall =
    /\s*(?:[|•·–—]|\s-\s|,?\s+(?:in|for|from)\s+(?=\p{Lu})|\s+(?:photo(?:graph)?s?|photography|pictures|illustrations?|videos?|graphics?)\s+(?:by\s|:)|,?\s+on\s+(?=\p{Lu}|\d)|,?\s*(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? \d)|,?\s*(?=\d{1,4}[ ./-])|\s(?:published|updated|posted)\b)/giu;
  // “…, a fellow at the Institute for Peace, and Tom Roe”: what somebody is may name a place.
  const match = [...text.matchAll(wall)].find(
    ({ 0: found, index }) =>
      !/^,?\s+(?:in|for|from)\s/i.test(found) || !/,\s+(?:an?|the)\s/i.test(text.slice(0, index)),
  );
  if (!match || match.index < 3) return [text, ''];
  return [text.slice(0, match.index), text.slice(match.index + match[0].length).trim()];
}

const editor = /^(?:edited|curated|compiled) by\s*:?\s*/i;
export const isEdited = (text: string): boolean => editor.test(text);
export const withoutEdited = (text: string): string => text.replace(editor, '');
