import type { Element } from 'hast';
import { toString as mdastText } from 'mdast-util-to-string';
import { nameOfBio } from '../bio.ts';
import type { Draft, Finding, Front } from '../draft.ts';
import { readHeadLine } from '../head-line.ts';
import { findLosses } from '../losses.ts';
import { countWords, endsSentence, shareOf } from '../words.ts';
import { buildArticle } from './article.ts';
import { findHtmlBlocks, type HtmlBlock } from './blocks.ts';
import { joinFootnotes } from './footnotes.ts';
import { type Found, type PageHead, readHead, readStatements } from './head.ts';
import { makeLocator } from './lines.ts';
import { dekName, kickerName } from './names.ts';
import { openPage } from './open.ts';
import { type Judged, selectBlocks } from './select.ts';
import { findSurvivors } from './survivors.ts';
import { type Illustration, type PlacePicture, resolve, toArticleMdast } from './to-mdast.ts';

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
  const title = heading || survivors.title;
  const selection = selectBlocks({ blocks, parents: page.parents, survivors: survivors.elements, title });
  const selected = selection.judged;
  const around = aboveText(blocks, selected);
  const head = readHead(said, {
    title: heading,
    days: around.filter(({ text }) => readHeadLine(text)?.published).map(({ text }) => text),
    bylines: [...around.filter(isBylineBlock).map(({ text }) => text), survivors.byline].filter(Boolean),
    url: options.url,
  });
  const base = options.url ?? head.source?.value;
  const lines = makeLocator(html);
  const bios = findBios(selected, head);
  const dek = findDek(around, head, selected);
  const kicker = findKicker(around, page.parents, head);
  const claimed = new Set([...bios.keys(), ...(dek ? [dek] : []), ...(kicker ? [kicker] : [])]);
  const judged = options.keepAll
    ? selected.map(
        (one): Judged => (one.fate === 'left-out' && one.block !== dek ? { ...one, fate: 'text' } : one),
      )
    : selected;
  const place = options.placePicture ?? (() => undefined);
  const { root, illustrations } = toArticleMdast(buildArticle(page.body, { ...selection, judged }), {
    base,
    placePicture: (src) => place(resolve(src, base) ?? src),
  });
  const lead = takeLead(root, illustrations, place, base);
  const related = options.keepAll ? [] : findRelated(selected, base);

  const front: Front = {
    ...plain(head),
    ...(head.author && { author: head.author.value.map((one) => ({ ...one, ...bioOf(one.name, bios) })) }),
    ...(dek && { dek: dek.text }),
    ...(kicker && { kicker: kicker.text }),
    ...(lead && { image: lead }),
    ...(related.length > 0 && { related: related.map(({ title, url }) => ({ title, ...(url && { url }) })) }),
  };
  const findings: Finding[] = [
    ...headFindings(head, dek, kicker, bios, lines),
    ...selected.flatMap(({ block, fate, reason }): Finding[] => {
      if (claimed.has(block)) return [];
      const line = lines(block.text);
      if (fate !== 'left-out') return [];
      return [
        {
          kind: options.keepAll ? 'became' : 'left-out',
          line,
          what: options.keepAll ? 'paragraph' : 'left out',
          reason: options.keepAll ? `kept: ${reason}` : reason,
          text: block.text,
        },
      ];
    }),
    ...bodyFindings(root, footnotes.count, illustrations, lead, place, base),
  ];
  return { front, body: root, findings };
}

/** The `<h1>` (or first heading) that says what the page's own title says. */
function mainHeading(blocks: readonly HtmlBlock[], title: string): string {
  const headings = blocks.filter(({ element }) => /^h[1-3]$/.test(element?.tagName ?? ''));
  const first = headings.filter(({ element }) => element?.tagName === 'h1');
  const like = (block: HtmlBlock): boolean =>
    title !== '' && (shareOf(block.text, title) >= 0.6 || shareOf(title, block.text) >= 0.6);
  return (first.find(like) ?? (first.length === 1 ? first[0] : undefined) ?? headings.find(like))?.text ?? '';
}

/** The blocks of the page from a little above the text up to its first paragraph, and those left out just below it. */
function aboveText(blocks: readonly HtmlBlock[], selected: readonly Judged[]): HtmlBlock[] {
  const kept = selected.filter(({ fate }) => fate === 'text');
  const first = kept[0]?.block.at ?? 0;
  const last = kept.at(-1)?.block.at ?? 0;
  const left = new Set(selected.filter(({ fate }) => fate === 'left-out').map(({ block }) => block));
  return blocks.filter(
    (block) => (block.at < first && block.at >= first - 60) || (left.has(block) && block.at <= last + 20),
  );
}

