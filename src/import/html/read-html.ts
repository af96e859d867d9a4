import type { Element } from 'hast';
import type { Draft, Front } from '../draft.ts';
import { readHeadLine } from '../head/head-line.ts';
import { countWords } from '../words.ts';
import { isInside, isRunning } from './around.ts';
import { buildArticle } from './article.ts';
import { findHtmlBlocks, type HtmlBlock } from './blocks.ts';
import type { PlacePicture } from './figures.ts';
import { bodyFindings, headFindings, leftOutFindings } from './findings.ts';
import { joinFootnotes } from './footnotes.ts';
import { readHead } from './head.ts';
import {
  aboveText,
  bioOf,
  findBios,
  findDek,
  findKicker,
  findNames,
  isBylineBlock,
  mainHeading,
  nearTitle,
} from './head-blocks.ts';
import type { Judged } from './judge.ts';
import { findOuterLead, takeLead } from './lead.ts';
import { makeLocator } from './lines.ts';
import { resolve } from './mend-inline.ts';
import { reasonByName } from './names.ts';
import { openPage } from './open.ts';
import { findRelated } from './related.ts';
import { type Selection, selectBlocks } from './select.ts';
import { useStatedText } from './stated-text.ts';
import { readStatements } from './statements.ts';
import { findSurvivors } from './survivors.ts';
import { toArticleMdast } from './to-mdast.ts';

export interface HtmlOptions {
  readonly keepAll: boolean;
  /** Where the page stands on the web. */
  readonly url?: string | undefined;
  readonly placePicture?: PlacePicture;
}

/** The article in a web page. Nothing is fetched and nothing of the page runs. */
export function readHtml(html: string, options: HtmlOptions = { keepAll: false }): Draft {
  const page = openPage(html);
  const said = readStatements(page);
  const footnotes = joinFootnotes(page.body);
  const blocks = findHtmlBlocks(page.body);
  const survivors = findSurvivors(page);
  const heading = mainHeading(blocks, said.metas.get('og:title')?.[0] ?? survivors.title);
  const evidence = {
    blocks,
    parents: page.parents,
    survivors: survivors.elements,
    title: heading || survivors.title,
  };
  const selection = selectBlocks(evidence);
  const around = aboveText(blocks, selection.judged);
  const near = nearTitle(blocks, around, heading);
  const head = readHead(said, {
    title: heading,
    days: around.filter(({ text }) => readHeadLine(text)?.published).map(({ text }) => text),
    bylines: [...around.filter(isBylineBlock).map(({ text }) => text), survivors.byline].filter(Boolean),
    url: options.url,
    dated: near.filter(({ text }) => /\d/.test(text) && countWords(text) <= 30).map(({ text }) => text),
    names: findNames(blocks, page.parents, heading, selection.judged).map(({ text }) => text),
  });
  const base = options.url ?? head.source?.value;
  const place: PlacePicture = (src) => options.placePicture?.(resolve(src, base) ?? src);

  const bios = findBios(blocks, selection.judged, head);
  const dek = findDek(blocks, page.parents, head, selection.judged);
  const kicker = findKicker(around, page.parents, head);
  const outer = findOuterLead(blocks, selection.judged, page.parents, heading, place);
  const claimed = new Set(
    [dek, kicker, ...bios.keys(), ...(outer?.blocks ?? [])].filter((block) => block !== undefined),
  );
  const told = [...selection.judged, ...outside(blocks, selection, page.parents, heading)];
  const judged = options.keepAll ? keepAll(told, claimed) : selection.judged;
  const tree = buildArticle(page.body, { ...selection, judged });
  const { root, illustrations } = toArticleMdast(tree, { base, placePicture: place });
  const image = outer?.image ?? takeLead(root, illustrations, place);
  const stated = useStatedText(root, said.linked, head.title?.value ?? '');
  const related = options.keepAll ? [] : findRelated(selection.judged, base);

  const { title, published, updated, author, publication, source, lang } = head;
  const front: Front = {
    ...(kicker && { kicker: kicker.text }),
    ...(title && { title: title.value }),
    ...(dek && { dek: dek.text }),
    ...(author && { author: author.value.map((one) => ({ ...one, ...bioOf(one.name, bios) })) }),
    ...(published && { published: published.value }),
    ...(updated && { updated: updated.value }),
    ...(publication && { publication: publication.value }),
    ...(source && { source: source.value }),
    ...(lang && { lang: lang.value }),
    ...(image && { image }),
    ...(related.length > 0 && {
      related: related.map((one) => ({ title: one.title, ...(one.url && { url: one.url }) })),
    }),
  };
  const locate = makeLocator(html);
  return {
    front,
    body: root,
    findings: [
      ...headFindings(head, { dek, kicker }, bios, locate),
      ...leftOutFindings(told, claimed, options.keepAll, locate),
      ...bodyFindings(root, footnotes.count, illustrations, image, place, locate),
      ...stated,
    ],
  };
}

const keepAll = (judged: readonly Judged[], claimed: ReadonlySet<HtmlBlock>): Judged[] =>
  judged.map((one) => (one.fate === 'left-out' && !claimed.has(one.block) ? { ...one, fate: 'text' } : one));

/** What stands in the page’s `<article>` or `<main>` beside the part that holds the text, or is prose anywhere; the head lines apart. */
function outside(
  blocks: readonly HtmlBlock[],
  { root, judged }: Selection,
  parents: ReadonlyMap<Element, Element>,
  heading: string,
): Judged[] {
  const home = articleAround(root, parents);
  const own = new Set(judged.map(({ block }) => block));
  return blocks.flatMap((block): Judged[] => {
    if (own.has(block) || block.text === heading) return [];
    const prose = isRunning(block) && block.linked < 0.25;
    if (!prose && !(home && isInside(block.element, home, parents))) return [];
    const apart = (): boolean => readHeadLine(block.text)?.said === undefined;
    let reason: string | undefined;
    for (let element = block.element; element; element = parents.get(element)) {
      if (element === home)
        return apart() ? [{ block, fate: 'left-out', reason: reason ?? 'it stands beside the text' }] : [];
      reason = reasonByName(element) ?? reason;
    }
    return !/navigation|foot of the page/.test(reason ?? '') && apart()
      ? [{ block, fate: 'left-out', reason: reason ?? 'it stands elsewhere on the page' }]
      : [];
  });
}

function articleAround(
  root: Element | undefined,
  parents: ReadonlyMap<Element, Element>,
): Element | undefined {
  for (let element = root; element; element = parents.get(element)) {
    if (element.tagName === 'article' || element.tagName === 'main') return element;
  }
  return;
}
