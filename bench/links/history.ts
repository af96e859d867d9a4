import { execFileSync, spawnSync } from 'node:child_process';
import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { findPassages } from '../../src/mdast/passages.ts';

/** What an article said at a time (seconds since 1970), passage by passage. */
export interface Version {
  readonly time: number;
  readonly passages: readonly string[];
}

/** A Markdown file through all its commits and renames, oldest first; `end`: when it was removed. */
export interface Article {
  readonly path: string;
  readonly versions: readonly Version[];
  readonly end: number;
}

/** The Markdown files of the git repository at `directory`, followed along the first parents of its head. */
export function readHistory(directory: string): Article[] {
  const open = new Map<string, { path: string; blobs: { time: number; blob: string }[]; end: number }>();
  const all: { path: string; blobs: { time: number; blob: string }[]; end: number }[] = [];
  for (const { time, changes } of readLog(directory)) {
    // Removals and renames first: a path that one file leaves may be taken by another in the same commit.
    const renamed = changes.flatMap(({ status, from }) => {
      const file = open.get(from);
      if (status === 'R' || status === 'D') open.delete(from);
      if (status === 'D' && file) file.end = time;
      return status === 'R' && file ? [[from, file] as const] : [];
    });
    const moved = new Map(renamed);
    for (const { status, from, path, blob } of changes) {
      if (status === 'D') continue;
      let file = status === 'R' ? moved.get(from) : open.get(path);
      if (!file) {
        file = { path, blobs: [], end: Number.POSITIVE_INFINITY };
        all.push(file);
      }
      file.path = path;
      file.blobs.push({ time, blob });
      open.set(path, file);
    }
  }
  const passages = readBlobs(directory, new Set(all.flatMap(({ blobs }) => blobs.map(({ blob }) => blob))));
  return all.map(({ path, blobs, end }) => ({
    path,
    end,
    versions: blobs.map(({ time, blob }) => ({ time, passages: passages.get(blob) ?? [] })),
  }));
}

interface Commit {
  readonly time: number;
  readonly changes: { status: string; from: string; path: string; blob: string }[];
}

function readLog(directory: string): Commit[] {
  const format = [
    '--first-parent',
    '-m',
    '--reverse',
    '--format=%x01%ct',
    '--raw',
    '-z',
    '--no-abbrev',
    '-M70%',
  ];
  const fields = git(directory, ['log', ...format, '--', '*.md', '*.markdown', '*.mdx'])
    .toString('utf8')
    .split('\0');
  const commits: Commit[] = [];
  let time = 0;
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at]?.trim() ?? '';
    if (field.startsWith('\u0001')) {
      time = Math.max(time, Number(field.slice(1)));
      commits.push({ time, changes: [] });
    } else if (field.startsWith(':')) {
      const [, , , blob = '', status = ''] = field.split(' ');
      const from = fields[++at] ?? '';
      const path = /^[RC]/.test(status) ? (fields[++at] ?? '') : from;
      commits.at(-1)?.changes.push({ status: status.charAt(0), from, path, blob });
    }
  }
  return commits;
}

function readBlobs(directory: string, blobs: ReadonlySet<string>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const names = [...blobs];
  for (let start = 0; start < names.length; start += 500) {
    const out = git(directory, ['cat-file', '--batch'], `${names.slice(start, start + 500).join('\n')}\n`);
    for (let at = 0; at < out.length; ) {
      const end = out.indexOf(10, at);
      const [name = '', , size = '0'] = out.toString('utf8', at, end).split(' ');
      found.set(name, passagesOf(out.toString('utf8', end + 1, end + 1 + Number(size))));
      at = end + 2 + Number(size);
    }
  }
  return found;
}

function passagesOf(markdown: string): string[] {
  const body = markdown.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');
  const features = { gfm: true, directive: false, frontmatter: false };
  return findPassages(markdownToMdast(body, { features }) as Root)
    .map(({ text }) => text)
    .filter(Boolean);
}

function git(directory: string, args: readonly string[], input?: string): Buffer {
  const options = { maxBuffer: 2 ** 31 - 1, ...(input === undefined ? {} : { input }) };
  if (input === undefined) return execFileSync('git', ['-C', directory, ...args], options);
  return spawnSync('git', ['-C', directory, ...args], options).stdout;
}
