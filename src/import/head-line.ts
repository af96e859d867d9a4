import { cased, isName, readByline, readNames, withoutPost, withoutWires } from './byline.ts';
import { type Day, findDays } from './day.ts';
import { withoutTime } from './head-times.ts';
import { remember } from './remember.ts';
import { isDegree, isHouseOfLearning, isRole } from './roles.ts';
import { countWords, endsSentence } from './words.ts';

/** What a line near the title says of who wrote the article and when. */
export interface HeadLine {
  readonly authors: readonly { readonly name: string; readonly role?: string }[];
  /** `by`: the line says so itself. `name`: it is a name and little else. */
  readonly said: 'by' | 'name' | undefined;
  readonly published: Day | undefined;
  readonly updated: Day | undefined;
  /** A day or hour told from when the page was read: “2 hours ago”. */
  readonly relative: boolean;
  /** What else the line says. */
  readonly other: string;
}

/** Reads “By Ann Lee | March 4, 2021”, “Updated 9 am, 4 March 2021”; nothing when most of it is something else. */
export const readHeadLine = remember(read);

function read(line: string): HeadLine | undefined {
  if (line.length > 400 || isText(line) || countWords(line) > 60) return;
  const text = withoutOthers(partGlued(line));
  const days = findDays(text);
  const { published, updated } = sortDays(text, days);
  const bare = withoutContacts(withoutTime(text, days));
  const relative = days.length === 0 && withoutTime(text, days) !== text;
  const pieces = bare
    .split(/\s*(?:[|•·⋅/;]|\s[–—-]+\s|\s{3,})\s*/)
    .map((piece) => piece.replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, ''))
    .filter(Boolean);
  let said: HeadLine['said'];
  let authors: HeadLine['authors'] = [];
  const others: string[] = [];
  let last = '';
  for (const piece of pieces) {
    const byline = said === 'by' ? undefined : (readByline(piece) ?? readGroup(piece));
    const named = authors.length === 0 && !byline ? readNamed(piece) : undefined;
    if (byline) {
      authors = byline.authors;
      said = 'by';
      if (byline.rest) others.push(byline.rest);
    } else if (named) {
      authors = named;
      said = 'name';
    } else if (said && afterPost.test(piece))
      authors = [...authors, ...readNames(piece.replace(afterPost, ''))];
    else if (said === 'name' && last !== '' && isName(cased(piece)) && line.includes(`${last} / ${piece}`))
      authors = [...authors, { name: cased(piece) }];
    else if (said === 'name' && /,/.test(piece) && line.includes(`${last}; ${piece}`) && readNamed(piece))
      authors = [...authors, ...(readNamed(piece) ?? [])];
    else others.push(piece);
    last = piece;
  }
  const other = others.join(' ');
  if (authors.length === 0 && days.length === 0 && !(relative && countWords(other) <= 1)) return;
  if (said === 'name' && text.endsWith(':')) return;
  const tagged = days.length > 0 && (other.match(/,/g)?.length ?? 0) > 1 && !endsSentence(text);
  const most =
    opensWithBy.test(text) || tagged ? 12 : days[0]?.start === 0 || (updated ?? isLabelled(text)) ? 6 : 3;
  return countWords(other) <= most ? { authors, said, published, updated, relative, other } : undefined;
}

/** Too long for names alone, without a figure or a word that says who or when: most paragraphs, told at a glance. */
const isText = (line: string): boolean =>
  line.length > 160 &&
  !/\d/.test(line) &&
  !/(?<![\p{L}])(?:by|von|par|por|di|door|author|text|photos?)(?![\p{L}])/iu.test(line.slice(0, 80));

/** Without those who did something else than write: “Edited by Kim Poe”, “Photographs by Tom Roe”. */
const withoutOthers = (text: string): string =>
  text.replace(
    /(?<![\p{L}]|\b(?:and|&) )(?:edited|produced|(?:\p{L}+ )?reviewed|fact-checked|translated|narrated|illustrated|photographed|(?:photographs?|photography|photos?|pictures?|illustrations?|videos?|graphics?)(?: and (?!text|words|story)\p{L}+)?) by:? [^|•·;/]*|(?<![\p{L}])(?:édité|traduit|relu|editado|traducido|redigiert|bearbeitet|übersetzt) (?:par|por|von) (?:(?! [–—-] )[^|•·;/])*/giu,
    ' | ',
  );

