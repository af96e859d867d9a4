import type { Judgement } from './judge-paste.ts';

/** How many are right of those that can be told, and how many cannot since the paste does not hold them. */
type Share = [right: number, all: number, absent: number];

/** What imports made of pastes of one form, added up. */
export interface PasteSum {
  pastes: number;
  readonly title: Share;
  readonly author: Share;
  readonly date: Share;
  paragraphs: number;
  lost: number;
  elsewhere: number;
  /** Lines that are no part of the article; nothing where that cannot be told. */
  foreign: number | undefined;
}

export const emptySum = (): PasteSum => ({
  pastes: 0,
  title: [0, 0, 0],
  author: [0, 0, 0],
  date: [0, 0, 0],
  paragraphs: 0,
  lost: 0,
  elsewhere: 0,
  foreign: undefined,
});

export function add(sum: PasteSum, judged: Judgement): void {
  sum.pastes++;
  for (const field of ['title', 'author', 'date'] as const) {
    const one = judged[field];
    sum[field][one ? 1 : 2]++;
    if (one?.right) sum[field][0]++;
  }
  sum.paragraphs += judged.paragraphs;
  sum.lost += judged.lost.length;
  sum.elsewhere += judged.elsewhere.length;
  if (judged.foreign) sum.foreign = (sum.foreign ?? 0) + judged.foreign.length;
}

/** The rows of a table, one for each form of paste. */
const rowsOf = (sums: Readonly<Record<string, PasteSum>>) =>
  Object.entries(sums)
    .filter(([, { pastes }]) => pastes > 0)
    .map(([paste, sum]) => ({
      paste,
      pastes: sum.pastes,
      titles: shareOf(sum.title),
      authors: shareOf(sum.author),
      dates: shareOf(sum.date),
      absent: [sum.title, sum.author, sum.date].map(([, , absent]) => absent).join(', '),
      paragraphs: sum.paragraphs,
      lost: sum.lost,
      elsewhere: sum.elsewhere,
      ...(sum.foreign !== undefined && { foreign: sum.foreign }),
    }));

/** Prints the table `sums` of the measurement `bench`. */
export function printSums(
  bench: string,
  sums: Readonly<Record<string, PasteSum>>,
  args: readonly string[],
): void {
  const rows = rowsOf(sums);
  if (!args.includes('--json')) console.table(rows);
  console.log(JSON.stringify({ bench, rows }));
}

const shareOf = ([right, all]: Readonly<Share>): string =>
  `${right} of ${all} (${((100 * right) / (all || 1)).toFixed(1)} %)`;

/** What is wrong with an import, a line for each fault. */
export function faults({ title, author, date, lost, elsewhere, foreign = [] }: Judgement): string[] {
  const wrong = Object.entries({ title, author, date }).flatMap(([field, one]) =>
    one && !one.right ? [`${field}: ${one.said || 'none'} ≠ ${one.known}`] : [],
  );
  return [
    ...wrong,
    ...lost.map((one) => `lost (${one.reason}): ${one.text.slice(0, 160)}`),
    ...foreign.map((line) => `no part of it: ${line.slice(0, 160)}`),
    ...elsewhere.map((one) => `became ${one.reason}: ${one.text.slice(0, 160)}`),
  ];
}
