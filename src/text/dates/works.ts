/** Titles and sayings that hold a date and mean none, the date in braces; an apostrophe is any. */
const titles = `
  {August}: Osage County|The Guns of {August}|The Teahouse of {the August} Moon|The Whales of {August}
  Seven Days in {May}|Darling Buds of {May}|First Monday in {October}|Born on {the Fourth of July}
  Wake Me Up When {September} Ends|{September} Song|{September} Morn|{September} of My Years|{November} Rain|Sweet {November}
  {October} Sky|The {October} Country|The {January} Man|I'll Remember {April}|{April} Showers|Pieces of {April}
  {April} in Paris|Paris in {April}|The {April} Fools|{June} Is Bustin|{June} in January|June in {January}
  {January} Wedding|{December} Boys|A Long {December}|Come in from the {March}
  {Summer of '42}|{Summer of '69}|{Summer of '84}|{summer of '69}|{Spring 1941}|Class of {1984}|Class of {1999}
  Airport {1975}|Death Race {2000}|Dracula {2000}|The {1900} House|Spirit of {'76}|party like it's {1999}|Party Like It's {1999}
  emember {the fifth of November}|emember {the 5th of November}|emember {the Fifth of November}
  Back to the {'80s}|That {'70s} Show|That {'80s} Show|That {'90s} Show|I Love the {'80s}|King's {11/22/63}
`;

interface Frame {
  readonly before: string;
  readonly after: string;
}

const framesOf = new Map<string, Frame[]>();
for (const title of titles.trim().split(/\||\n\s*/)) {
  const [before = '', rest = ''] = title.split('{');
  const [date = '', after = ''] = rest.split('}');
  framesOf.set(date, [...(framesOf.get(date) ?? []), { before, after }]);
}

/** Whether the date `text[start..end)` belongs to the title of a work: “Born on the Fourth of July”. */
export function isInTitle(text: string, start: number, end: number): boolean {
  const frames = framesOf.get(plain(text.slice(start, end)));
  return (
    frames?.some(
      ({ before, after }) =>
        plain(text.slice(Math.max(0, start - before.length), start)) === before &&
        plain(text.slice(end, end + after.length)) === after,
    ) ?? false
  );
}

const plain = (words: string) => words.replaceAll(/[’‘]/g, "'");
