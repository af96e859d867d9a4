import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import { ImportFailure } from './draft.ts';

/** The front matter of a Markdown file, and what stands below it. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The line of a field, from 1. */
  readonly lineOf: (key: string) => number;
  readonly body: string;
  /** Lines that the front matter takes. */
  readonly lines: number;
}

/** Cuts YAML (`---`), TOML (`+++`) or JSON (`{`) from the top of `text`; an ImportFailure where it is malformed. */
export function cutFrontMatter(text: string): FrontMatter {
  const match =
    /^(---|\+\+\+)[ \t]*\n([\s\S]*?)^(?:\1|\.\.\.)[ \t]*(?:\n|$)/m.exec(text) ??
    /^(\{)[ \t]*\n(\s*"[\s\S]*?)^\}[ \t]*(?:\n|$)/m.exec(text);
  if (match?.index !== 0) return cutProperties(text) ?? { fields: {}, lineOf: () => 1, body: text, lines: 0 };
  const [whole, fence, inner = ''] = match;
  const given = fence === '+++' ? readToml(inner) : readYaml(fence === '{' ? whole : inner);
  const above = fence === '{' ? 1 : 2;
  return {
    fields: typeof given === 'object' && given !== null && !Array.isArray(given) ? { ...given } : {},
    lineOf: (key) =>
      (fence === '{' ? whole : inner)
        .split('\n')
        .findIndex((row) => /^\s*["']?([^"':=\]]*?)["']?\s*[:=]/.exec(row)?.[1] === key) + above,
    body: text.slice(whole.length),
    lines: whole.split('\n').length - 1,
  };
}

/** “# Title” and, alone below it, lines like “Created: March 4, 2021”, as Notion writes the properties of a page. */
function cutProperties(text: string): FrontMatter | undefined {
  const [whole = '', title = '', properties = ''] =
    /^# (.+)\n+((?:[\p{Lu}][\p{L} ]{1,24}: .+(?:\n|$)){2,})(?=\n|$)/u.exec(text) ?? [];
  if (whole === '') return;
  const rows = properties.trimEnd().split('\n');
  const pairs = rows.map((row): [string, string] => {
    const at = row.indexOf(': ');
    return [row.slice(0, at), row.slice(at + 2).trim()];
  });
  const above = whole.slice(0, whole.length - properties.length).split('\n').length;
  return {
    fields: { Title: title.trim(), ...Object.fromEntries(pairs) },
    lineOf: (key) => (key === 'Title' ? 1 : above + pairs.findIndex(([name]) => name === key)),
    body: text.slice(whole.length),
    lines: whole.split('\n').length - 1,
  };
}

function readYaml(yaml: string): unknown {
  const document = parseDocument(yaml, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw malformed(yaml.slice(0, error.pos[0]).split('\n').length + 1, error.message);
  return document.toJS() as unknown;
}

function readToml(toml: string): unknown {
  try {
    return JSON.parse(JSON.stringify(parseToml(toml)));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw malformed(error.line + 1, error.message.replace(/^Invalid TOML document: /, ''));
  }
}

const malformed = (line: number, message: string): ImportFailure =>
  new ImportFailure(
    `has malformed front matter (line ${line}): ${message.split('\n')[0]?.replace(/\.$/, '')}; a value with a colon stands in quotes`,
  );
