import type { Finding } from './draft.ts';

interface Rule {
  readonly pattern: RegExp;
  /** What stands for it in our Markdown, by the pattern's groups. */
  readonly write: (groups: readonly string[]) => string;
  /** Why it is left out, where nothing of it stays. */
  readonly reason?: string;
}

const name = (path: string): string => path.split('#')[0] || path.replace(/^#\^?/, '');
const address = (path: string): string => path.trim().replace(/ /g, '%20');
const attribute = (text: string, key: string): string =>
  new RegExp(`\\b${key}=["“]([^"”]*)["”]`).exec(text)?.[1] ?? '';

/** What Obsidian, Jekyll and Hugo write that is no Markdown. */
const rules: readonly Rule[] = [
  { pattern: /%%[\s\S]*?%%/g, write: () => '', reason: 'a comment of the author' },
  { pattern: /<!--\s*more\s*-->/g, write: () => '' },
  {
    pattern: /!\[\[([^\]|]+\.(?:png|jpe?g|gif|webp|avif|svg))(?:\|[^\]]*)?\]\]/gi,
    write: ([src = '']) => `![](${address(src)})`,
  },
  { pattern: /!?\[\[([^\]|\n]+)\|([^\]\n]+)\]\]/g, write: ([, words = '']) => words },
  { pattern: /!?\[\[([^\]|\n]+)\]\]/g, write: ([path = '']) => name(path) },
  { pattern: /==(?=\S)([^=\n]+?)(?<=\S)==/g, write: ([words = '']) => words },
  {
    pattern: /^((?:> ?)+)\[!(\w+)\][+-]?[ \t]*(.*)$/gm,
    write: ([quote = '', kind = '', title]) =>
      `${quote}**${title || `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`}**\n${quote.trimEnd()}`,
  },
  { pattern: /(?:[ \t]|^)\^[\w-]+$/gm, write: () => '' },
  { pattern: /^\{:.*\}$|(?<=\S)\{:[ .#][^}\n]*\}/gm, write: () => '' },
  {
    pattern: /\{%-? *highlight (\w+)[^%]*%\}\n?([\s\S]*?)\{%-? *endhighlight *-?%\}/g,
    write: ([lang = '', code = '']) => `\`\`\`${lang}\n${code.trimEnd()}\n\`\`\``,
  },
  { pattern: /\[([^\]\n]+)\]\(\{(?:%|\{[<%]).*?[%>]\}\}?[^)]*\)/g, write: ([words = '']) => words },
  { pattern: /\{\{-? *(?:site\.(?:baseurl|url)|page\.url)[^}]*\}\}/g, write: () => '' },
  {
    pattern: /\{\{[<%] *figure +([^>]*?) *\/?[>%]\}\}/g,
    write: ([text = '']) => {
      const caption = attribute(text, 'caption') || attribute(text, 'title');
      const credit = attribute(text, 'attr');
      const below = [caption && `*${caption}*`, credit].filter(Boolean).join(' ');
      return `![${attribute(text, 'alt')}](${address(attribute(text, 'src'))})${below && `\n${below}`}`;
    },
  },
  { pattern: /\{\{[<%].*?[>%]\}\}|\{%.*?%\}/g, write: () => '', reason: 'a command of a site generator' },
];

/** Markdown of Obsidian, Jekyll and Hugo as plain Markdown, line for line where it can be; code stays as it is. */
export function plainMarkdown(
  body: string,
  linesAbove: number,
  keepAll: boolean,
): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  const code: string[] = [];
  let text = body.replace(/^(`{3,}|~{3,}).*\n[\s\S]*?^\1.*$|`[^`\n]+`/gm, (whole) => {
    code.push(whole);
    return `\uE000${code.length - 1}\uE001`;
  });
  for (const { pattern, write, reason } of rules) {
    text = text.replace(pattern, (whole: string, ...rest: unknown[]) => {
      const groups = rest.slice(
        0,
        rest.findIndex((one) => typeof one === 'number'),
      ) as string[];
      if (reason && keepAll) return whole;
      if (reason) {
        const line = linesAbove + body.slice(0, Math.max(0, body.indexOf(whole))).split('\n').length;
        findings.push({ kind: 'left-out', line, what: 'left out', reason, text: whole });
      }
      return write(groups);
    });
  }
  return { text: text.replace(/\uE000(\d+)\uE001/g, (_, at: string) => code[Number(at)] ?? ''), findings };
}
