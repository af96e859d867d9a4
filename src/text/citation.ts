import { bibtexName, type CslName, cslName } from './citation-names.ts';

/** Words of an article and where they stand. Days are `YYYY-MM-DD`; addresses are absolute. */
export interface Citation {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publication?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** The address of the passage, with its fragment. */
  readonly url: string;
  /** The words themselves; a line break is one of the original. */
  readonly quote: string;
  /** The day on which the reader saw them. */
  readonly accessed: string;
}

/** One bibliographic item as Zotero, Pandoc and citeproc read it (CSL-JSON 1.0.2). */
interface CslItem {
  readonly id: string;
  readonly type: 'article';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly note?: string;
  readonly annote: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The quotation in quotation marks, and below it where it is from: for a letter or a post. */
export function formatText(citation: Citation): string {
  const { quote, title, publication, url, accessed } = citation;
  const parts = [
    listNames(citation.authors),
    `“${single(title)}”`,
    publication && single(publication),
    datesOf(citation),
    `${url} (accessed ${longDay(accessed)})`,
  ];
  return `“${nestQuotes(quote)}”\n— ${parts.filter(Boolean).join(', ')}`;
}

/** A block quote with its source, for CommonMark: every character of the words stands for itself. */
export function formatMarkdown(citation: Citation): string {
  const { title, publication, url } = citation;
  const parts = [
    escapeMarkdown(listNames(citation.authors)),
    `[${escapeMarkdown(single(title))}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`,
    publication && `*${escapeMarkdown(single(publication))}*`,
    datesOf(citation),
  ];
  const quote = citation.quote.trim().split('\n').map(escapeMarkdown).join('\\\n> ');
  return `> ${quote}\n>\n> — ${parts.filter(Boolean).join(', ')}`;
}

/** An entry that both BibTeX and biblatex read; the words are its annotation. */
export function formatBibtex(citation: Citation): string {
  const { published, updated, publication } = citation;
  const [year, month, day] = published?.split('-') ?? [];
  const fields: (readonly [string, string | undefined])[] = [
    ['author', citation.authors.map((name) => bibtexName(name, escapeBibtex)).join(' and ')],
    // The second braces keep the capitals.
    ['title', `{${escapeBibtex(single(citation.title))}}`],
    ['howpublished', publication && escapeBibtex(single(publication))],
    ['year', year],
    ['month', month],
    ['day', day],
    ['note', updated && `Updated ${longDay(updated)}`],
    ['url', citation.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', citation.accessed],
    ['annote', escapeBibtex(citation.quote.trim())],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@misc{${keyOf(citation)},\n${lines.join(',\n')}\n}\n`;
}

/** A list of one item, as `.json` files of CSL hold them. */
export function formatCslJson(citation: Citation): string {
  const { authors, publication, published, updated } = citation;
  const item: CslItem = {
    id: keyOf(citation),
    type: 'article',
    title: single(citation.title),
    ...(authors.length > 0 ? { author: authors.map(cslName) } : {}),
    ...(publication ? { 'container-title': single(publication) } : {}),
    ...(published ? { issued: cslDate(published) } : {}),
    accessed: cslDate(citation.accessed),
    URL: citation.url,
    ...(updated ? { note: `Updated ${longDay(updated)}` } : {}),
    annote: citation.quote.trim(),
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}

function single(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function listNames(names: readonly string[]): string {
  return names
    .map(single)
    .join(', ')
    .replace(/, ([^,]*)$/, names.length > 2 ? ', and $1' : ' and $1');
}

function datesOf({ published, updated }: Citation): string {
  const changed = updated && (published ? ` (updated ${longDay(updated)})` : `updated ${longDay(updated)}`);
  return `${published ? longDay(published) : ''}${changed ?? ''}`;
}

function longDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

function cslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** Double quotation marks within the words become single ones, as they will stand in double ones. */
function nestQuotes(quote: string): string {
  return quote
    .trim()
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/(^|[\s([{—–-])"(?=\S)/g, '$1‘')
    .replace(/"/g, '’');
}

/** A key of ASCII letters and figures: `katz2021qqb4c`, the fragment making it the passage's own. */
function keyOf({ authors, title, published, url }: Citation): string {
  const family = cslName(authors[0] ?? '');
  const name = 'family' in family ? family.family : family.literal || title;
  const word = plainLetters(name).find((each) => !['the', 'a', 'an'].includes(each)) ?? 'passage';
  return `${word}${published?.slice(0, 4) ?? ''}${plainLetters(url.split('#')[1] ?? '').join('')}`;
}

function plainLetters(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

const bibtex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Escaped braces would still be counted.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

function escapeBibtex(text: string): string {
  return text.replace(/[\\{}~^<>|]/g, (sign) => bibtex[sign] ?? sign).replace(/[#$%&_]/g, '\\$&');
}

/** One line of text, so that Markdown, GFM and directives show exactly it. */
function escapeMarkdown(line: string): string {
  return line
    .trim()
    .replace(/[\\`*_[\]<~|]|&(?=#|\w+;)|:(?=[a-z])/gi, '\\$&')
    .replace(/^(?:[-+=>#]|\d+[.)])/, (match) => `${match.slice(0, -1)}\\${match.slice(-1)}`);
}
