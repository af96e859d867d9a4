import { foldWord } from '../text/fold.ts';
import { romanise } from './romanise.ts';

/** What an address is made of, where the title makes none. */
export interface SlugSource {
  readonly title: string;
  /** The calendar day, like 2021-09-13. */
  readonly published: string;
  /** Where the original stands. */
  readonly url?: string | undefined;
  /** The name of the file it came from. */
  readonly file?: string | undefined;
}

/** The address of an article: from its title, else from its address on the web, its file, or its day. */
export function chooseSlug({ title, published, url, file = '' }: SlugSource): string {
  const path =
    url && URL.canParse(url) ? new URL(url).pathname.split('/').findLast((part) => part !== '') : '';
  const names = [path ?? '', file].map((name) => slugOf(decode(name).replace(/\.\w{1,8}$/, '')));
  const own = isWritten(title) ? slugOf(title) : '';
  return own || (names.find((name) => /[a-z]{3}/.test(name)) ?? `article-${published}`);
}

/** Whether most letters of `title` can be spelt in Latin ones. */
function isWritten(title: string): boolean {
  const letters = romanise(title).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return latin.length > letters.length * 0.6;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The address that a title makes: its folded words in Latin letters, joined by hyphens, at most 80 characters. */
export function slugOf(title: string): string {
  const words = romanise(title)
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
