/** Words that a hyphen may join to a date: “post-1959”, “mid-May”. */
const prefixes = /^(?:post|pre|mid|early|late|since|ex|circa|end|anti|mi|vor|nach|ende|anfang|mitte)$/i;

/** Is the number or word at `at` joined to signs before it that make it part of something else: “$2000”, “3.11.2001”, “555-2004”, “F-2000”? */
export function isGlued(text: string, at: number): boolean {
  const left = text[at - 1] ?? '';
  const beyond = text[at - 2] ?? '';
  if (/[\p{L}\p{N}\p{M}\p{Sc}_#@\\+=%&~^<№§]/u.test(left)) return true;
  if (left === '/') return true;
  // A lost space (“It ended.2001 was …”, “c.1450”), not “j.2001”.
  if (left === '.' && /(?:\p{L}\p{Ll}|(?<!\p{L}|\.)c)$/u.test(text.slice(Math.max(0, at - 3), at - 1)))
    return false;
  if (/[.,:*]/.test(left)) return /[\p{L}\p{N}]/u.test(beyond);
  if (!/[-‐‑–—−]/.test(left)) return false;
  const joined = /(\p{L}+|\d+)[-‐‑–—−]$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1];
  if (joined === undefined) return false;
  if (/^\d/.test(joined)) return true;
  return /[-‐‑−]/.test(left) && !prefixes.test(joined);
}
