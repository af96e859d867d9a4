/** Where a passage is in the next version: in these passages (the one with most of its words first), nowhere, or unsure. */
export type Step = readonly number[] | 'gone' | 'unsure';

/** Follows each passage through one commit by a diff of the whole text, word by word, without the aligner under test. */
export function trace(before: readonly string[], after: readonly string[]): Step[] {
  const steps: Step[] = before.map(() => 'gone');
  const common = longestCommon(before, after);
  for (const [old, now] of common) steps[old] = [now];
  const hunks = hunksBetween(common, before.length, after.length);
  const gone = new Set(hunks.flatMap(({ olds }) => olds));
  const fresh = new Set(hunks.flatMap(({ news }) => news));

  // Within a hunk: how many words of each old passage the diff finds in each new one.
  for (const { olds, news } of hunks) {
    const shared = wordsKept(
      olds.map((old) => before[old] ?? ''),
      news.map((now) => after[now] ?? ''),
    );
    olds.forEach((old, row) => {
      const facing = olds.length === news.length ? news[row] : undefined;
      const step = shared ? judge(before[old] ?? '', news, after, shared[row] ?? [], facing) : 'unsure';
      steps[old] = step;
      if (step !== 'gone') gone.delete(old);
    });
    news.forEach((now, column) => {
      const own = tokens(after[now] ?? '').length;
      if (!shared || olds.some((_, row) => (shared[row]?.[column] ?? 0) >= own * 0.5)) fresh.delete(now);
    });
  }

  // Across hunks: a move is certain for the same words, doubtful for similar ones.
  for (const old of gone) {
    const text = before[old] ?? '';
    const own = tokens(text);
    const same = [...fresh].filter((now) => after[now] === text);
    if (same.length) {
      const alone = [before, after].every((side) => side.filter((other) => other === text).length === 1);
      steps[old] = alone && own.length >= 2 ? same : 'unsure';
      continue;
    }
    for (const now of fresh) {
      const other = tokens(after[now] ?? '');
      if (bagOverlap(own, other) < 0.4 * Math.min(own.length, other.length)) continue;
      const kept = longestCommon(own, other).length;
      if (own.length >= 5 && kept >= 0.85 * Math.max(own.length, other.length)) steps[old] = [now];
      else if (kept >= 0.4 * Math.min(own.length, other.length) && steps[old] === 'gone')
        steps[old] = 'unsure';
    }
  }
  return steps;
}

/**
 * Within a replaced run: most of its words kept, or made only of its words, is a survivor; few is none.
 * `facing` is the passage at the same place of a run that kept its length.
 */
function judge(
  text: string,
  news: readonly number[],
  after: readonly string[],
  row: readonly number[],
  facing: number | undefined,
): Step {
  const own = tokens(text).length;
  const shares = news.map((now, column) => {
    const kept = row[column] ?? 0;
    return { now, kept, share: Math.max(kept / own, kept / tokens(after[now] ?? '').length) };
  });
  const all = row.reduce((sum, kept) => sum + Math.max(0, kept), 0);
  const scattered = row.some((kept) => -kept >= own * 0.4);
  shares.sort((a, b) => b.kept - a.kept);
  const best = shares[0];
  if (!best || best.kept <= 0) return scattered ? 'unsure' : 'gone';
  const whole = Math.max(best.share, all / own);
  // A short passage finds its words in any long one: only where they stand together, and nothing else is like it.
  const twin = news.filter((now) => nearlyEqual(text, after[now] ?? ''));
  if (twin.length && !twin.includes(best.now)) return twin.length === 1 && own >= 4 ? twin : 'unsure';
  if (best.kept < own * 0.85 && tokens(after[best.now] ?? '').length > own * 2.5) return 'unsure';
  if (own < 4) {
    if (fold(text) === fold(after[best.now] ?? '')) return [best.now];
    if (best.now === facing && (whole > 0.5 || similar(text, after[best.now] ?? ''))) return [best.now];
    return whole >= 0.5 ? 'unsure' : similar(text, after[best.now] ?? '') ? 'unsure' : 'gone';
  }
  if (whole >= 0.6 && best.kept >= 4) {
    return shares.filter(({ kept }) => kept >= Math.max(4, best.kept * 0.3)).map(({ now }) => now);
  }
  return whole <= 0.3 && best.kept <= 12 && !scattered ? 'gone' : 'unsure';
}

