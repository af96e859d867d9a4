import { decodeHtml, decodeText, kindOf } from './decode.ts';
import { type Draft, ImportFailure } from './draft.ts';
import { readHtml } from './html/read-html.ts';
import { readText } from './text/read-text.ts';

/** What a person has in hand: bytes with a name, from a file, a pipe or an address. */
export interface Source {
  readonly bytes: Uint8Array;
  /** File name or path of the address: its ending tells the kind. */
  readonly name: string;
  /** The media type, where a server gave one. */
  readonly type?: string;
  /** Where the page stands on the web, for relative addresses. */
  readonly url?: string;
}

export interface ReadOptions {
  /** Keeps in the body what would be left out. */
  readonly keepAll: boolean;
}

/** The article in `source`; an ImportFailure where there is none. */
export async function readSource(source: Source, options: ReadOptions): Promise<Draft> {
  const kind = kindOf(source.bytes, source.name, source.type);
  if (kind === 'html')
    return readHtml(decodeHtml(source.bytes, source.type), { ...options, url: source.url });
  if (kind !== 'text') throw new ImportFailure(`is ${kind}, which cannot be imported yet`);
  const text = decodeText(source.bytes);
  if (text.trim() === '') throw new ImportFailure('is empty');
  return readText(text, options);
}
