/**
 * The same HTML with its few characters beyond ASCII written as references: each costs Chromium some ten microseconds
 * to decode, which adds up on the longest pages. Where they are many, as in other scripts, it stays as it is.
 */
export function writeReferences(html: string): string {
  const rare = html.match(/\P{ASCII}/gu)?.length ?? 0;
  return rare > html.length / 20
    ? html
    : html.replace(/\P{ASCII}/gu, (character) => `&#${character.codePointAt(0)};`);
}