function hunksBetween(
  common: readonly (readonly [number, number])[],
  olds: number,
  news: number,
): { olds: number[]; news: number[] }[] {
  const hunks: { olds: number[]; news: number[] }[] = [];
  let [lastOld, lastNew] = [-1, -1];
  for (const [old, now] of [...common, [olds, news] as const]) {
    if (old - lastOld > 1 || now - lastNew > 1) {
      hunks.push({ olds: range(lastOld + 1, old), news: range(lastNew + 1, now) });
    }
    [lastOld, lastNew] = [old, now];
  }
  return hunks;
}

/**
 * For each old text (row) and new text (column), the words that one diff of both runs pairs, negative when they lie
 * scattered over a far longer text (fewer than one in three there); nothing when too long to say.
 */
function wordsKept(olds: readonly string[], news: readonly string[]): number[][] | undefined {
  const left = olds.flatMap((text, row) => tokens(text).map((word) => ({ word, row })));
  const right = news.flatMap((text, column) => tokens(text).map((word) => ({ word, column })));
  const places = olds.map(() => news.map((): number[] => []));
  if (left.length * right.length > 4e7) return;
  for (const [from, to] of longestCommon(
    left.map(({ word }) => word),
    right.map(({ word }) => word),
  )) {
    places[left[from]?.row ?? 0]?.[right[to]?.column ?? 0]?.push(to);
  }
  return places.map((row) =>
    row.map((found) => {
      const span = (found.at(-1) ?? 0) - (found[0] ?? 0) + 1;
      return found.length * 3 >= span ? found.length : -found.length;
    }),
  );
}

/** The pairs of a longest common subsequence, in order. */
export function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) pairs.push([start, start++]);
  let [endA, endB] = [a.length, b.length];
  const tail: [number, number][] = [];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) tail.push([--endA, --endB]);
  const [rows, columns] = [endA - start, endB - start];
  const numbers = new Map<string, number>();
  const numbered = (list: readonly string[], from: number, to: number): Int32Array =>
    Int32Array.from(list.slice(from, to), (word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    });
  const x = numbered(a, start, endA);
  const y = numbered(b, start, endB);
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j;
      table[at] =
        x[i] === y[j]
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const at = i * width + j;
    if (x[i] === y[j]) pairs.push([start + i++, start + j++]);
    else if ((table[at + width] ?? 0) >= (table[at + 1] ?? 0)) i++;
    else j++;
  }
  return [...pairs, ...tail.toReversed()];
}

/** The words in small letters, each with the figures and hyphens in it; each sign of a script without spaces. */
function tokens(text: string): string[] {
  const found = text
    .toLowerCase()
    .match(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}\p{M}])+/gu,
    );
  return found ?? (text ? [text] : []);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether four words in five are the same and in order. */
function nearlyEqual(a: string, b: string): boolean {
  const [x, y] = [tokens(a), tokens(b)];
  const most = Math.max(x.length, y.length) * 0.8;
  return (
    Math.min(x.length, y.length) >= most && bagOverlap(x, y) >= most && longestCommon(x, y).length >= most
  );
}

/** Whether half of the words of either text are in the other. */
export function resembles(a: string, b: string): boolean {
  const [x, y] = [tokens(a), tokens(b)];
  return bagOverlap(x, y) * 2 >= Math.max(x.length, y.length);
}

/** Whether two short texts share most of their pairs of letters. */
function similar(a: string, b: string): boolean {
  const pairs = (text: string): string[] =>
    Array.from(fold(text), (sign, at) => sign + (fold(text)[at + 1] ?? ''));
  const [x, y] = [pairs(a), pairs(b)];
  return bagOverlap(x, y) >= 0.6 * Math.max(x.length, y.length);
}

function bagOverlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) shared++;
    left.set(word, rest - 1);
  }
  return shared;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
