import type { Note } from '../note.ts';
import type { Quotation, Suggestion } from '../text/suggest.ts';
import type { DateSuggestion, Survey } from './survey-library.ts';

/** The survey for a terminal: what is listed of it, how much more there is; what concerns all articles only when asked. */
export function formatSurvey(listed: Survey, all: Survey, whole: boolean): string {
  const sections = [
    section('Names without a note', listed.names.map(formatName), all.names.length),
    section('Dates without a note', listed.dates.map(formatDate), all.dates.length),
  ];
  if (whole) {
    sections.push(
      section('Notes that no article mentions', all.unused.map(formatNote)),
      section('Aliases that stand in no article', formatSilent(all.silent), all.silent.length, false),
      section('Notes without a source', all.sourceless.map(formatNote)),
    );
  }
  return sections.filter(Boolean).join('\n\n') || 'Every name and date has its note.';
}

function section(title: string, entries: readonly string[], all = entries.length, isCut = true): string {
  if (entries.length === 0) return '';
  const more =
    isCut && all > entries.length ? [`  … and ${all - entries.length} more (--limit 0 lists all)`] : [];
  return [`${title} (${all})`, ...entries, ...more].join('\n');
}

/** A note a line, with its aliases. */
function formatSilent(silent: Survey['silent']): string[] {
  return [...Map.groupBy(silent, ({ note }) => note)].map(
    ([{ path }, aliases]) => `  ${path}  ${aliases.map(({ alias }) => `“${alias}”`).join(', ')}`,
  );
}

function formatName({ name, forms, count, slugs, quotation, near }: Suggestion): string {
  const others = forms.length > 0 ? `  also ${forms.map((form) => `“${form}”`).join(', ')}` : '';
  const question = near.length > 0 ? `\n      alias of ${near.slice(0, 3).join(' or ')}?` : '';
  return `  ${name}  ${times(count, slugs)}${others}${question}\n${formatQuotation(quotation, name)}`;
}

function formatDate({ name, edtf, count, slugs, quotation }: DateSuggestion): string {
  return `  ${edtf}  “${name}”  ${times(count, slugs)}\n${formatQuotation(quotation, name)}`;
}

function times(count: number, slugs: readonly string[]): string {
  const often = count === 1 ? 'once' : `${count} times`;
  return slugs.length > 1 ? `${often} in ${slugs.length} articles` : often;
}

function formatQuotation({ slug, line, sentence }: Quotation, name: string): string {
  return `      ${slug}:${line}  ${excerpt(sentence, name)}`;
}

const room = 160;

/** As much of a sentence as a line holds, with the name in it. */
function excerpt(sentence: string, name: string): string {
  if (sentence.length <= room) return sentence;
  const at = Math.max(0, sentence.toLowerCase().indexOf(name.toLowerCase()));
  const end = Math.min(at + name.length, sentence.length);
  const from = end + 12 <= room ? 0 : Math.min(at - ((room - name.length) >> 1), sentence.length - room);
  const to = from + room;
  const before = from > 0 ? `… ${sentence.slice(from, at).replace(/^\S*\s/, '')}` : sentence.slice(0, at);
  const after =
    to < sentence.length ? `${sentence.slice(end, to).replace(/\s\S*$/, '')} …` : sentence.slice(end);
  return before + sentence.slice(at, end) + after;
}

function formatNote({ id, name, path }: Note): string {
  return `  ${id}  ${name}  ${path}`;
}
