import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Finding, Front } from '../draft.ts';
import { findLosses } from '../losses.ts';
import type { HtmlBlock } from './blocks.ts';
import type { Illustration, PlacePicture } from './figures.ts';
import type { Found, PageHead } from './head.ts';
import type { Judged } from './judge.ts';

type Locate = (text: string) => number | undefined;

/** Where each field of the front matter comes from. */
export function headFindings(
  head: PageHead,
  parts: Readonly<Record<'dek' | 'kicker', HtmlBlock | undefined>>,
  bios: ReadonlyMap<HtmlBlock, string>,
  locate: Locate,
): Finding[] {
  const became = (what: string, reason: string, text: string): Finding => ({
    kind: 'became',
    line: locate(text),
    what,
    reason,
    text,
  });
  const field = (what: string, found: Found<unknown> | undefined, text: string | undefined): Finding[] =>
    found ? [became(what, `from ${found.origin}`, text ?? '')] : [];
  const missing: Finding = {
    kind: 'look',
    line: undefined,
    what: 'author',
    reason: 'no author was found',
    text: '',
  };
  return [
    ...field('title', head.title, head.title?.value),
    ...(parts.dek ? [became('dek', 'the line below the title', parts.dek.text)] : []),
    ...(parts.kicker ? [became('kicker', 'the label above the title', parts.kicker.text)] : []),
    ...field('published', head.published, head.published?.value),
    ...field('updated', head.updated, head.updated?.value),
    ...field('author', head.author, head.author?.value.map(({ name }) => name).join(', ')),
    ...field('publication', head.publication, head.publication?.value.name),
    ...field('source', head.source, head.source?.value),
    ...[...bios.keys()].map(({ text }) => became('bio', 'it begins with the author’s name', text)),
    ...(head.author ? [] : [missing]),
  ];
}

/** What was left out of the article’s part of the page, or kept all the same. */
export function leftOutFindings(
  judged: readonly Judged[],
  claimed: ReadonlySet<HtmlBlock>,
  keepAll: boolean,
  locate: Locate,
): Finding[] {
  return judged
    .filter(({ block, fate }) => fate === 'left-out' && !claimed.has(block))
    .map(({ block: { text }, reason }): Finding => {
      const line = locate(text);
      return keepAll
        ? { kind: 'became', line, what: 'paragraph', reason: `kept: ${reason}`, text }
        : { kind: 'left-out', line, what: 'left out', reason, text };
    });
}

/** What the text holds, and what a person should look at in it. */
export function bodyFindings(
  root: Root,
  footnotes: number,
  illustrations: readonly Illustration[],
  image: Front['image'],
  place: PlacePicture,
  locate: Locate,
): Finding[] {
  const became = (what: string, reason: string, text: string): Finding => ({
    kind: 'became',
    line: text === '' ? undefined : locate(text),
    what,
    reason,
    text,
  });
  const look = (what: string, reason: string, text: string): Finding => ({
    kind: 'look',
    line: text === '' ? undefined : locate(text),
    what,
    reason,
    text,
  });
  const paragraphs = root.children.filter(({ type }) => type === 'paragraph').map((child) => textOf(child));
  const pictures = illustrations.filter(({ caption }) => caption !== '' && caption !== image?.caption);
  const lost = illustrations.filter(({ src }) => src !== '' && !place(src));
  return [
    became('text', `${root.children.length} blocks`, ''),
    ...(image ? [became('front picture', 'the picture above the text', image.caption ?? image.alt)] : []),
    ...pictures.map(({ caption }) => became('picture', 'with its caption', caption)),
    ...(footnotes > 0 ? [became('footnotes', `${footnotes} links to notes at the end`, '')] : []),
    ...lost.map(({ src, caption, alt }) => look('picture', `not fetched: ${src}`, caption || alt)),
    ...findLosses(paragraphs)
      .flat()
      .map(({ text, reason }) => look('lost marks', reason, text)),
  ];
}
