import { agoForms, dateLabels } from './date-words.ts';
import type { Day } from './day.ts';
import { month } from './month-names.ts';

const hours =
  /(?<![\d.])\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s*[ap]\.? ?m\.?|\s*uhr\b|\s*hrs?\b)?(?:(?![\p{L}\d])|(?=[A-Z]{2,4}T\b))|(?<![\d.])\d{1,2}\s*[ap]\.?m\.?(?![\p{L}])|(?<!\d)\d{1,2} ?[時时点點시] ?(?:\d{1,2} ?[分분])?|\b\d{4}(?= ?(?:GMT|UTC|[A-Z]{2,4}T)\b)/giu;
const zones =
  /\b(?:UTC|GMT|BST|CES?T|[ECMPH][SDK]?T|IST|JST|AEDT|AEST|SAST|WIB|Eastern|Pacific|ET|PT|CT)\b(?:\s*[+-]\d{1,2}(?::?\d{2})?)?/g;
const weekdays =
  /(?<![\p{L}])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|s[áa]bado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira)(?![\p{L}])/giu;
const readingTime =
  /(?<![\p{L}])(?:lesezeit|lesedauer|lästid|lesetid|læsetid|leestijd|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|czas czytania|okuma süresi|(?:estimated )?read(?:ing)? time)\s*:?\s*\d+ ?(?:min|dk)\p{L}*\.?|(?<![\p{L}\d])\d+[ -]min(?:ute)?s?\.?(?: (?:read|listen|watch|läsning|lesetid)(?![\p{L}])|(?= ?$| ?\|))/giu;
/** Today, or a day without its year. */
const soon =
  /(?<!USA )\b(?:today|yesterday|just now)\b|(?<![\p{L}])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?!\d)/giu;
const dayAndMonth = new RegExp(`(?<!\\d)\\d{1,2}\\.? (?:de )?${month}(?![\\p{L}])`, 'giu');

/** `text` without its `days`, hours, weekdays, reading times and the words that say what they are. */
export function withoutTime(text: string, days: readonly Day[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of days) {
    rest += `${text.slice(from, start)} | `;
    from = end;
  }
  rest += text.slice(from);
  // Without a figure, “Fiona Sun” and “Domingo Roe” are people.
  const dated = /\d/.test(text) || !text.trim().includes(' ') ? [weekdays] : [];
  for (const pattern of [readingTime, ...agoForms, soon, dayAndMonth, hours, zones, ...dated, dateLabels])
    rest = rest.replace(pattern, ' ');
  return rest
    .replace(/(?<![\p{L}])(?:(?:on|at|em|am|às|um|uhr|le|à)\s*)+(?=$|[,|])|\(\s*\)/giu, ' ')
    .replace(/ {2,}/g, (gap) => (gap.length > 2 ? '   ' : ' '));
}
