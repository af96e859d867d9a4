import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Kind, kinds } from './kinds.ts';
import type { DateSuggestion, Survey } from './survey-library.ts';
import { foldWord } from './text/fold.ts';
import type { Quotation, Suggestion } from './text/suggest.ts';

/** A note to be written by the author: what can be known of it, and `draft: true`. */
export interface NoteDraft {
  readonly path: string;
  readonly text: string;
}

/** Drafts of notes for what the survey suggests, but for what may be an alias of a note that exists. */
export function draftNotes(root: string, { names, dates }: Pick<Survey, 'names' | 'dates'>): NoteDraft[] {
  const drafts = [
    ...names.filter(({ near }) => near.length === 0).map((suggestion) => draftName(root, suggestion)),
    ...dates.map((suggestion) => draftDate(root, suggestion)),
  ];
  return [...new Map(drafts.map((draft) => [draft.path, draft])).values()];
}

/** Writes the drafts whose files do not exist yet, and says which. */
export function writeDrafts(drafts: readonly NoteDraft[]): NoteDraft[] {
  const fresh = drafts.filter(({ path }) => !existsSync(path));
  for (const { path, text } of fresh) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  return fresh;
}

function draftName(root: string, { name, forms, kind, quotation }: Suggestion): NoteDraft {
  const aliases = kind === 'person' ? forms.filter((form) => !name.endsWith(form)) : forms;
  return draft(root, kind, name, { name, ...(aliases.length > 0 ? { aliases } : {}) }, quotation);
}

function draftDate(root: string, { name, edtf, quotation }: DateSuggestion): NoteDraft {
  return draft(root, 'date', edtf, { name, date: edtf }, quotation);
}

function draft(
  root: string,
  kind: Kind,
  idFrom: string,
  fields: object,
  { slug, line, sentence }: Quotation,
): NoteDraft {
  const folder = kinds.find((row) => row.kind === kind)?.folder ?? kind;
  const front = stringify({ ...fields, draft: true }, { lineWidth: 0 });
  const text = `---\n${front}---\n\n<!-- ${slug}, line ${line}: “${sentence.replaceAll('--', '–')}” -->\n`;
  return { path: join(root, 'notes', folder, `${slugOf(idFrom)}.md`), text };
}

function slugOf(text: string): string {
  const slug = foldWord(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug || `name-${[...text].map((character) => character.codePointAt(0)?.toString(36)).join('')}`;
}
