/** A calendar day found in words; `certain` is false where day and month could be exchanged (03/04/2021). */
export interface Day {
  readonly day: string;
  readonly certain: boolean;
  /** Half-open range of its words. */
  readonly start: number;
  readonly end: number;
}

type Read = (parts: readonly string[], dayFirst: boolean) => Pick<Day, 'day' | 'certain'> | undefined;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const foreign: Readonly<Record<string, number>> = {
  januar: 1,
  janvier: 1,
  enero: 1,
  janeiro: 1,
  gennaio: 1,
  februar: 2,
  février: 2,
  febrero: 2,
  fevereiro: 2,
  febbraio: 2,
  märz: 3,
  mars: 3,
  marzo: 3,
  março: 3,
  avril: 4,
  abril: 4,
  aprile: 4,
  mai: 5,
  mayo: 5,
  maio: 5,
  maggio: 5,
  juni: 6,
  juin: 6,
  junio: 6,
  junho: 6,
  giugno: 6,
  juli: 7,
  juillet: 7,
  julio: 7,
  julho: 7,
  luglio: 7,
  août: 8,
  agosto: 8,
  septembre: 9,
  septiembre: 9,
  setembro: 9,
  settembre: 9,
  oktober: 10,
  octobre: 10,
  octubre: 10,
  outubro: 10,
  ottobre: 10,
  novembre: 11,
  noviembre: 11,
  novembro: 11,
  dezember: 12,
  décembre: 12,
  diciembre: 12,
  dezembro: 12,
  dicembre: 12,
  januari: 1,
  februari: 2,
  maart: 3,
  maret: 3,
  mei: 5,
  agustus: 8,
  augustus: 8,
  desember: 12,
  stycznia: 1,
  lutego: 2,
  marca: 3,
  kwietnia: 4,
  maja: 5,
  czerwca: 6,
  lipca: 7,
  sierpnia: 8,
  września: 9,
  października: 10,
  listopada: 11,
  grudnia: 12,
  ene: 1,
  janv: 1,
  fév: 2,
  févr: 2,
  fev: 2,
  mär: 3,
  abr: 4,
  avr: 4,
  mag: 5,
  giu: 6,
  juil: 7,
  lug: 7,
  ago: 8,
  set: 9,
  okt: 10,
  ott: 10,
  out: 10,
  dez: 12,
  déc: 12,
  dic: 12,
  января: 1,
  февраля: 2,
  марта: 3,
  апреля: 4,
  мая: 5,
  июня: 6,
  июля: 7,
  августа: 8,
  сентября: 9,
  октября: 10,
  ноября: 11,
  декабря: 12,
  يناير: 1,
  فبراير: 2,
  مارس: 3,
  أبريل: 4,
  مايو: 5,
  يونيو: 6,
  يوليو: 7,
  أغسطس: 8,
  سبتمبر: 9,
  أكتوبر: 10,
  نوفمبر: 11,
  ديسمبر: 12,
};
const month = `(${Object.keys(foreign).join('|')}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`;
/** A year ends where its figures end, or where an hour was pasted against it (“20197:05 AM”). */
const year = '((?:1[5-9]|20)\\d\\d)(?=\\D|$|\\d{1,2}:\\d\\d)';
const patterns: readonly (readonly [RegExp, Read])[] = [
  [
    /(?<!\d)((?:1[5-9]|20)\d\d)-(\d{2})-(\d{2})(?!\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/gi,
    ([, y, m, d]) => day(y, m, d),
  ],
  [
    new RegExp(`(?<![\\p{L}])${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?[,.]?\\s+${year}`, 'giu'),
    ([, m, d, y]) => day(y, monthOf(m), d),
  ],
  [
    new RegExp(
      `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?(?:\\s+(?:of|de))?[\\s-]+${month},?(?:\\s+de)?[\\s-]+${year}`,
      'giu',
    ),
    ([, d, m, y]) => day(y, monthOf(m), d),
  ],
  [/(?<![\d/.])((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?![\d])/g, ([, y, m, d]) => day(y, m, d)],
  [/(?<!\d)((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/g, ([, y, m, d]) => day(y, m, d)],
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\.?\d)/g, ([, d, m, y]) => day(y, m, d)],
  [
    /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)?\d\d)(?![\d/-])/g,
    ([, a, b, y], first) => either(a, b, y, first),
  ],
];

/** Every full calendar day that `text` names, in order; month-first where figures alone leave it open. */
export function findDays(text: string): Day[] {
  if (!/\d/.test(text)) return [];
  const found: Day[] = [];
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const value = read(
        match.map((part) => part ?? ''),
        dayFirst.test(text),
      );
      if (value && found.every((other) => end <= other.start || start >= other.end))
        found.push({ ...value, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The first full calendar day that `text` names. */
export const findDay = (text: string): Day | undefined => findDays(text)[0];

/** Words of languages that never write the month first. */
const dayFirst =
  /(?<![\p{L}])(?:publié|mise? à jour|veröffentlicht|aktualisiert|stand|uhr|publicado|actualizado|atualizado|pubblicato|aggiornato)(?![\p{L}])/iu;

function either(a = '', b = '', written = '', first = false): ReturnType<Read> {
  const full = written.length === 2 ? `${Number(written) < 70 ? 20 : 19}${written}` : written;
  if (first || Number(a) > 12) return day(full, b, a);
  const found = day(full, a, b);
  return found && { ...found, certain: Number(b) > 12 || a === b };
}

function day(y = '', m = '', d = ''): ReturnType<Read> {
  const text = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
    ? { day: text, certain: true }
    : undefined;
}

function monthOf(name = ''): string {
  const word = name.toLowerCase();
  return String(foreign[word] ?? months.indexOf(word.slice(0, 3)) + 1);
}
