import { countWords } from '../words.ts';
import { type readByline, readNames, withoutWires } from './byline.ts';
import type { HeadLine } from './head-line.ts';
import { cased, isName } from './person-name.ts';
import { withoutPost } from './posts.ts';
import { isDegree, isHouseOfLearning, isRole } from './roles.ts';

/** “By Staff Reports”, “By THE ASSOCIATED PRESS”: the byline of a group. */
export function readGroup(piece: string): ReturnType<typeof readByline> {
  const agency = /^(?:by|por|par|von|di):? (dpa|epd|afp|sid|apa|sda)(?:\/\p{L}+)*$/iu.exec(piece)?.[1];
  if (agency) return { authors: [{ name: agency }], rest: '' };
  const match =
    /^(?:by|por|par|von|di):?\s+(\p{Lu}[\p{L}.’'&]*(?: (?:of|the|and|for|\d{1,3})(?= \p{Lu})| \p{Lu}[\p{L}.’'&]*){0,5})$/iu.exec(
      piece.replace(/,\s+(?:in|for)\s.*$/u, ''),
    );
  const name = match?.[1];
  return name && /^(?:the )?\p{Lu}/u.test(name) ? { authors: [{ name: cased(name) }], rest: '' } : undefined;
}

/** “Ann Lee”, “Ann Lee and Tom Roe, Political Writers”, “Ann Lee in Oslo”, “Ann Lee Associated Press”, “Reuters”. */
export function readNamed(piece: string): HeadLine['authors'] | undefined {
  const bare = piece.replace(/^\((.*)\)$/, '$1').replace(/\s*\([^()]*\)/g, '');
  const helped = withAgency.exec(bare)?.[1];
  if (helped && isName(cased(helped)) && !/^(?:the|le|la|les|el|il|l[’'])(?![\p{L}])/iu.test(helped))
    return [{ name: cased(helped) }];
  const group = bare.replace(/,?\s+in\s+\p{Lu}.*$|,.*$/u, '');
  if (isAgency(group)) {
    const person = bare.slice(group.length).replace(/^,\s*/, '');
    return [{ name: isName(cased(person)) ? cased(person) : group }];
  }
  const posted = withoutPost(bare);
  if (posted !== bare) return [{ name: cased(posted) }];
  const [people = '', ...rest] = withoutWires(bare)
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
  /^(?:SID|APA|SDA|Keystone-SDA|ATS|Belga|ANP|NTB|STT|Ritzau|PAP|ČTK|TASR|MTI|HINA|Lusa|Anadolu Ajansı|DHA|İHA)$/u.test(
    text,
  ) ||
  /^(?:the )?(?:associated press|reuters|agence france-presse|afp|ap|bloomberg(?: news)?|press association|pa media|press trust of india|pti|ani|ians|xinhua|kyodo(?: news)?|efe|europa press|ansa|dpa|epd|upi|canadian press|bbc news|cnn|npr|al jazeera|(?:cbs|abc|nbc|fox) news|(?:[\p{Lu}][\p{L}’]+ ){1,3}(?:with|avec|mit|con) (?:afp|ap|dpa|efe|reuters|news agencies)|(?:[\p{Lu}][\p{L}]+ ){1,3}and news agencies|(?:the )?editorial board|news agencies|news wires|(?:[\p{Lu}][\p{L}]+ ){0,3}staff and agenc(?:y|ies)|(?:[\p{Lu}][\p{L}]+ ){1,3}(?:news ?desk|web desk|lifestyle desk|news service))$/iu.test(
    text,
  );

const isTitled = (text: string): boolean =>
  /^(?:the )?\p{Lu}[\p{L}.’'&]*(?: (?:of |the |and |for |on )?\p{Lu}[\p{L}.’'&]*){0,5}$/u.test(text);
