import type { RootContent } from 'mdast';
import { nameOfBio } from '../bio.ts';
import { splitCredit } from '../credit.ts';
import type { Draft, Finding, Front } from '../draft.ts';
import { readHeadLine } from '../head-line.ts';
import { findLosses } from '../losses.ts';
import { figure, linked, paragraph } from '../nodes.ts';
import { sectionGaps } from './body.ts';
import { type Label, labelled, type Page, textAt, type Verdict } from './page.ts';

/** The article that a recognised page makes; every block of the page is in a finding. */
export function composeArticle(recognised: Page, { keepAll }: { readonly keepAll: boolean }): Draft {
  const findings: Finding[] = [];
  const page = keepAll ? keepLeftOut(recognised) : recognised;
  const body = labelled(page, ...bodyLabels);
  const firstText = labelled(page, 'paragraph', 'list item', 'verse')[0] ?? page.blocks.length;
  const lead = labelled(page, 'picture').find((at) => at < firstText && splitCredit(textAt(page, at)));
  const front = composeFront(page, lead);
  const children = composeBody(
    page,
    body.filter((at) => at !== lead),
    findings,
  );

  for (const [at, verdict] of page.verdicts) {
    const block = page.blocks[at];
    if (!block) continue;
    const place = { line: block.line, text: block.text };
    if (verdict.label === 'left out')
      findings.push({ kind: 'left-out', what: 'left out', reason: verdict.reason, ...place });
    else
      findings.push({
        kind: 'became',
        what: at === lead ? 'front picture' : verdict.label,
        reason: verdict.reason,
        ...place,
      });
    if (verdict.look) findings.push({ kind: 'look', what: verdict.label, reason: verdict.look, ...place });
  }
  findings.push(...losses(page), ...doubtsOf(page, front));
  return {
    front,
    body: { type: 'root', children },
    findings: findings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function keepLeftOut({ blocks, verdicts }: Page): Page {
  const kept = Array.from(verdicts, ([at, verdict]): [number, Verdict] => [
    at,
    verdict.label === 'left out'
      ? { ...verdict, label: 'paragraph', reason: `kept: ${verdict.reason}` }
      : verdict,
  ]);
  return { blocks, verdicts: new Map(kept) };
}

const bodyLabels: readonly Label[] = [
  'paragraph',
  'heading',
  'picture',
  'section break',
  'list item',
  'verse',
  'block quote',
  'as it is',
];

function composeFront(page: Page, lead: number | undefined): Front {
  const first = (label: Label): string | undefined => {
    const at = labelled(page, label)[0];
    return at === undefined ? undefined : textAt(page, at);
  };
  const title = first('title');
  const lines = labelled(page, 'published', 'byline', 'updated').map((at) => readHeadLine(textAt(page, at)));
  const updated = lines.find((line) => line?.updated)?.updated;
  const published = lines.find((line) => line?.published)?.published ?? updated;
  const dek = first('dek');
  const kicker = first('kicker');
  const author = authors(page);
  const topics = [...labelled(page, 'topic').map((at) => textAt(page, at)), ...listed(first('topics'))];
  const pieces = relatedPieces(page);
  return {
    ...(title && { title }),
    ...(published && { published: published.day }),
    ...(updated && updated.day !== published?.day && { updated: updated.day }),
    ...(dek && { dek }),
    ...(kicker && { kicker }),
    ...(author.length > 0 && { author }),
    ...(lead !== undefined && { image: leadPicture(page, lead) }),
    ...(topics.length > 0 && { topics }),
    ...(pieces.length > 0 && { related: pieces }),
  };
}

const listed = (text = ''): string[] =>
  text
    .replace(/^[^:]*:/, '')
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** The authors of the byline with the biographies of the end; a lost name comes from its biography. */
function authors(page: Page): { name: string; bio?: string }[] {
  const line = labelled(page, 'byline')[0];
  const text = line === undefined ? '' : textAt(page, line);
  const read = readHeadLine(text)?.authors ?? [];
  const bios = labelled(page, 'bio').map((at) => ({
    name: nameOfBio(textAt(page, at)) ?? '',
    bio: textAt(page, at),
  }));
  if (read.length === 0) return bios.filter(({ name }) => name !== '');
  return read.flatMap(({ name, role }): { name: string; bio?: string }[] => {
    const found = bios.find((bio) =>
      name ? bio.name.toLowerCase().startsWith(name.toLowerCase()) : bio.name !== '',
    );
    const bio = found?.bio ?? role;
    const known = name || found?.name;
    return known ? [{ name: known, ...(bio && { bio }) }] : [];
  });
}

function leadPicture(page: Page, lead: number): NonNullable<Front['image']> {
  const { caption, credit } = splitCredit(textAt(page, lead)) ?? { caption: textAt(page, lead), credit: '' };
  return { alt: altAbove(page, lead), ...(caption && { caption }), ...(credit && { credit }) };
}

const altAbove = (page: Page, at: number): string =>
  page.verdicts.get(at - 1)?.label === 'alternative text' ? textAt(page, at - 1) : '';

function relatedPieces(page: Page): { title: string; dek?: string }[] {
  const pieces: { title: string; dek?: string }[] = [];
  for (const at of labelled(page, 'related title', 'related dek')) {
    const last = pieces.at(-1);
    if (page.verdicts.get(at)?.label === 'related title') pieces.push({ title: textAt(page, at) });
    else if (last) pieces[pieces.length - 1] = { ...last, dek: textAt(page, at) };
  }
  return pieces;
}

function composeBody(page: Page, body: readonly number[], findings: Finding[]): RootContent[] {
  const gaps = sectionGaps(page, body);
  const children: RootContent[] = [];
  const part = () => {
    const last = children.at(-1);
    if (last && last.type !== 'thematicBreak') children.push({ type: 'thematicBreak' });
  };
  for (const at of body) {
    const block = page.blocks[at];
    const label = page.verdicts.get(at)?.label;
    if (!block || !label) continue;
    if (label === 'section break') {
      part();
      continue;
    }
    if (gaps.has(at)) {
      part();
      findings.push({
        kind: 'became',
        line: block.line - 1,
        what: 'section break',
        reason: 'more blank lines than between other paragraphs',
        text: '',
      });
    }
    append(children, page, at, label);
  }
  if (children.at(-1)?.type === 'thematicBreak') children.pop();
  return children;
}

function append(children: RootContent[], page: Page, at: number, label: Label): void {
  const text = textAt(page, at);
  const last = children.at(-1);
  const follows = page.verdicts.get(at - 1)?.label === label;
  const node = page.blocks[at]?.node;
  if (
    node &&
    (label === 'as it is' || label === 'paragraph' || (label === 'heading' && node.type === 'heading'))
  ) {
    children.push(node);
    return;
  }
  if (label === 'heading') children.push({ type: 'heading', depth: 2, children: linked(text) });
  else if (label === 'picture') {
    const { caption, credit } = splitCredit(text) ?? { caption: text, credit: '' };
    children.push(figure({ src: '', alt: altAbove(page, at) }, linked(caption), linked(credit)));
  } else if (label === 'list item') {
    const item = {
      type: 'listItem' as const,
      spread: false,
      children: [paragraph(linked(text.replace(/^\S+\s+/, '')))],
    };
    if (last?.type === 'list' && follows) last.children.push(item);
    else children.push({ type: 'list', ordered: false, spread: false, children: [item] });
  } else if (label === 'verse' && last?.type === 'paragraph' && follows && page.blocks[at]?.gap === 0) {
    last.children.push({ type: 'break' }, ...linked(text));
  } else if (label === 'block quote') {
    if (last?.type === 'blockquote' && follows) last.children.push(paragraph(linked(text)));
    else children.push({ type: 'blockquote', children: [paragraph(linked(text))] });
  } else children.push(paragraph(linked(text)));
}

function losses(page: Page): Finding[] {
  const at = labelled(page, 'paragraph', 'dek', 'title', 'picture', 'list item');
  return findLosses(at.map((index) => textAt(page, index))).flatMap((found, index) =>
    found.map(
      ({ text, reason }) =>
        ({
          kind: 'look',
          line: page.blocks[at[index] ?? 0]?.line,
          what: 'lost marks',
          reason,
          text,
        }) as const,
    ),
  );
}

/** What a person should supply that the text does not say. */
function doubtsOf(page: Page, front: Front): Finding[] {
  const doubts: Finding[] = [];
  const line = labelled(page, 'byline')[0];
  const byline = line === undefined ? undefined : readHeadLine(textAt(page, line));
  const place = {
    kind: 'look',
    line: line === undefined ? 1 : page.blocks[line]?.line,
    what: 'author',
    text: line === undefined ? '' : textAt(page, line),
  } as const;
  if (byline?.authors.some(({ name }) => !name)) {
    const known = (front.author as readonly { name: string }[] | undefined)?.[0]?.name;
    doubts.push({
      ...place,
      reason: known
        ? `the byline lost its name; “${known}” comes from the biography at the end`
        : 'the byline lost its name, and no biography tells it',
    });
  }
  if (!front.author) doubts.push({ ...place, reason: 'no author was found' });
  if (front.image && !front.image.alt) {
    doubts.push({
      kind: 'look',
      line: undefined,
      what: 'front picture',
      reason: 'nothing says what the picture shows; write `alt`',
      text: front.image.caption ?? '',
    });
  }
  return doubts;
}