/** “ByAnn LeePublished: …”, “Ann LeeStaff Writer”: what a paste ran together, apart. */
const partGlued = (line: string): string =>
  line
    .replace(/^(?:portrait|photo|picture|headshot|image) of (\p{Lu}\S+(?: \p{Lu}\S*){1,3}?) ?(?=\1$)/iu, '')
    .replace(/ \+ bio$/i, '')
    .replace(/^(edited by)(?=\p{Lu})/iu, '$1 ')
    .replace(/^((?:last )?(?:published|updated|posted))(?=(?:\p{Lu}\p{L}{2,8}\.? |\d)\d*)/iu, '$1 ')
    .replace(/(?<=(?:published|updated|posted|modified) on)(?=\p{Lu}\p{Ll}{2,8}\.? \d)/giu, ' ')
    .replace(/^((?:posted |written )?by)(?=\p{Lu}\p{Ll}+ \p{Lu})/iu, '$1 ')
    .replace(/(?<=[\p{L}\d])By(?= \p{Lu})/gu, ' | By')
    .replace(/^(by\b.*\p{Ll}) \p{Lu}{2,5} logo$/iu, '$1')
    .replace(/(?<=(?:Reporter|Editor|Correspondent|Writer))and(?=\p{Lu})/gu, ' and ')
    .replace(gluedPost, '$1, ')
    .replace(
      /(?<=\p{Lu}[\p{L}.’'-]*\s(?:\p{Lu}[\p{L}.’'-]*\s)?(?!Mac|Fitz|Della)\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{L})/gu,
      ' | ',
    );

/** “ANN LEEHEALTH REPORTER” */
const gluedPost =
  /^(\p{Lu}[\p{Lu}.’'-]+ \p{Lu}[\p{Lu}’'-]+)(?=(?:STAFF|SENIOR|CHIEF|NATIONAL|POLITICAL|PARLIAMENTARY|BUSINESS|ECONOMICS|HEALTH|SCIENCE|JUSTICE|EDUCATION|ENVIRONMENT|FOREIGN|ARTS|SPORTS|CRIME|COURTS?|CITY|ATLANTIC|PACIFIC|ASIA|AFRICA|EUROPE|REPORTER|EDITOR|WRITER|COLUMNIST|CORRESPONDENT)\b.*(?:REPORTER|EDITOR|WRITER|COLUMNIST|CORRESPONDENT)$)/u;

/** “News Reporter and Tom Roe”, behind the author whose post it is. */
const afterPost = /^(?:\p{Lu}\S+ ){0,4}(?:Reporter|Editor|Correspondent|Writer) and (?=\p{Lu})/u;

const isLabelled = (text: string): boolean => /\b(?:published|posted|updated)\b\s*:?/i.test(text);
const opensWithBy = /^\W*(?:\p{L}+ )?by\b/iu;

/** The day of publication is the first that is not said to be the day of a change. */
function sortDays(text: string, days: readonly Day[]): Pick<HeadLine, 'published' | 'updated'> {
  let from = 0;
  let [published, updated]: (Day | undefined)[] = [];
  for (const found of days) {
    const before = text.slice(from, found.start);
    from = found.end;
    if (
      /(?:updated|modified|\bedited|\bchanged|atualizado|actualizado|aktualisiert|geändert|mise? à jour|aggiornato|modifi(?:ca(?:to)?|é))(?![\p{L}])(?!.*\bpublished\b)/iu.test(
        before,
      )
    )
      updated ??= found;
    else published ??= found;
  }
  const earlier = days.find(({ day }) => published && day < published.day && day !== updated?.day);
  return earlier && !updated ? { published: earlier, updated: published } : { published, updated };
}

/** Without mail addresses, telephone numbers, handles and web addresses. */
const withoutContacts = (text: string): string =>
  text.replace(
    /\S+@\S+\.[a-z]{2,}>?|https?:\/\/\S+|(?<![\p{L}\d])www\.\S+|@\w+(?![\w.]*\.\w)|\d+ (?:comments?|shares?|views?|replies|reactions?|kommentare?|commentaires?|comentarios?|reacties)\b|\+?\(?\d{3}\)?[\s-]?\d{3}[\s-]?\d{4}|\b(?:vol|no|nr|issue)\.? \d{1,5}\b/giu,
    ' ',
  );

