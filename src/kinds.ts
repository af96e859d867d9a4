/** What a note can be about. The one table: a new kind is one more row (and its schema in `schema.ts`). */
export const kinds = [
  { kind: 'person', folder: 'people', one: 'Person', many: 'People' },
  { kind: 'group', folder: 'groups', one: 'Group', many: 'Groups' },
  { kind: 'date', folder: 'dates', one: 'Date', many: 'Dates' },
  { kind: 'publication', folder: 'publications', one: 'Publication', many: 'Publications' },
] as const;

export type Kind = (typeof kinds)[number]['kind'];
export type KindRow = (typeof kinds)[number];

export function kindOf(kind: Kind): KindRow {
  return kinds.find((row) => row.kind === kind) ?? kinds[0];
}
