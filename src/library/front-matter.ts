/** A file cut at its front matter; `body` keeps the file's line numbers: the front matter's lines are empty. */
export interface Split {
  readonly yaml: string | undefined;
  readonly body: string;
}

export function splitFrontMatter(text: string): Split {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m.exec(text);
  if (match?.index !== 0) return { yaml: undefined, body: text };
  return {
    yaml: match[1] ?? '',
    body: match[0].replace(/[^\n]/g, '') + text.slice(match[0].length),
  };
}

/** Why `text` has no front matter, and what would be right: `usual` where it has not even tried. */
export function sayNoFrontMatter(text: string, usual: string): string {
  if (/^---[ \t]*\r?\n/.test(text)) return 'The front matter has no end: close it with a second line `---`';
  if (/^\s+---[ \t]*\r?\n/.test(text))
    return 'Front matter begins on the first line of the file; take out what stands above its `---`';
  if (text.startsWith('+++')) return 'Front matter is YAML between two lines `---`, not TOML';
  return usual;
}