/** “By Staff Reports”, “By THE ASSOCIATED PRESS”: the byline of a group. */
function readGroup(piece: string): ReturnType<typeof readByline> {
  const match =
    /^(?:by|por|par|von|di):?\s+(\p{Lu}[\p{L}.’'&]*(?: (?:of|the|and|for|\d{1,3})(?= \p{Lu})| \p{Lu}[\p{L}.’'&]*){0,5})$/iu.exec(
      piece,
    );
  const name = match?.[1];
  return name && /^(?:the )?\p{Lu}/u.test(name) ? { authors: [{ name: cased(name) }], rest: '' } : undefined;
}

/** “Ann Lee”, “Ann Lee and Tom Roe, Political Writers”, “Ann Lee in Oslo”, “Ann Lee Associated Press”, “Reuters”. */
function readNamed(piece: string): HeadLine['authors'] | undefined {
  const helped = withAgency.exec(piece)?.[1];
  if (helped && isName(cased(helped)) && !/^(?:the|le|la|les|el|il|l[’'])(?![\p{L}])/iu.test(helped))
    return [{ name: cased(helped) }];
  const group = piece.replace(/,?\s+in\s+\p{Lu}.*$|,.*$/u, '');
  if (isAgency(group)) return [{ name: group }];
  const posted = withoutPost(piece);
  if (posted !== piece) return [{ name: cased(posted) }];
  const [people = '', ...rest] = withoutWires(piece)
    .replace(agency, ', $1')
    .replace(/ (?:in|for)(?: the)?(?: \p{Lu}[^\s,]*){1,4}$/u, '')
    .split(/\s*,\s*/);
  const authors = readNames(people);
  const named = people.split(/\s+(?:and|&|und|et|y)\s+/i).length;
  if (authors.length === 0 || authors.length < named) return;
  const names = rest.filter((part) => !isDegree(part) && !isHouseOfLearning(part) && isName(cased(part)));
  const more = names.map((part) => ({ name: cased(part) }));
  const others = rest.filter(
    (part) => !isDegree(part) && !names.includes(part) && !(more.length > 0 && isHouseOfLearning(part)),
  );
  const role = others.join(', ');
  return role === '' || (countWords(role) <= 7 && (isRole(role) || isTitled(role)))
    ? [...authors, ...more]
    : undefined;
}

/** “Ann Lee avec AFP” */
const withAgency =
  /^(.{5,40}?),? (?:with|avec|mit|con|met) (?:AFP|AP|dpa|EFE|ANSA|ANP|Reuters|agences|agencias|agenturen)(?: .{0,40})?$/i;

const agency =
  /,?\s+((?:the )?(?:associated press|reuters|afp|bloomberg(?: news)?|agence france-presse|dpa|cnn(?: business)?|bbc news))$/i;

/** The name of an agency or a newsroom by itself. */
const isAgency = (text: string): boolean =>
  /^(?:the )?(?:associated press|reuters|agence france-presse|afp|ap|bloomberg(?: news)?|press association|pa media|press trust of india|pti|ani|ians|xinhua|kyodo(?: news)?|efe|europa press|ansa|dpa|epd|upi|canadian press|bbc news|cnn|npr|al jazeera|(?:cbs|abc|nbc|fox) news|(?:[\p{Lu}][\p{L}’]+ ){1,3}(?:with|avec|mit|con) (?:afp|ap|dpa|efe|reuters|news agencies)|(?:[\p{Lu}][\p{L}]+ ){1,3}and news agencies|(?:the )?editorial board|news agencies|news wires|(?:[\p{Lu}][\p{L}]+ ){0,3}staff and agenc(?:y|ies)|(?:[\p{Lu}][\p{L}]+ ){1,3}(?:news ?desk|web desk|lifestyle desk|news service))$/iu.test(
    text,
  );

const isTitled = (text: string): boolean =>
  /^(?:the )?\p{Lu}[\p{L}.’'&]*(?: (?:of |the |and |for |on )?\p{Lu}[\p{L}.’'&]*){0,5}$/u.test(text);
