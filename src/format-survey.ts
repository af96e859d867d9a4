import type { Note } from './note.ts';
import type { DateSuggestion, Survey } from './survey-library.ts';
import type { Quotation, Suggestion } from './text/suggest.ts';

/** The survey for a terminal: what is listed of it, how much more there is; what concerns all articles only when asked. */
export function formatSurvey(listed: Survey, all: Survey, whole: boolean): string {
  const sections = [
    section('Names without a note', listed.names.map(formatName), all.names.length),
    section('Dates without a note', listed.dates.map(formatDate), all.dates.length),
  ];
  if (whole) {
    sections.push(
      section('Notes that no article mentions', all.unused.map(formatNote)),
      section(
        'Aliases that stand in no article',
        all.silent.map(({ note, alias }) => `  “${alias}”  ${note.path}`),
      ),
      section('Notes without a source', all.sourceless.map(formatNote)),
    );
  }
  return sections.filter(Boolean).join('\n\n') || 'Every name and date has its note.';
}

function section(title: string, entries: readonly string[], all = entries.length): string {
  if (entries.length === 0) return '';
  const more = all > entries.length ? [`  … and ${all - entries.length} more (--limit 0 lists all)`] : [];
  return [`${title} (${all})`, ...entries, ...more].join('\n');
}

function formatName({ name, forms, count, slugs, quotation, near }: Suggestion): string {
  const others = forms.length > 0 ? `  also ${forms.map((form) => `“${form}”`).join(', ')}` : '';
  const question = near.length > 0 ? `\n      alias of ${near.slice(0, 3).join(' or ')}?` : '';
  return `  ${name}  ${times(count, slugs)}${others}${question}\n${formatQuotation(quotation)}`;
}

function formatDate({ name, edtf, count, slugs, quotation }: DateSuggestion): string {
  return `  ${edtf}  “${name}”  ${times(count, slugs)}\n${formatQuotation(quotation)}`;
}

function times(count: number, slugs: readonly string[]): string {
  const often = count === 1 ? 'once' : `${count} times`;
  return slugs.length > 1 ? `${often} in ${slugs.length} articles` : often;
}

function formatQuotation({ slug, line, sentence }: Quotation): string {
  const short = sentence.length > 160 ? `${sentence.slice(0, 159).replace(/\s\S*$/, '')} …` : sentence;
  return `      ${slug}:${line}  ${short}`;
}

function formatNote({ id, name, path }: Note): string {
  return `  ${id}  ${name}  ${path}`;
}
