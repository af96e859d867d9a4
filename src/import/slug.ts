import { foldWord } from '../text/fold.ts';

/** The address that a title makes: its folded words of Latin letters, joined by hyphens, at most 80 characters. */
export function slugOf(title: string): string {
  const words = title
    .replace(/[’'ʼ`´‘]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) =>
      foldWord(word)
        .replace(/ß/g, 'ss')
        .replace(/[^a-z0-9]/g, ''),
    )
    .filter(Boolean);
  let slug = words.shift()?.slice(0, 80) ?? '';
  for (const word of words) {
    if (slug.length + 1 + word.length > 80) break;
    slug += `-${word}`;
  }
  return slug;
}
