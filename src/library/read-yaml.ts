import type { VFile } from 'vfile';
import { type Document, isNode, isScalar, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { meantKey, type Path, pathOf, sayIssue, sayUnknownKey } from './say-issue.ts';

declare module 'vfile' {
  interface DataMap {
    /** The file's YAML and the number of lines above it. */
    yaml: { readonly text: string; readonly offset: number };
  }
}

/**
 * The value of `yaml` as `schema` wants it; nothing when it is not so, with an error on `file` for each fault, at
 * its line. `offset` is the number of lines of the file above the YAML.
 */
export function readYaml<T extends z.ZodType>(
  file: VFile,
  yaml: string,
  schema: T,
  offset: number,
): z.output<T> | undefined {
  file.data.yaml = { text: yaml, offset };
  const document = parseDocument(yaml, { prettyErrors: false });
  const fail = (reason: string, at: number, ruleId: string) => {
    file.message(reason, { place: pointAt(file, at), ruleId, source: 'library' }).fatal = true;
  };
  for (const error of document.errors)
    fail(`Malformed YAML: ${sayError(error)}`, startOf(error, document), 'yaml');
  if (document.errors.length > 0) return;
  let value: unknown;
  try {
    value = document.toJS() ?? {};
  } catch (error) {
    // An alias without its anchor, or one that unfolds without end.
    fail(`Malformed YAML: ${sentence(error instanceof Error ? error.message : String(error))}`, 0, 'yaml');
    return;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;

  const issues = result.error.issues.flatMap(innermost);
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = pathOf(issue);
    for (const key of issue.keys) {
      fail(sayUnknownKey(key, schema, path), positionOf(document, [...path, key], true), 'unknown-key');
      meant.add([...path, meantKey(key, schema, path)].join('.'));
    }
  }
  for (const issue of issues) {
    const path = pathOf(issue);
    const at = positionOf(document, path, false);
    const field = path.filter((step) => typeof step === 'string').join('.');
    const there = valueAt(value, path);
    if (issue.code === 'unrecognized_keys') continue;
    if (path.length === 0) fail('Lines of `key: value` must stand here', at, 'value');
    else if (there !== undefined) fail(`\`${field}\` ${sayIssue(issue, there, schema)}`, at, 'value');
    // One mistake, one message: a misspelt key has its own.
    else if (!meant.has(path.join('.'))) fail(`\`${field}\` is missing`, at, 'missing-key');
  }
  return;
}

/** Where the value at `path` stands in the file whose YAML {@link readYaml} has read. */
export function placeOf(file: VFile, path: Path): { line: number; column: number } {
  const document = parseDocument(file.data.yaml?.text ?? '', { prettyErrors: false });
  return pointAt(file, positionOf(document, path, false));
}

function pointAt({ data }: VFile, at: number): { line: number; column: number } {
  const { text = '', offset = 0 } = data.yaml ?? {};
  const before = text.slice(0, at).split('\n');
  return { line: before.length + offset, column: (before.at(-1)?.length ?? 0) + 1 };
}

function sayError({ code, message }: YAMLError): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'a value that holds “: ” needs quotes around it';
  if (code === 'DUPLICATE_KEY') return 'this key stands here a second time';
  if (code === 'TAB_AS_INDENT') return 'lines are indented with spaces, not with tabs';
  return sentence(message).replace(
    /^missing closing (["'])quote$/,
    'the quote that opens here ($1) is never closed',
  );
}

/** The place to mend: of a quote that is not closed, its beginning. */
function startOf({ pos }: YAMLError, document: Document): number {
  let start = pos[0];
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && type?.startsWith('QUOTE') && range[0] <= pos[0] && pos[0] <= range[1]) start = range[0];
    },
  });
  return start;
}

/** Of a union's faults those of the branch that came nearest, so that the author reads one reason. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message.startsWith('must')) return [issue];
  const branches = issue.errors.map((errors) =>
    errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] })),
  );
  const deepest = branches.toReversed().toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  return deepest.length > 0 ? deepest.flatMap(innermost) : [issue];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'invalid_type' ? 0 : 0.5)));
}

function sentence(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1).replace(/[.:]$/, '');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | null)?.[step], value);
}

/** The offset of the value at `path`, of its key, or of the nearest one above that is there. */
function positionOf(document: Document, path: Path, key: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const step = path[length - 1];
    if (isNode(parent) && 'items' in parent) {
      for (const item of parent.items as readonly unknown[]) {
        const pair = item as { key?: unknown; value?: unknown };
        if (isScalar(pair.key) && pair.key.value === step) {
          const node = !key && isNode(pair.value) ? pair.value : pair.key;
          return node.range?.[0] ?? 0;
        }
      }
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
