import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { innerText } from './inner-text.ts';
import { type Judgement, judgePaste, type Known, lettersOf } from './judge-paste.ts';
import { faults } from './paste-sums.ts';

const parser = unified().use(rehypeParse).freeze();

/** The whole page as a browser copies it. */
export const copyPage = (html: string): string => innerText(parser.parse(html));

/** The copy of a page without what stands above its headline and below its last paragraph, as a careful person selects it. */
export function partOf(whole: string, { titles, paragraphs }: Known): string | undefined {
  const lines = whole.split('\n');
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const all = lines.map(plain);
  const first = all.indexOf(plain(paragraphs[0] ?? ''));
  const last = all.lastIndexOf(plain(paragraphs.at(-1) ?? ''));
  const letters = titles.map(lettersOf);
  const from = all.findLastIndex(
    (line, at) => (first < 0 || at <= first) && line !== '' && letters.includes(lettersOf(line)),
  );
  return from < 0 || last <= from ? undefined : lines.slice(from, last + 1).join('\n');
}

/** What the import makes of the copy of the page `name`, whole and in part; `--list` prints what is wrong. */
export function judgePage(name: string, whole: string, known: Known, args: readonly string[]) {
  const part = partOf(whole, known);
  const judged: (readonly ['whole page' | 'headline to last paragraph', Judgement])[] = [
    ['whole page', judgePaste(whole, known)],
  ];
  if (part !== undefined) judged.push(['headline to last paragraph', judgePaste(part, known)]);
  if (args.includes('--list'))
    for (const [form, judgement] of judged)
      for (const line of faults(judgement)) console.log(`${form} ${name}  ${line}`);
  return judged;
}

/** The page says to programs that it is a piece of news. */
export const isNews = (html: string): boolean => /"@type"\s*:\s*\[?[^\]}]{0,80}"\w*NewsArticle"/.test(html);

/** The half of `names` that `--half first|second` asks for: every other one. */
export function halfOf<T>(names: readonly T[], args: readonly string[]): T[] {
  const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined;
  return names.filter((_, index) => !half || (index % 2 === 0) === (half === 'first'));
}
