import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { findBlocks } from '../../src/mdast/blocks.ts';
import { remarkFigures } from '../../src/remark/figures.ts';
import type { Block } from '../../src/text/repeats.ts';
import { generateProse } from '../prose/generate-prose.ts';

export interface Source {
  readonly name: string;
  readonly blocks: readonly Block[];
}

export function generateSources(seed: number): Source[] {
  return Array.from({ length: 120 }, (_, at) => ({
    name: `generated ${at}`,
    blocks: generateProse(seed * 1000 + at, 40).map((text): Block => ({ kind: 'paragraph', text })),
  }));
}

/** Files of `folder` and its folders: Markdown, and text whose paragraphs stand an empty line (or else a line) apart. */
export function readSources(folder: string): Source[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(md|txt)$/.test(path),
  );
  return paths.toSorted().map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    if (path.endsWith('.md')) return { name: path, blocks: readMarkdown(text) };
    const apart = /\S\s*\n\s*\n\s*\S/.test(text) ? /\n\s*\n/ : /\n/;
    const paragraphs = text.split(apart).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
    return {
      name: path,
      blocks: paragraphs
        .filter((text) => /[\p{L}\p{N}]/u.test(text))
        .map((text): Block => {
          return { kind: /^[-*•]\s/.test(text) ? 'list' : 'paragraph', text };
        }),
    };
  });
}

function readMarkdown(text: string): Block[] {
  const tree = markdownToMdast(text, {
    features: { gfm: true, directive: true, frontmatter: false },
  }) as Root;
  remarkFigures()(tree);
  return findBlocks(tree).map(({ block }) => block);
}

/** Real texts hold real repeats; those to the letter go before anything is measured. */
export function withoutRepeats({ name, blocks }: Source): Source {
  const seen = new Set<string>();
  const once = blocks.filter(({ kind, text }) => {
    const key = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (kind !== 'paragraph' && kind !== 'list' && kind !== 'quote' && kind !== 'figure') return true;
    if (seen.has(key) && key.length > 20) return false;
    seen.add(key);
    return true;
  });
  return { name, blocks: once };
}
