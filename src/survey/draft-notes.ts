import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Kind, kinds } from '../kinds.ts';
import { foldWord } from '../text/fold.ts';
import { demonyms } from '../text/suggest/lists.ts';
import type { Quotation, Suggestion } from '../text/suggest.ts';
import type { DateSuggestion, Survey } from './survey-library.ts';

/** A note to be written by the author: what can be known of it, and `draft: true`. */
export interface NoteDraft {
  readonly path: string;
  readonly text: string;
}

/**
 * Drafts of notes for what the survey suggests, but for what may be an alias of a note that exists and for words like
 * “American”, which name nobody. `ids` are the library's own: a draft whose id is one of them, or another draft's, has
 * its kind behind it.
 */
export function draftNotes(
  root: string,
  { names, dates }: Pick<Survey, 'names' | 'dates'>,
  ids: Iterable<string>,
): NoteDraft[] {
  const taken = new Set(ids);
  const free = (words: string, kind: Kind) => {
    const id = slugOf(words);
    const own = taken.has(id) ? `${id}-${kind}` : id;
    taken.add(own);
    return own;
  };
  const named = names.filter(({ name, near }) => near.length === 0 && !demonyms.has(foldWord(name)));
  return [
    ...named.map((suggestion) => draftName(root, suggestion, free)),
    ...dates.map((suggestion) => draftDate(root, suggestion, free)),
  ];
}

type FreeId = (words: string, kind: Kind) => string;

/** Writes the drafts whose files do not exist yet, and says which. */
export function writeDrafts(drafts: readonly NoteDraft[]): NoteDraft[] {
  const fresh = drafts.filter(({ path }) => !existsSync(path));
  for (const { path, text } of fresh) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  return fresh;
}

function draftName(root: string, { name, forms, kind, quotation }: Suggestion, free: FreeId): NoteDraft {
  const aliases = kind === 'person' ? forms.filter((form) => !name.endsWith(form)) : forms;
  return draft(root, kind, free(name, kind), { name, ...(aliases.length > 0 ? { aliases } : {}) }, quotation);
}

function draftDate(root: string, { name, edtf, quotation }: DateSuggestion, free: FreeId): NoteDraft {
  return draft(root, 'date', free(edtf, 'date'), { name, date: edtf }, quotation);
}

function draft(
  root: string,
  kind: Kind,
  id: string,
  fields: object,
  { slug, line, sentence }: Quotation,
): NoteDraft {
  const folder = kinds.find((row) => row.kind === kind)?.folder ?? kind;
  const front = stringify({ ...fields, draft: true }, { lineWidth: 0 });
  const text = `---\n${front}---\n\n<!-- ${slug}, line ${line}: “${sentence.replaceAll('--', '–')}” -->\n`;
  return { path: join(root, 'notes', folder, `${id}.md`), text };
}

function slugOf(text: string): string {
  const slug = foldWord(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug || `name-${[...text].map((character) => character.codePointAt(0)?.toString(36)).join('')}`;
}
