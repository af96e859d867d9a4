const segmenters = new Map<string, Intl.Segmenter>();
const abbreviation =
  /(?:^|[\s(“"‘'])(?:[A-Z]|(?:[A-Z]\.)+[A-Z]?|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Jr|Sr|St|vs|etc|No|Vol|pp?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|ca?)\.\s*$/;

/** Half-open ranges of the sentences of `text`, in order; they cover all of it. Abbreviations end none. */
export function findSentences(text: string, lang: string): { start: number; end: number }[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  const found: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    if (last && abbreviation.test(text.slice(last.start, last.end))) last.end = index + segment.length;
    else found.push({ start: index, end: index + segment.length });
  }
  return found;
}

/** The sentence of `text` that holds `[start, end)`, without the white space around it. */
export function sentenceAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  lang: string,
): { start: number; end: number } {
  const sentences = findSentences(text, lang);
  const first = sentences.find((sentence) => sentence.end > start);
  const last = sentences.find((sentence) => sentence.end >= end);
  const from = first?.start ?? 0;
  const to = last?.end ?? text.length;
  const words = text.slice(from, to);
  return {
    start: from + words.length - words.trimStart().length,
    end: to - words.length + words.trimEnd().length,
  };
}
