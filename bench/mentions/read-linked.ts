import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameEntry } from '../../src/text/names/build-names.ts';

/** A text with what its names mean. */
export interface LinkedText {
  readonly text: string;
  /** What of the text is marked. */
  readonly from: number;
  readonly to: number;
  readonly labels: readonly Label[];
}

/** Half-open range in UTF-16 units; without an `entity` the name means something that the corpus does not know. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly entity: string | undefined;
  readonly name: string;
  readonly isPerson: boolean;
}

interface Line {
  readonly text: string;
  readonly evaluation_span?: readonly [number, number];
  readonly labels: readonly {
    readonly span: readonly [number, number];
    readonly entity_id: string;
    readonly name: string;
    readonly type: string;
    readonly coref?: boolean;
    readonly optional?: boolean;
  }[];
}

const human = /\bQ(?:5|215627)\b/;

/** Every text of the .jsonl files in `folder`, in order; of the labels those that a name with a capital carries. */
export function readLinked(folder: string): LinkedText[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const lines = files
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
  return lines.map((line) => {
    const { text, labels, evaluation_span: [from, to] = [0, text.length] } = JSON.parse(line) as Line;
    const named = labels.filter(
      ({ span, coref, optional, entity_id }) =>
        !coref &&
        !optional &&
        !/^(?:DATETIME|QUANTITY)$/.test(entity_id) &&
        /\p{Lu}/u.test(text.slice(...span)),
    );
    return {
      text,
      from,
      to,
      labels: named.map(({ span: [start, end], entity_id, name, type }) => ({
        start,
        end,
        entity: /^Q\d+$/.test(entity_id) ? entity_id : undefined,
        name,
        isPerson: human.test(type),
      })),
    };
  });
}

/**
 * Notes for all that is marked in `texts`, as a careful author writes them: the name, and as aliases every form that
 * is written anywhere, but for a person’s surname alone and for what only capitals tell from another form.
 */
export function writeNotes(texts: readonly LinkedText[]): NameEntry[] {
  const entities = new Map<string, { label: Label; forms: Set<string> }>();
  for (const { text, labels } of texts) {
    for (const label of labels) {
      if (!label.entity) continue;
      const entity = entities.get(label.entity) ?? { label, forms: new Set() };
      entity.forms.add(text.slice(label.start, label.end));
      entities.set(label.entity, entity);
    }
  }
  return [...entities].map(([id, { label, forms }]) => {
    const all = [label.name, ...forms];
    const isOther = (form: string) =>
      !all.some((other) => other !== form && other.toUpperCase() === form && form.length > 3) &&
      !(label.isPerson && all.some((other) => new RegExp(`[ -]${literally(form)}$`, 'i').test(other)));
    const aliases = [...forms].filter((form) => form !== label.name && isOther(form));
    const name = /\p{Lu}/u.test(label.name) ? label.name : (aliases[0] ?? label.name);
    return { id, kind: label.isPerson ? 'person' : 'group', name, aliases };
  });
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
