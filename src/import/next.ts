import type { Root } from 'mdast';
import { findBlocks } from '../mdast/blocks.ts';
import { findRepeats } from '../text/repeats.ts';

/** What the build will do with what stands twice in `body`, in one line; nothing where nothing does. */
export function sayRepeats(body: Root): string | undefined {
  const { repeats, abstained } = findRepeats(findBlocks(structuredClone(body)).map(({ block }) => block));
  if (abstained) return `Repeats were not judged: ${abstained}`;
  const quotes = repeats.filter(({ form }) => form === 'pull quote').length;
  const left = repeats.length - quotes;
  const parts = [
    left > 0 && `${count(left, 'repeated paragraph')} left out`,
    quotes > 0 && `${count(quotes, 'pull quote')} set apart`,
  ].filter(Boolean);
  return parts.length > 0
    ? `The build will show ${parts.join(' and ')}; the Markdown keeps them all.`
    : undefined;
}

/** What to do next with the article `slug`, a line each. */
export function sayNext(slug: string, body: Root): string {
  return [
    sayRepeats(body),
    `Names without a note:  npm run suggest -- ${slug}`,
    `Read it:               npm start`,
  ]
    .filter(Boolean)
    .join('\n');
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;
