import type { Article } from './history.ts';
import { resembles, type Step, trace } from './truth.ts';

/** Where a passage is, by the small steps of all commits: in these passages, gone (with its last words), or unsure. */
export type Whereabouts =
  | { readonly at: readonly number[] }
  | { readonly gone: string; readonly since: number }
  | 'unsure';

/** The steps of an article from each version to the next. */
export function traceAll(article: Pick<Article, 'versions'>): Step[][] {
  return article.versions
    .slice(1)
    .map(({ passages }, index) => trace(article.versions[index]?.passages ?? [], passages));
}

/** Carries `passage` from one version to a later one. */
export function follow(
  passage: Whereabouts,
  from: number,
  to: number,
  versions: Article['versions'],
  steps: readonly (readonly Step[])[],
): Whereabouts {
  let now = passage;
  for (let version = from; version < to && now !== 'unsure'; version++) {
    now = advance(now, version, versions, steps[version] ?? []);
  }
  return now;
}

function advance(
  now: Whereabouts,
  version: number,
  versions: Article['versions'],
  steps: readonly Step[],
): Whereabouts {
  if (now === 'unsure') return now;
  const next = versions[version + 1]?.passages ?? [];
  if ('gone' in now) return comeBack(now, next, steps);
  const taken = now.at.map((index) => steps[index] ?? 'unsure');
  if (taken.includes('unsure')) return 'unsure';
  const at = [...new Set(taken.flatMap((step) => (step === 'gone' || step === 'unsure' ? [] : step)))];
  const text = versions[version]?.passages[now.at[0] ?? -1] ?? '';
  return at.length ? { at } : { gone: text, since: version + 1 };
}

/** A passage that went comes back with its very words; what only resembles it is neither it nor another for sure. */
function comeBack(
  passage: { readonly gone: string; readonly since: number },
  next: readonly string[],
  steps: readonly Step[],
): Whereabouts {
  const old = new Set(steps.flatMap((step) => (typeof step === 'string' ? [] : step)));
  const same: number[] = [];
  let alike = false;
  next.forEach((text, index) => {
    if (old.has(index)) return;
    if (text === passage.gone) same.push(index);
    else alike ||= resembles(text, passage.gone);
  });
  if (!same.length) return alike ? 'unsure' : passage;
  const alone = next.filter((text) => text === passage.gone).length === 1;
  return alone && passage.gone.split(/\s+/).length >= 5 ? { at: same } : 'unsure';
}