const isBylineBlock = (block: HtmlBlock): boolean =>
  countWords(block.text) <= 30 &&
  (readHeadLine(block.text)?.said === 'by' ||
    / (?:byline|by line|author|authors|author name|posted by|writer) /.test(
      ` ${[block.element?.properties.className]
        .flat()
        .join(' ')
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')} `,
    ));

function findDek(
  around: readonly HtmlBlock[],
  head: PageHead,
  selected: readonly Judged[],
): HtmlBlock | undefined {
  const title = head.title?.value ?? '';
  const firstText = selected.find(({ fate }) => fate === 'text')?.block;
  const titleAt = around.findIndex(({ text }) => shareOf(text, title) >= 0.8 && shareOf(title, text) >= 0.6);
  if (titleAt < 0) return;
  const candidates = around
    .slice(titleAt + 1)
    .filter(({ at }) => at < (firstText?.at ?? 0))
    .slice(0, 8);
  const text = firstText?.text ?? '';
  return candidates.find((block) => {
    const words = countWords(block.text);
    if (words < 5 || words > 70 || block.linked > 0.4 || readHeadLine(block.text))
      return false;
    if (shareOf(block.text, text) > 0.9 && text.startsWith(block.text.slice(0, 40))) return false;
    const named = block.element !== undefined && dekName(block.element);
    return (
      named ||
      /^h[2-4]$/.test(block.element?.tagName ?? '') ||
      (endsSentence(block.text) && block === candidates[0] && words <= 50)
    );
  });
}

function findKicker(
  around: readonly HtmlBlock[],
  parents: ReadonlyMap<Element, Element>,
  head: PageHead,
): HtmlBlock | undefined {
  const title = head.title?.value ?? '';
  const titleAt = around.findIndex(({ text }) => shareOf(text, title) >= 0.8 && shareOf(title, text) >= 0.6);
  const above = titleAt > 0 ? around.slice(Math.max(0, titleAt - 4), titleAt).toReversed() : [];
  return above.find((block) => {
    const parent = block.element && parents.get(block.element);
    return (
      countWords(block.text) <= 5 &&
      block.element !== undefined &&
      (kickerName(block.element) || (parent !== undefined && kickerName(parent)))
    );
  });
}

/** Biographies among what was left out, by the names of the authors. */
function findBios(selected: readonly Judged[], head: PageHead): Map<HtmlBlock, string> {
  const names = head.author?.value.map(({ name }) => name) ?? [];
  const bios = new Map<HtmlBlock, string>();
  for (const { block, fate } of selected) {
    const name = fate === 'left-out' && countWords(block.text) <= 120 ? nameOfBio(block.text) : undefined;
    const author = name && names.find((known) => known.toLowerCase() === name.toLowerCase());
    if (author && ![...bios.values()].includes(author)) bios.set(block, author);
  }
  return bios;
}

function bioOf(name: string, bios: ReadonlyMap<HtmlBlock, string>): { bio?: string } {
  const block = [...bios].find(([, author]) => author === name)?.[0];
  return block ? { bio: block.text } : {};
}

function findRelated(
  selected: readonly Judged[],
  base: string | undefined,
): { title: string; url: string | undefined }[] {
  const found = new Map<string, { title: string; url: string | undefined }>();
  for (const { block, fate, reason } of selected) {
    if (
      fate !== 'left-out' ||
      !/related|link/.test(reason) ||
      block.linked < 0.7 ||
      countWords(block.text) < 4
    )
      continue;
    const title = block.text.replace(/^(?:related|read more|see also|more|also|watch|read)\s*[:|]\s*/i, '');
    const href = firstLink(block);
    const url = href ? resolve(href, base) : undefined;
    if (
      /^mailto:/.test(url ?? '') ||
      /\b(?:facebook|twitter|whatsapp)\b.*\b(?:facebook|twitter|whatsapp)\b/i.test(title) ||
      found.has(title) ||
      found.size >= 12
    )
      continue;
    found.set(title, { title, url });
  }
  return [...found.values()];
}

