/**
 * The same page with its few characters beyond ASCII written as references: for each, Chromium looks through the rest of
 * what it decodes, which adds up on the longest pages. Where they are many, as in other scripts, it stays as it is.
 */
export function writeReferences(html: string): string {
  const rare = html.match(beyond)?.length ?? 0;
  if (rare > html.length / 20) return html;
  return html.replace(scriptOrBeyond, (part) =>
    part.startsWith('<script')
      ? part.replace(units, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : `&#${part.codePointAt(0)};`,
  );
}

// Not control characters, whose references mean others. What scripts hold is JSON.
const beyond = /[\u{a0}-\u{10ffff}]/gu;
const scriptOrBeyond = /<script[\s\S]*?<\/script>|[\u{a0}-\u{10ffff}]/gu;
const units = /[\u00a0-\uffff]/g;
