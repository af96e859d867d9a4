import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A text with its annotated names; half-open ranges in UTF-16 units of the block. */
export interface NerDocument {
  readonly blocks: readonly string[];
  readonly names: readonly NerName[];
}

export interface NerName {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** As the corpus has it: `PER`, `ORG` … */
  readonly type: string;
}

type Row = readonly [token: string, tag: string];

const endings = /\.(?:conll|conllu|bio|iob2?|tsv|txt)$/;
/** Of a file that does not say where its documents begin, so many sentences are one. */
const sentencesOfADocument = 20;

/** Every document below `folder`, in order of paths. */
export function readNer(folder: string): NerDocument[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => endings.test(path) && statSync(path).isFile());
  return paths.toSorted().flatMap((path) => parseNer(readFileSync(path, 'utf8')));
}

/** The documents of one file: a token a line with its tag last, an empty line between sentences. */
export function parseNer(text: string): NerDocument[] {
  const parts = text.replaceAll('\r', '').split(/^(?:-DOCSTART-|# newdoc|0\t-DOCSTART-).*\n/m);
  const documents = parts.map((part) => part.split(/\n\s*\n/).map(rowsOf));
  const [only] = documents;
  const sentences = documents.length === 1 && only ? chunk(only) : documents;
  return sentences.map(toDocument).filter(({ blocks }) => blocks.length > 0);
}

function rowsOf(sentence: string): Row[] {
  return sentence.split('\n').flatMap((line): Row[] => {
    const columns = line.trim().split(/\t| +/);
    if (columns.length < 2 || line.startsWith('#')) return [];
    const token = /^\d+$/.test(columns[0] ?? '') && columns.length > 2 ? columns[1] : columns[0];
    return [[token ?? '', columns.at(-1) ?? 'O']];
  });
}

function chunk(sentences: readonly Row[][]): Row[][][] {
  const chunks: Row[][][] = [];
  for (let at = 0; at < sentences.length; at += sentencesOfADocument)
    chunks.push(sentences.slice(at, at + sentencesOfADocument));
  return chunks;
}

function toDocument(sentences: readonly Row[][]): NerDocument {
  const blocks: string[] = [];
  const names: NerName[] = [];
  for (const rows of sentences) {
    if (rows.length === 0) continue;
    let text = '';
    let open = false;
    let name: { start: number; end: number; type: string } | undefined;
    const close = () => {
      if (name) names.push({ block: blocks.length, ...name });
      name = undefined;
    };
    for (const [token, tag] of rows) {
      const isQuote = /^["”“]$|^``$|^''$/.test(token);
      const glued = text === '' || gluedLeft.test(token) || gluedRight.test(text) || (isQuote ? open : false);
      text += `${glued || (open && /["“`]$/.test(text)) ? '' : ' '}`;
      const start = text.length;
      text += token;
      if (isQuote) open = !open;
      const [place, type] = [tag.slice(0, 1), tag.slice(2)];
      if (name && (place !== 'I' || name.type !== type)) close();
      if (place === 'B' || place === 'I') {
        name ??= { start, end: text.length, type };
        name.end = text.length;
      }
    }
    close();
    blocks.push(text);
  }
  return { blocks, names };
}

const gluedLeft = /^(?:[.,;:!?%)\]}…]|['’](?:s|re|ve|ll|d|m|t)?|n['’]t)$/i;
const gluedRight = /[([{$£€]$/;
