import { readHeadLine } from '../head/head-line.ts';

/** The line says a day, or an hour told from when the page was read. */
export function isDated(text: string): boolean {
  const line = readHeadLine(text);
  return line !== undefined && (line.published !== undefined || line.updated !== undefined || line.relative);
}
