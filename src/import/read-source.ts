import { type Album, makeAlbum, type Picture } from './album.ts';
import { decodeHtml, decodeText, kindOf } from './decode.ts';
import { type Draft, ImportFailure } from './draft.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown.ts';
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
  /** The bytes of a picture at an address relative to the source; nothing where there is none. */
  readonly readPicture?: (src: string) => Uint8Array | undefined;
}

/** The article in `source` and the pictures that could be had; an ImportFailure where there is none. */
export async function readSource(
  source: Source,
  { keepAll, readPicture = () => undefined }: ReadOptions,
): Promise<Draft & { readonly pictures: readonly Picture[] }> {
  const album = makeAlbum(readPicture);
  const draft = await read(source, keepAll, album);
  return { ...draft, pictures: album.pictures };
}

async function read({ bytes, name, type = '', url }: Source, keepAll: boolean, album: Album): Promise<Draft> {
  if (bytes.length === 0) throw new ImportFailure('is empty');
  const kind = kindOf(bytes, name, type);
  const options = { keepAll, url, placePicture: album.place };
  // Mammoth takes longer to load than most imports take.
  if (kind === 'docx') return (await import('./docx.ts')).readDocx(bytes, options);
  if (kind === 'html') return readHtml(decodeHtml(bytes, type), options);
  const text = decodeText(bytes);
  if (text.trim() === '') throw new ImportFailure('is empty');
  return kind === 'markdown' ? readMarkdown(text, options) : readText(text, options);
}
