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

/** Cuts YAML (`---`) or TOML (`+++`) from the top of `text`; an ImportFailure where it is malformed. */
export function cutFrontMatter(text: string): FrontMatter {
  const match = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)^(?:\1|\.\.\.)[ \t]*(?:\n|$)/m.exec(text);
  if (match?.index !== 0) return { fields: {}, lineOf: () => 1, body: text, lines: 0 };
  const [whole, fence, inner = ''] = match;
  const given = fence === '+++' ? readToml(inner) : readYaml(inner);
  return {
    fields: typeof given === 'object' && given !== null && !Array.isArray(given) ? { ...given } : {},
    lineOf: (key) =>
      inner.split('\n').findIndex((row) => /^["']?([^"':=\]]*?)["']?\s*[:=]/.exec(row)?.[1] === key) + 2,
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
