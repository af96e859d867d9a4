import { introduces } from '../../src/text/repeats/edges.ts';
import { findPairs, readDocument } from '../../src/text/repeats/pairs.ts';
import { type Block, findRepeats } from '../../src/text/repeats.ts';
import { createRandom, type Random } from '../prose/random.ts';
import { splitWords, wordCount } from './edits.ts';
import type { Source } from './sources.ts';
import type { Variant } from './variants.ts';

export interface Recall {
  readonly variant: string;
  readonly injected: number;
  readonly found: number;
  /** Of those found, with the form that a reader would call right. */
  readonly form: number;
  readonly target: number | undefined;
  /** How many were missed for which reason. */
  readonly missed: Readonly<Record<string, number>>;
}

export interface Plan {
  readonly seed: number;
  /** So many seeds from `seed` on, each a draw of its own: a small set needs more than one. */
  readonly seeds: number;
  /** Variants are made of paragraphs with so many words or more. */
  readonly least: number;
  /** So many in one document at once. */
  readonly atOnce: number;
}

const longest = 200;
const enough = 600;
const rounds = 20;

/** How often `variant` is found, over all seeds of the plan. */
export function measureRecall(
  variant: Variant,
  sources: readonly Source[],
  plan: Plan,
  show: (line: string) => void,
): Recall {
  const draws = Array.from({ length: plan.seeds }, (_, turn) =>
    measureDraw(variant, sources, { ...plan, seed: plan.seed + turn }, show),
  );
  const sum = (count: (draw: Recall) => number) => draws.reduce((all, draw) => all + count(draw), 0);
  const reasons = new Set(draws.flatMap(({ missed }) => Object.keys(missed)));
  return {
    variant: variant.name,
    injected: sum(({ injected }) => injected),
    found: sum(({ found }) => found),
    form: sum(({ form }) => form),
    target: variant.target,
    missed: Object.fromEntries([...reasons].map((why) => [why, sum(({ missed }) => missed[why] ?? 0)])),
  };
}

/** Copies are put at random places among the blocks of each source, round after round. */
function measureDraw(
  variant: Variant,
  sources: readonly Source[],
  plan: Plan,
  show: (line: string) => void,
): Recall {
  const random = createRandom(plan.seed);
  const missed: Record<string, number> = {};
  let [injected, found, form] = [0, 0, 0];
  for (let round = 0; injected < enough && round < rounds; round++) {
    for (const { name, blocks } of sources) {
      if (injected >= 2000) break;
      const put = inject(variant, blocks, random, plan);
      const { repeats, abstained } = findRepeats(put.blocks);
      injected += put.copies.length;
      for (const { at, source } of put.copies) {
        const own = repeats.find(({ index }) => index === at);
        const hit = own ?? repeats.find(({ index, of }) => index === source && of === at);
        const texts = `  ${put.blocks[at]?.text}\n  ${put.blocks[source]?.text}`;
        if (hit) {
          found++;
          if (variant.forms.includes(hit.form)) form++;
          else show(`FORM ${variant.name} ${name} ${hit.form}\n${texts}`);
        } else if (variant.target !== undefined) {
          const why = abstained ? 'abstained' : reasonOf(put.blocks, at, source);
          missed[why] = (missed[why] ?? 0) + 1;
          show(`MISS ${variant.name} ${name} (${abstained ?? why})\n${texts}`);
        }
      }
    }
  }
  return { variant: variant.name, injected, found, form, target: variant.target, missed };
}

function reasonOf(blocks: readonly Block[], at: number, source: number): string {
  const [one, other] = [Math.min(at, source), Math.max(at, source)];
  const document = readDocument(blocks);
  const pair = findPairs(document).find(({ first, second }) => first === one && second === other);
  if (!pair) return 'too little alike';
  if (introduces(document, at)) return 'introduces a list, code or table';
  return pair.comparison.kind === 'contrast' ? 'a name, number or negation differs' : 'a guard';
}

interface Copy {
  readonly at: number;
  readonly source: number;
}

/** Variants of paragraphs of up to 200 words, and where they and their sources came to stand. */
function inject(
  variant: Variant,
  blocks: readonly Block[],
  random: Random,
  { least, atOnce }: Plan,
): { readonly blocks: readonly Block[]; readonly copies: readonly Copy[] } {
  const words = blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? splitWords(text).words : []));
  const able = [...blocks.keys()].filter((at) => {
    const count = wordCount(blocks[at]?.text ?? '');
    return blocks[at]?.kind === 'paragraph' && count >= least && count <= longest;
  });
  if (blocks.length < 8) return { blocks, copies: [] };
  const placed = blocks.map((block, own) => ({ block, own, source: -1 }));
  for (
    let turn = 0;
    turn < 20 * atOnce && placed.length < blocks.length + atOnce && able.length > 0;
    turn++
  ) {
    const [source = 0] = atOnce > 1 ? able.splice(random.below(able.length), 1) : [random.pick(able)];
    const text = variant.make(blocks[source]?.text.replace(/\s+/g, ' ') ?? '', random, words);
    if (text === undefined) continue;
    placed.splice(random.below(placed.length + 1), 0, {
      block: { kind: 'paragraph', text },
      own: -1,
      source,
    });
  }
  const copies = [...placed.entries()].flatMap(([at, { source }]) =>
    source < 0 ? [] : [{ at, source: placed.findIndex(({ own }) => own === source) }],
  );
  return { blocks: placed.map(({ block }) => block), copies };
}
