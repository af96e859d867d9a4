import { z } from 'zod';
import { parseEdtf } from './text/edtf.ts';

const text = z.string().trim().min(1, 'must not be empty');
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, like “my-article”');
const url = z.url({ protocol: /^https?$/, error: 'must be a full address, like https://example.org/page' });
const oneOrMany = <T extends z.ZodType>(one: T) =>
  z.union([z.array(one), one]).transform((value): z.output<T>[] => (Array.isArray(value) ? value : [value]));

const lang = text.refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}, 'must be a language tag, like en or pt-BR');

/** A day of the calendar, `2021-09-13`; a day that does not exist (`2021-02-30`) is refused. */
const calendarDate = z.iso.date('must be a day of the calendar, like 2021-09-13');

const possibleDate = 'must be a possible date in EDTF, like 2001-09-11, 2019-07 or 199X';
/** EDTF as notes use it; a year may be written as a number. */
const edtf = z
  .union([z.string(), z.number().int().transform(String)], possibleDate)
  .refine((value) => parseEdtf(value) !== undefined, possibleDate);

export const siteSchema = z.strictObject({
  title: text,
  description: text,
  lang,
  url: url.optional(),
  author: text.optional(),
  /** Addresses of other libraries that a search here asks as well. */
  also: z.array(url).default([]),
});

export const articleSchema = z.strictObject({
  title: text,
  published: calendarDate,
  updated: calendarDate.optional(),
  dek: text.optional(),
  kicker: text.optional(),
  author: oneOrMany(z.strictObject({ name: text, bio: text.optional(), url: url.optional() })).default([]),
  publication: z.strictObject({ name: text, url: url.optional() }).optional(),
  source: url.optional(),
  lang: lang.optional(),
  image: z
    .strictObject({
      src: text.optional(),
      alt: z.string(),
      caption: text.optional(),
      credit: text.optional(),
    })
    .optional(),
  topics: z.array(text).default([]),
  related: z.array(z.strictObject({ title: text, url: url.optional(), dek: text.optional() })).default([]),
  formerly: z.array(slug).default([]),
  annotate: z
    .strictObject({
      first: z.enum(['section', 'article', 'all']).default('section'),
      skip: z.array(text).default([]),
      kinds: z.array(z.enum(['person', 'group', 'date', 'publication'])).optional(),
    })
    .prefault({}),
  repeats: z.strictObject({ pullQuotes: z.enum(['show', 'hide']).default('show') }).prefault({}),
  draft: z.boolean().default(false),
});

const note = {
  name: text,
  aliases: z.array(text).default([]),
  sources: z.array(z.strictObject({ title: text, url })).default([]),
  wikidata: z
    .string('must be a Wikidata item, like Q1317')
    .regex(/^Q[1-9]\d*$/, 'must be a Wikidata item, like Q1317')
    .optional(),
  see: z.array(text).default([]),
  match: z.enum(['auto', 'marked']).default('auto'),
  never: z.array(text).default([]),
  draft: z.boolean().default(false),
};

/** Front matter of a note, by kind. */
export const noteSchemas = {
  person: z.strictObject({ ...note, born: edtf.optional(), died: edtf.optional(), role: text.optional() }),
  group: z.strictObject({ ...note, founded: edtf.optional(), dissolved: edtf.optional() }),
  date: z.strictObject({ ...note, date: edtf }),
  publication: z.strictObject({
    ...note,
    form: z.enum(['magazine', 'newspaper', 'broadcaster', 'video', 'report', 'book', 'website']).optional(),
    publisher: text.optional(),
    since: edtf.optional(),
  }),
} as const;

export type SiteSettings = z.output<typeof siteSchema>;
export type ArticleFrontMatter = z.output<typeof articleSchema>;
export type NoteFrontMatter = {
  [K in keyof typeof noteSchemas]: z.output<(typeof noteSchemas)[K]>;
};
