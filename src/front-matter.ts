import type { VFile } from 'vfile';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest } from './text/nearest.ts';

/** A file cut at its front matter; `body` keeps the file's line numbers: the front matter's lines are empty. */
export interface Split {
  readonly yaml: string | undefined;
  readonly body: string;
}

export function splitFrontMatter(text: string): Split {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m.exec(text);
  if (match?.index !== 0) return { yaml: undefined, body: text };
  return {
    yaml: match[1] ?? '',
    body: match[0].replace(/[^\n]/g, '') + text.slice(match[0].length),
  };
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
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const fail = (reason: string, at: number, ruleId: string) => {
    const { line, col } = lines.linePos(at);
    file.message(reason, {
      place: { line: Math.max(1, line) + offset, column: Math.max(1, col) },
      ruleId,
      source: 'library',
    }).fatal = true;
  };

  for (const error of document.errors)
    fail(`Malformed YAML: ${sentence(error.message)}`, error.pos[0], 'yaml');
  if (document.errors.length > 0) return;

  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const seen = new Set<string>();
  for (const issue of result.error.issues.flatMap(innermost)) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        fail(
          unknownKey(key, knownKeys(schema, path)),
          positionOf(document, [...path, key], true),
          'unknown-key',
        );
      }
      continue;
    }
    const field = path.join('.');
    const missing = path.length > 0 && document.getIn(path) === undefined;
    const reason = missing ? `\`${field}\` is missing` : `\`${field}\` ${said(issue.message)}`;
    if (!seen.has(reason)) fail(reason, positionOf(document, path, false), missing ? 'missing-key' : 'value');
    seen.add(reason);
  }
  return;
}

/** Of a union's faults those of the branch that came nearest, so that the author reads one reason. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((errors) =>
    errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] })),
  );
  const deepest = branches.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  return deepest.length > 0 ? deepest.flatMap(innermost) : [issue];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'invalid_type' ? 0 : 0.5)));
}

function said(message: string): string {
  return /^(must|is|was|has)\b/.test(message) ? message : `is not right: ${sentence(message)}`;
}

function sentence(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1).replace(/[.:]$/, '');
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near
    ? `Unknown key \`${key}\`; did you mean \`${near}\`?`
    : `Unknown key \`${key}\`; known are ${known.map((name) => `\`${name}\``).join(', ')}`;
}

/** The keys that `schema` knows at `path`, through arrays, unions, defaults and transforms. */
function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = schema._zod as { def: unknown } as { def: SchemaDef };
  if (def.shape) {
    const [step, ...rest] = path;
    if (step === undefined) return Object.keys(def.shape);
    const inner = def.shape[String(step)];
    return inner ? knownKeys(inner, rest) : [];
  }
  if (def.element) return knownKeys(def.element, path.slice(typeof path[0] === 'number' ? 1 : 0));
  const within = [def.innerType, def.in, ...(def.options ?? [])].filter((type) => type !== undefined);
  return [...new Set(within.flatMap((type) => knownKeys(type, path)))];
}

interface SchemaDef {
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

function positionOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
  key: boolean,
): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const step = path[length - 1];
    if (isNode(parent) && 'items' in parent) {
      for (const item of parent.items as readonly unknown[]) {
        const pair = item as { key?: unknown; value?: unknown };
        if (isNode(pair.key) && 'value' in pair.key && pair.key.value === step) {
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
