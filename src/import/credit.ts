import { countWords } from './words.ts';

/** A caption taken apart; one of the two may be empty, never both. */
export interface CreditedCaption {
  readonly caption: string;
  readonly credit: string;
}

/** The credit at the end of `text` (“… in 1998. AFP via Getty Images”, “(AP Photo/Ann Lee)”) apart from its caption. */
export function splitCredit(text: string): CreditedCaption | undefined {
  const glued = gluedName.exec(text);
  if (glued) return { caption: text.slice(0, glued.index), credit: glued[0] };
  const named = stroked.exec(text);
  if (named && countWords(text) >= 6) return { caption: text.slice(0, named.index), credit: named[1] ?? '' };
  for (const wall of walls) {
    const match = wall.exec(text);
    const credit = match?.[1]?.trim();
    const isCaptioned = match !== null && /\S/.test(text.slice(0, match.index));
    if (match && credit && (isCredit(credit) || (isCaptioned && forPaper.test(credit)))) {
      return {
        caption: text.slice(0, match.index).replace(/[\s|–—-]+$/, ''),
        credit: credit.replace(/^credits?\.{3}\s*/i, ''),
      };
    }
  }
  return;
}

/** “… lundi matin. - Quai News”: behind a sentence and a stroke, a short name in capitals. */
const stroked = /(?<=[.!?…]) - ((?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){1,3})$/u;

/** “… on Monday.ANN LEE”: a name in capitals that a paste ran into the sentence before it. */
const gluedName =
  /(?<=\S \S+ \S.*[\p{Ll}\d][.!?…”"’)]{1,2})\p{Lu}{2,}(?: \p{Lu}[\p{Lu}.'’-]+){1,3}(?: ?\([\p{L} /]+\))?$/u;

/** “Image copyright Ann Lee” and “Image caption …” without the label; labels that say more, like “Illustration”, stay. */
export const stripLabel = (text: string): string =>
  text
    .replace(
      /^(?:photo(?:graph)?|image|picture)\s+(?:credit|copyright|caption)\s*:?\s*(?=\S)|^(?:credit|copyright|caption)\s*:\s*(?=\S)/i,
      '',
    )
    .trim();

/** Where a credit may begin: in brackets, after a stroke, after a sentence, at the start, at an agency's name. */
const walls: readonly RegExp[] = [
  /\s*[([]([^()[\]]{2,120})[)\]]\.?$/,
  /(?:\s{2,}|\s[|–—-]\s?|\s(?=©))([^|–—]{2,120})$/,
  /(?<=[.!?…”"’)\]])\s*([^.!?]{2,120}(?:\b[A-Z]\.[^.!?]{0,80})*)$/,
  /^(.{2,120})$/,
  /(?:\s|(?<=[.!?”"’]))((?:Photo(?:graph)?|Foto(?:grafie|grafía)?|Fot\.|Fotó|Фото|Kuva|Quelle|Bild|Image|Picture|Illustration|Credit)s?(?: ?(?:credit|courtesy))?(?: ?[:/©] ?|\.{3} ?| by | courtesy of ).{2,100})$/i,
  /\s((?:AFP|AP Photo|EPA|REUTERS|Getty Images)(?: via |[/ -])\S.{0,80})$/,
];

/** Names who made or sold a picture, and says nothing else. */
export function isCredit(text: string): boolean {
  const words = text.split(/[\s/|,]+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > 14 || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text)) return false;
  const named = words.filter((word) => !/^[\p{Lu}\d©@(]/u.test(word));
  if (label.test(text)) return named.length <= 6 && (!/\.\s*$/.test(text) || signed.test(text));
  if (named.some((word) => !joining.has(word))) return false;
  return agency.test(text) || /^©/.test(text) || slash.test(text);
}

/** Says that it is a credit, or names who sells pictures and no news. */
export const namesSource = (text: string): boolean => label.test(text) || seller.test(text);

const seller =
  /\b(?:Getty|Shutterstock|iStock|Alamy|NurPhoto|Magnum Photos|Unsplash|Pexels|Flickr)\b|^[A-Z]{2,5} ?\/ ?\p{Lu}/u;

/** “Illustration by Ann Lee.” */
const signed = /^(?:illustration|photograph|photo|composite|artwork)s? by (?=\p{Lu}\S* \p{Lu})/iu;
/** “Ann Lee for The Northern Post” */
const forPaper =
  /^(?!The |A |An )\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2} for (?:[Tt]he )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;

const label =
  /^(?:(?:photo(?:graph)?|foto(?:grafie|grafía)?|fot\.|fotó|фото|zdjęcie|kuva|ljósmynd|nuotr\.|bild|image|picture|illustration|video|graphic|composite|artwork|map|cover|lead|featured?)s?(?: (?:and|&) \w+)?(?: ?(?:photo|image|credits?|sources?|courtesy))?(?: ?[:/©]| by | from | courtesy of )|(?:credits?|cr[ée]dito?s?|source|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|kaynak|courtesy)(?: ?:|\.{3}| of )|©)\s*\S/i;
const agency =
  /(?<![\p{L}])(?:AFP|AP|EPA|Reuters|REUTERS|Getty|GETTY|Associated Press|Agence France-Presse|Press Association|PA (?:Wire|Images|Media|Archive)|Xinhua|Anadolu|Bloomberg|Shutterstock|i?Stock(?:photo)?|Alamy|Corbis|Sipa|SIPA|Zuma|ZUMA|NurPhoto|Redux|Magnum Photos|dpa|DPA|EFE|ANSA|LUSA|Keystone|KEYSTONE|NTB|Scanpix|Ritzau|ANP|Belga|PAP|ČTK|TASR|MTI|Lehtikuva|TT Nyhetsbyrån|imago|IMAGO|Imago|Europa Press|УНІАН|ТАСС|РИА Новости|Yonhap|연합뉴스|뉴시스|Picture Alliance|picture alliance|AAP|Rex Features|Unsplash|Pexels|Flickr|Wikimedia|Creative Commons|NASA|Handout|Public [Dd]omain|Library of Congress|Screenshot|Screengrab|File [Pp]hoto)(?![\p{L}])/u;
const slash =
  /^(?!The |A |An )\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4}$/u;
const joining = new Set(
  'for of the via and by de van von al bin la le el du courtesy from with in on dpa picture alliance imago'.split(
    ' ',
  ),
);
