import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Mention } from '../article-data.ts';
import { flatten, isInLink, positionOf, wordsOf } from '../mdast/flat-text.ts';
import { takeMarkedWords } from '../mdast/marked-words.ts';
import { mentionNode } from '../mdast/mention-node.ts';
import { findTextBlocks } from '../mdast/text-blocks.ts';
import { wrapRanges } from '../mdast/wrap-ranges.ts';
import type { Note } from '../note.ts';
import type { ArticleFrontMatter } from '../schema.ts';
import { findDates } from '../text/dates.ts';
import { buildNames } from '../text/names/build-names.ts';
import { createNameFinder } from '../text/names.ts';
import { settleOverlaps } from '../text/overlaps.ts';
import {
  claimDate,
  claimMarked,
  claimName,
  createNoteTable,
  type Meaning,
  reportUndecided,
} from './claims.ts';

/**
 * Marks the names and dates of the article that `file.data.article` describes; its words stay as they are, letter
 * for letter. What was found is in `file.data.mentions`. Draft notes count as not written; without an article no
 * dates are read, for they need the day of publication.
 */
export function remarkAnnotate(options: { readonly notes: readonly Note[] }) {
  const table = createNoteTable(options.notes);
  const index = buildNames([...table.byId.values()]);

  return (tree: Root, file: VFile): void => {
    const { article } = file.data;
    const lang = article?.lang ?? file.data.lang ?? 'en';
    const skip = new Set(article?.annotate.skip);
    const kinds = article?.annotate.kinds && new Set<string>(article.annotate.kinds);
    const readDates = article && (kinds?.has('date') ?? true);
    const names = createNameFinder(index, { skip, lang, ...(kinds ? { kinds } : {}) });
    const isFirst = firstPerPlace(article?.annotate.first ?? 'section');
    const mentions: Mention[] = [];

    for (const { node, passage, section, inHeading, inFootnote } of findTextBlocks(tree)) {
      const marked = takeMarkedWords(node);
      const flat = flatten(node);
      const dates = readDates ? findDates(flat.text, { published: article.published, lang }) : [];
      const said = marked.map((words) => claimMarked(words, flat, table, file));
      for (const { notes, start, end } of said)
        if (notes[0]) names.meet(notes[0].id, flat.text.slice(start, end));
      const meanings = settleOverlaps([
        ...said,
        ...names.find(flat.text).map((match) => claimName(match, flat, dates, table)),
        ...dates.map((match) => claimDate(match, table, skip)),
      ]);
      for (const meaning of meanings) reportUndecided(meaning, flat, file);
      wrapRanges(node, meanings.filter(isDecided).map(toWrapping));

      function toWrapping({ start, end, notes: [note], date }: Meaning) {
        const wrap = (words: PhrasingContent[]) => {
          const place = positionOf(flat, start, end);
          const mention: Mention = {
            ...(note && { note: note.id }),
            kind: note?.kind ?? 'date',
            words: wordsOf(words),
            ...(date && { edtf: date.edtf, inferred: date.inferred }),
            ...(date?.datetime && { datetime: date.datetime }),
            ...(date?.part && { part: date.part }),
            ...(place && { place }),
            block: passage,
            section,
            inLink: isInLink(flat, start, end),
            inHeading,
            first: note !== undefined && !inHeading && !inFootnote && isFirst(note.id, section),
          };
          return mentionNode(mention, mentions.push(mention) - 1, words, article?.published ?? '');
        };
        return { start, end, wrap };
      }
    }
    file.data.mentions = mentions;
  };
}

function isDecided({ notes, date }: Meaning): boolean {
  return notes.length === 1 || (notes.length === 0 && date !== undefined);
}

/** Whether a note has not been asked for yet in that section, in the whole article, or ever (`all`). */
function firstPerPlace(
  unit: ArticleFrontMatter['annotate']['first'],
): (id: string, section: number) => boolean {
  const seen = new Set<string>();
  return (id, section) => {
    const key = unit === 'article' ? id : `${section} ${id}`;
    if (unit !== 'all' && seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
