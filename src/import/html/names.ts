import type { Element } from 'hast';
import { parts, roles, tags } from './part-names.ts';

/** What a page calls a part of itself, as a reason to leave it out; nothing where the names say nothing. */
export function reasonByName(element: Element): string | undefined {
  const known = memo.get(element);
  if (known !== undefined) return known || undefined;
  const reason = findReason(element);
  memo.set(element, reason ?? '');
  return reason;
}

const memo = new WeakMap<Element, string>();

function findReason(element: Element): string | undefined {
  const byTag = tags[element.tagName] ?? roles[String(element.properties.role)];
  if (byTag) return byTag;
  if (/^(?:t[rdh]|tbody|thead|table|h\d|a|span|body|html|main)$/.test(element.tagName)) return;
  const names = namesOf(element);
  if (names === '' || embedded.test(names)) return;
  return parts.find(({ pattern }) => pattern.test(names))?.reason;
}

/** Whether the page calls this part a caption or a credit. */
export const captionName = (element: Element): boolean =>
  !/^(?:h\d|table|caption)$/.test(element.tagName) && caption.test(namesOf(element));

/** Whether the page calls this part of a caption its credit. */
export const creditName = (element: Element): boolean =>
  / (?:credits?|copyright|photographer|attribution|photo ?by|image ?by|fotograf|urheber|bildnachweis|bildquelle|autor foto|cr[eé]ditos?) /.test(
    namesOf(element),
  );

/** Whether the page calls this part a heading. */
export const headingName = (element: Element): boolean =>
  / (?:sub ?)?(?:head(?:ing|line)?|title|question)s? /.test(namesOf(element));

/** Whether the page calls this part a poem or lines of one. */
export const verseName = (element: Element): boolean =>
  / (?:verse|poem|poetry|stanza) /.test(namesOf(element));

/** Whether the page calls this part a quotation set large. */
export const quoteName = (element: Element): boolean =>
  / (?:pull ?quotes?|quote|quotation) /.test(namesOf(element));

/** Whether this part is a post of a social network, quoted. */
export const tweetName = (element: Element): boolean =>
  element.tagName === 'blockquote' &&
  / (?:twitter tweet|twitter video|instagram media|tiktok embed|bluesky embed) /.test(namesOf(element));

/** Whether the page calls this part the lines that stand between title and text. */
export const dekName = (element: Element): boolean =>
  / (?:dek|deck|stand ?first|sub ?(?:title|head(?:line|ing)?)|lede?|lead|intro|strap ?line|summary|abstract|excerpt|teaser|article description|vorspann|ingress|chap[oô]|chapeau|bajada|copete|entradilla|sumario|sommario|catenaccio) /.test(
    namesOf(element),
  );

/** Whether the page calls this part the label above the title. */
export const kickerName = (element: Element): boolean =>
  / (?:kicker|eyebrow|over ?line|rubric|section (?:name|label|title)|label|category|series|content type) /.test(
    namesOf(element),
  );

const caption =
  / (?:(?:\w+ )?captions?(?: text| content| inner| credit)?|wp caption(?: text)?|credits?|(?:photo|image|picture|media) ?(?:credit|caption|attribution|copyright|source|info|desc(?:ription)?)s?|attribution|image ct|copyright holder|photo) $| (?:wp caption text|figcaption|image caption|photo caption|media caption|caption text|photo credit|image credit|bildunterschrift|bildtext|bild ?(?:quelle|nachweis|legende)|\w*bild info|l[eé]gende|pie (?:de )?foto|epigrafe|leyenda|didascalia|onderschrift|bijschrift|billedtekst|bildetekst|kuvateksti) /;
const embedded = / (?:tweet|twitter tweet|embed(?:ded)?|instagram media) /;

/** The names that `element` bears, in lower-case words between spaces: “postShareBar” is “ post share bar ”. */
export function namesOf(element: Element): string {
  const known = namesMemo.get(element);
  if (known !== undefined) return known;
  const names = joinNames(element);
  namesMemo.set(element, names);
  return names;
}

const namesMemo = new WeakMap<Element, string>();

function joinNames({ properties }: Element): string {
  const own = [
    properties.className,
    properties.id,
    properties.itemProp,
    properties['data-testid'],
    properties['data-component'],
  ];
  const text = own
    .flat()
    .filter((value) => typeof value === 'string' && !topic.test(value))
    .join(' ');
  if (text === '') return '';
  const parted = ascii.test(text)
    ? text
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/[^a-z\d]+/g, ' ')
    : text
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${parted.trim()} `;
}

/** What WordPress and Drupal call a part after the topics and the state of its article, or after a label that it shows or hides. */
const topic =
  /^(?:category|tag|status|format|has)-|-category-\d+$|^field-+label|-label-(?:hidden|above|inline)$/;

/** Names of other letters are rare, and patterns for them slow. */
const ascii = /^[\0-\x7f]*$/;

/** A part called so introduces the text itself, or another page where it is a link. */
export const isTeaser = (element: Element): boolean => / tease(?:rs?)? /.test(namesOf(element));
