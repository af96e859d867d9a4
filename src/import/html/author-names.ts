import { readByline, readNames, withoutWires } from '../head/byline.ts';
import { isName } from '../head/person-name.ts';
import { isRole } from '../head/roles.ts';

/** “By Ann Lee and Tom Roe” as two names; a name that is none, like “Reuters”, stays as it is. */
export function splitNames(value: string): string[] {
  const plain = value
    .replace(/^(?:written )?by:?\s+/i, '')
    .replace(/^\(.*\)$/, '')
    .replace(behind, '')
    .trim();
  if (plain === '' || isName(plain)) return plain ? [plain] : [];
  const said = readByline(plain)?.authors.map(({ name }) => name) ?? [];
  if (said.length > 0 && said.every(isName)) return said;
  const parts = plain.split(and);
  if (parts.length > 1 && parts.every(isName)) return parts;
  const names = readNames(plain).map(({ name }) => name);
  if (isRole(plain) && names.length === 0) return [];
  return names.length > 1 ? names : [withoutWires(plain.replace(/,.*$/, ''))];
}

/** “Ann Lee (ale)”, “신현주 기자”: a sign or post behind a name. */
const behind = /\s*\(\p{L}{2,4}\.?\)$|(?<=[\p{sc=Han}\p{sc=Hangul}])\s+(?:기자|특파원|記者|记者)$/u;

/** Between two full names, a word of these languages means “and”. */
const and = /\s+(?:og|och|en|e|i|ja|ve|és|și)\s+/;
