import { nameInOtherScript, openerOf } from './byline-openers.ts';
import { cased, isName } from './person-name.ts';
import { withoutPost } from './posts.ts';
import { isDegree, isHouseOfLearning, isRole } from './roles.ts';

/** Who wrote it, as the byline says; `name` is empty where the paste lost it. */
export interface Byline {
  readonly authors: readonly { readonly name: string; readonly role?: string }[];
  /** The rest of the line: a date, a place. */
  readonly rest: string;
}

/** Reads “By Ann Lee and Tom Roe in Oslo”, “By , the founder of …”; nothing when `text` is no byline that says so. */
export function readByline(text: string): Byline | undefined {
  const other = nameInOtherScript(text);
  if (other) return { authors: [{ name: other }], rest: '' };
  const opener = openerOf(text);
  if (opener === undefined || text.length > 400) return;
  const said = withoutPlaces(text.slice(opener.length).trim());
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
  const parts = bare.split(between).filter((part) => part !== '');
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

/** Where the next name begins; “y” and “e” stand within names too. */
const between =
  /\s*(?:[,;|·•]|(?<=[\s,;])(?:and|&|with|und|et|avec|mit|og|och|ja|en|ve|dan|și|şi|ir|un|και|và|és|та|(?:[yeiuaиі])(?=\s\p{Lu}\S*\s+(?:\p{Ll}{2,3} )?\p{Lu}))\s)\s*/iu;

const wire =
  '(?:news )?(?:agenc(?:y|ies)|agencias|agences|agenturen|wires?)|AP|AFP|Reuters|dpa|APA|EFE|ANSA|ANP|NTB|TT|STT|PAP|ČTK|PA Media';
const isWire = (part: string): boolean => new RegExp(`^(?:${wire})$`, 'i').test(part);

/** “Ann Lee and agencies” without who supplied the rest. */
export const withoutWires = (text: string): string => text.replace(wiresAtEnd, '');

const wiresAtEnd = new RegExp(
  `(?<=\\p{L}.*\\s\\S+),?\\s+(?:and|with|et|avec|und|mit|y|con|og|och|en|ja)\\s+(?:${wire})$`,
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
    .replace(/^(?:(?:Dr|Prof|Professor|Sir|Dame|Rev|Mag|Ing|Dipl\.-Ing)\.?\s+)+(?=\p{Lu}\S*\s)/u, '')
    .replace(/^(.+) \1$|\s+In$/, '$1')
    .replace(/(?<=\p{Ll}) (?:M\.?D|Ph\.?D|R\.?N|RDN?|MBA|J\.?D)\.?$/u, '')
    .replace(/(?<=\p{Ll}{2})(?<!\b[JS]r)\.$/u, '')
    .trim();

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
