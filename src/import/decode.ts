import { ImportFailure } from './draft.ts';

/** What a file holds, told by its bytes first, then by its name or the type that a server gave it. */
export type SourceKind = 'text' | 'html' | 'markdown' | 'docx';

const largestText = 5 * 1024 * 1024;

export function kindOf(bytes: Uint8Array, name: string, type = ''): SourceKind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'docx';
  if (/\.docx$/i.test(name))
    throw new ImportFailure('ends in .docx but is no Word document; save it again from Word');
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/^%PDF-/.test(start))
    throw new ImportFailure('is a PDF; copy its text into a .txt file and import that');
  if (/\.x?html?$/i.test(name) || /html/.test(type)) return 'html';
  if (/\.(?:md|markdown|mdx|mdown)$/i.test(name) || /markdown/.test(type)) return 'markdown';
  if (/^\uFEFF?(?:ï»¿)?\s*(?:<!doctype html|<html\b|<head\b|<body\b|<article\b)/i.test(start)) return 'html';
  return 'text';
}

/** The text of a file of words; a failure where it is no text, not UTF-8, or over 5 MB. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > largestText) {
    throw new ImportFailure(`holds ${megabytes(bytes.length)} MB; at most 5 MB of text can be one article`);
  }
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(mark, { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new ImportFailure('holds zero bytes: it is no text file');
    return text.replace(/\r\n?|\u2028|\u2029/g, '\n');
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    throw new ImportFailure(`is not UTF-8 (line ${brokenLine(bytes)}); save it as UTF-8 and try again`);
  }
}

/** The text of a web page, in the encoding that its mark, its server or its own `<meta>` names. */
export function decodeHtml(bytes: Uint8Array, type = ''): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1];
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  for (const label of [mark ?? 'utf-8', named ?? 'windows-1252']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    } catch {}
  }
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  }
}

const megabytes = (length: number): string => (length / 1024 / 1024).toFixed(1);

function brokenLine(bytes: Uint8Array): number {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  return decoded.slice(0, decoded.indexOf('\uFFFD')).split('\n').length;
}
