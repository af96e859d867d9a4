export type Json = Readonly<Record<string, unknown>>;

/** The things that JSON-LD scripts state, in order; what one says of another by its `@id` stands in its place. */
export function readLinked(scripts: readonly string[]): Json[] {
  const nodes = scripts.flatMap(parse);
  const byId = new Map<unknown, Json>();
  for (const node of nodes) if (isNamed(node)) byId.set(node['@id'], node);
  return nodes.map((node) => resolveRefs(node, byId));
}

export const types = (node: Json): string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string');

/** The things that a property names: one, a list, or a role that somebody has. */
export function thingsOf(value: unknown, property: string): unknown[] {
  return [value].flat().flatMap((one): unknown[] => {
    if (typeof one !== 'object' || one === null) return [one];
    const inner = (one as Json)['@list'] ?? (one as Json)[property];
    return inner === undefined ? [one] : thingsOf(inner, property);
  });
}

function parse(json: string): Json[] {
  try {
    return nodesOf(JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').replace(/\p{Cc}+/gu, ' ')));
  } catch {
    return [];
  }
}

function nodesOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Json;
  return [node, ...nodesOf(node['@graph']), ...nodesOf(node.mainEntity)];
}

const isNamed = (node: Json): boolean => typeof node['@id'] === 'string' && typeof node.name === 'string';

function resolveRefs(node: Json, byId: ReadonlyMap<unknown, Json>): Json {
  const resolved: Record<string, unknown> = { ...node };
  for (const key of ['author', 'creator', 'publisher']) {
    const things = thingsOf(node[key], key).filter((one) => one !== undefined);
    if (things.length > 0)
      resolved[key] = things.map((one) =>
        typeof one === 'object' && one !== null && !('name' in one)
          ? (byId.get((one as Json)['@id']) ?? one)
          : one,
      );
  }
  return resolved;
}
