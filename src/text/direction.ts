const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);
const withCapitals = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', '']);

/** Direction in which the language of a BCP 47 tag is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(lang)) ? 'rtl' : 'ltr';
}

/** Whether the language is written with capitals and italics, as far as one can tell. */
export function hasCapitals(lang: string): boolean {
  return withCapitals.has(scriptOf(lang));
}

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? '';
  } catch {
    return '';
  }
}
