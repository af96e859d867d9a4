import type { Draft, Finding, Front } from '../draft.ts';
import { readHeadLine } from '../head/head-line.ts';
import { findLosses } from '../losses.ts';
import { bodyLabels, composeBody } from './compose.ts';
import { captionAt, composeFront } from './front.ts';
import { labelled, type Page, textAt, type Verdict } from './page.ts';

/** The article that a recognised page makes; every block of the page is in a finding. */
export function composeArticle(recognised: Page, { keepAll }: { readonly keepAll: boolean }): Draft {
  const findings: Finding[] = [];
  const page = keepAll ? keepLeftOut(recognised) : recognised;
  const body = labelled(page, ...bodyLabels);
  const firstText = labelled(page, 'paragraph', 'list item', 'verse')[0] ?? page.blocks.length;
  const lead = labelled(page, 'picture').find((at) => at < firstText && captionAt(page, at).credit !== '');
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