function firstLink(block: HtmlBlock): string | undefined {
  const search = (nodes: HtmlBlock['nodes']): string | undefined => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      if (node.tagName === 'a' && typeof node.properties.href === 'string') return node.properties.href;
      const inner = search(node.children);
      if (inner) return inner;
    }
    return;
  };
  return search(block.nodes);
}

/** The picture above the text moves into the front matter. */
function takeLead(
  root: Draft['body'],
  illustrations: readonly Illustration[],
  place: PlacePicture,
  base: string | undefined,
): Front['image'] {
  const [first] = root.children;
  const illustration = illustrations[0];
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'image' || !illustration) return;
  const { alt, caption, credit } = illustration;
  if (caption === '' && credit === '' && first.children[0].url === '') return;
  root.children.shift();
  const src = illustration.src ? place(resolve(illustration.src, base) ?? illustration.src) : undefined;
  return { ...(src && { src }), alt, ...(caption && { caption }), ...(credit && { credit }) };
}

function plain(head: PageHead): Front {
  const { title, published, updated, publication, source, lang } = head;
  return {
    ...(title && { title: title.value }),
    ...(published && { published: published.value }),
    ...(updated && { updated: updated.value }),
    ...(publication && { publication: publication.value }),
    ...(source && { source: source.value }),
    ...(lang && { lang: lang.value }),
  };
}

function headFindings(
  head: PageHead,
  dek: HtmlBlock | undefined,
  kicker: HtmlBlock | undefined,
  bios: ReadonlyMap<HtmlBlock, string>,
  lines: (text: string) => number | undefined,
): Finding[] {
  const became = (what: string, found: Found<unknown> | undefined, text: string): Finding[] =>
    found ? [{ kind: 'became', line: lines(text), what, reason: `from ${found.origin}`, text }] : [];
  const look = (what: string, reason: string): Finding => ({
    kind: 'look',
    line: undefined,
    what,
    reason,
    text: '',
  });
  return [
    ...became('title', head.title, head.title?.value ?? ''),
    ...(dek
      ? [
          {
            kind: 'became',
            line: lines(dek.text),
            what: 'dek',
            reason: 'the line below the title',
            text: dek.text,
          } as const,
        ]
      : []),
    ...(kicker
      ? [
          {
            kind: 'became',
            line: lines(kicker.text),
            what: 'kicker',
            reason: 'the label above the title',
            text: kicker.text,
          } as const,
        ]
      : []),
    ...became('published', head.published, head.published?.value ?? ''),
    ...became('updated', head.updated, head.updated?.value ?? ''),
    ...became('author', head.author, head.author?.value.map(({ name }) => name).join(', ') ?? ''),
    ...became('publication', head.publication, head.publication?.value.name ?? ''),
    ...became('source', head.source, head.source?.value ?? ''),
    ...[...bios.keys()].map(
      ({ text }) =>
        ({
          kind: 'became',
          line: lines(text),
          what: 'bio',
          reason: 'it begins with the author’s name',
          text,
        }) as const,
    ),
    ...(head.author ? [] : [look('author', 'no author was found')]),
  ];
}

function bodyFindings(
  root: Draft['body'],
  notes: number,
  illustrations: readonly Illustration[],
  lead: Front['image'],
  place: PlacePicture,
  base: string | undefined,
): Finding[] {
  const paragraphs = root.children
    .filter(({ type }) => type === 'paragraph')
    .map((child) => mdastText(child));
  const lost = illustrations.filter(({ src }) => src !== '' && !place(resolve(src, base) ?? src));
  return [
    { kind: 'became', line: undefined, what: 'text', reason: `${root.children.length} blocks`, text: '' },
    ...(lead
      ? [
          {
            kind: 'became',
            line: undefined,
            what: 'front picture',
            reason: 'the picture above the text',
            text: lead.caption ?? lead.alt,
          } as const,
        ]
      : []),
    ...(notes > 0
      ? [
          {
            kind: 'became',
            line: undefined,
            what: 'footnotes',
            reason: `${notes} links to notes at the end`,
            text: '',
          } as const,
        ]
      : []),
    ...lost.map(
      ({ src, caption, alt }) =>
        ({
          kind: 'look',
          line: undefined,
          what: 'picture',
          reason: `not fetched: ${resolve(src, base) ?? src}`,
          text: caption || alt,
        }) as const,
    ),
    ...findLosses(paragraphs)
      .flat()
      .map(
        ({ text, reason }) => ({ kind: 'look', line: undefined, what: 'lost marks', reason, text }) as const,
      ),
  ];
}
