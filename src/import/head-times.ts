import type { Day } from './day.ts';

const hours =
  /(?<![\d.])\d{1,2}(?:[:.h]\d{2}){1,2}(?:\s*[ap]\.? ?m\.?|\s*uhr\b|\s*hrs?\b)?(?:(?![\p{L}\d])|(?=[A-Z]{2,4}T\b))|(?<![\d.])\d{1,2}\s*[ap]\.?m\.?(?![\p{L}])|\b\d{4}(?= ?(?:GMT|UTC|[A-Z]{2,4}T)\b)/giu;
const zones =
  /\b(?:UTC|GMT|BST|CES?T|[ECMPH][SDK]?T|IST|JST|AEDT|AEST|SAST|WIB|Eastern|Pacific|ET|PT|CT)\b(?:\s*[+-]\d{1,2}(?::?\d{2})?)?/g;
const weekdays =
  /(?<![\p{L}])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|s[áa]bado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira)(?![\p{L}])/giu;
const labels =
  /(?<![\p{L}])(?:first |originally |last |date |time )?(?:published|posted|updated|modified|edited|created|released|issued|issue|edition|date|publicado|publiziert|veröffentlicht|publié|pubblicato|atualizado|postado|stand|original|actualizado|aktualisiert|(?:zuletzt )?geändert|mise? à jour)(?: (?:on|at|em|am|le|il))?(?![\p{L}])\s*:?/giu;
const readingTime =
  /(?<![\p{L}])(?:lesezeit|lesedauer|temps de lecture|tiempo de lectura|(?:estimated )?read(?:ing)? time)\s*:?\s*\d+ ?min\p{L}*\.?|(?<![\p{L}\d])\d+[ -]min(?:ute)?s?\.?(?: (?:read|listen|watch)(?![\p{L}])|(?= ?$| ?\|))/giu;
/** Told from when the page was read, or a day without its year. */
const ago =
  /(?<![\p{L}])(?:about |over )?(?:\d+|an?|one|two|three)\s*(?:min(?:ute)?|hour|hr|day|week|month|year)s?\s+ago\b|(?<![\p{L}])(?:vor|hace|il y a|há) (?:\d+|einem|einer|une?|una?) (?:minut|stund|tag|woche|monat|jahr|heure|jour|semaine|mois|hora|día|semana|mes)\p{L}*|(?<!USA )\b(?:today|yesterday|just now)\b|(?<![\p{L}])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?!\d)|(?<!\d)\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/giu;

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
  for (const pattern of [readingTime, ago, hours, zones, ...dated, labels]) rest = rest.replace(pattern, ' ');
  return rest
    .replace(/(?<![\p{L}])(?:(?:on|at|em|am|às|um|uhr|le|à)\s*)+(?=$|[,|])|\(\s*\)/giu, ' ')
    .replace(/ {2,}/g, (gap) => (gap.length > 2 ? '   ' : ' '));
}
