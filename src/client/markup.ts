/** Markup in an array; a text is none. */
export type Markup = readonly string[];

/** Markup as it is written, in which every value is text but what is markup itself. */
export function html(
  written: TemplateStringsArray,
  ...values: readonly (string | number | Markup)[]
): Markup {
  const safe = values.map((value) => (typeof value === 'object' ? value.join('') : escaped(`${value}`)));
  return [String.raw(written, ...safe)];
}

function escaped(text: string): string {
  return text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
