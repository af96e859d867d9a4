import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** What is wrong with the value at an issue’s path and what would be right; goes on after the key’s name. */
export function sayIssue(issue: z.core.$ZodIssue, value: unknown, schema: z.core.$ZodType): string {
  if (issue.code === 'invalid_type' && value === null) return 'is empty; give it a value or take the key out';
  // Not Zod’s own words.
  if (/^(must|is|was|has)\b/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return sayType(issue.expected, value, schema, pathOf(issue));
  if (issue.code === 'invalid_value') return sayChoice(issue.values.map(String), value);
  return `is not right: ${issue.message}`;
}

/** Words for a key that `schema` does not know at `path`. */
export function sayUnknownKey(key: string, schema: z.core.$ZodType, path: Path): string {
  const known = knownKeys(schema, path);
  const near = nearest(key, known);
  return near
    ? `Unknown key \`${key}\`; did you mean \`${near}\`?`
    : `Unknown key \`${key}\`; known are ${known.map((name) => `\`${name}\``).join(', ')}`;
}

/** The key that the author of an unknown one meant. */
export function meantKey(key: string, schema: z.core.$ZodType, path: Path): string | undefined {
  return nearest(key, knownKeys(schema, path));
}

export function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.filter((step) => typeof step !== 'symbol');
}

function sayType(expected: string, value: unknown, schema: z.core.$ZodType, path: Path): string {
  const key = path.findLast((step) => typeof step === 'string') ?? 'key';
  if (expected === 'string' && (value instanceof Object || value === undefined))
    return `must be text, not ${Array.isArray(value) ? 'a list' : 'keys with values'}`;
  if (expected === 'string') return `must be text; put it in quotes: ${key}: "${value}"`;
  if (expected === 'array')
    return `must be a list, like ${key}: [${value instanceof Object ? 'one, two' : value}]`;
  if (expected === 'boolean') return 'must be true or false';
  const keys = Object.entries(shapeAt(schema, path) ?? {});
  const required = keys.filter(([, type]) => type._zod.optin !== 'optional');
  const shown = (required.length > 0 ? required : keys.slice(0, 1)).map(([name]) => `${name}: …`).join(', ');
  return `must hold keys with values, like { ${shown} }`;
}

function sayChoice(values: readonly string[], value: unknown): string {
  const near = nearest(String(value), values);
  const list = values.map((name) => `\`${name}\``).join(', ');
  return `must be one of ${list}${near ? `; did you mean \`${near}\`?` : ''}`;
}

function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  return Object.keys(shapeAt(schema, path) ?? {});
}

/** The keys that `schema` knows at `path` with their schemas, through lists, unions, defaults and transforms. */
function shapeAt(schema: z.core.$ZodType, path: Path): Record<string, z.core.$ZodType> | undefined {
  const def = schema._zod.def as SchemaDef;
  if (def.shape) {
    const [step, ...rest] = path;
    if (step === undefined) return def.shape;
    const inner = def.shape[String(step)];
    return inner && shapeAt(inner, rest);
  }
  if (def.element) return shapeAt(def.element, path.slice(typeof path[0] === 'number' ? 1 : 0));
  for (const type of [def.innerType, def.in, ...(def.options ?? [])]) {
    const shape = type && shapeAt(type, path);
    if (shape) return shape;
  }
  return;
}

interface SchemaDef {
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}
