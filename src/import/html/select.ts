import type { Element } from 'hast';
import { isRunning, sumOf } from './around.ts';
import { type Evidence, type Judged, judge } from './judge.ts';
import { dropLabels } from './labels.ts';
import { dropFollowers, dropLinkLists, dropOthers } from './others.ts';
import { findRegion, type Region } from './region.ts';
import { trimEnds } from './trim.ts';

/** The article's part of the page. */
export interface Selection {
  readonly root: Element | undefined;
  /** Every block of it, in order, judged. */
  readonly judged: readonly Judged[];
  /** Why parts of it are no text, by what the page calls them. */
  readonly reasons: ReadonlyMap<Element, string>;
}

export function selectBlocks(evidence: Evidence): Selection {
  const region = findRegion(evidence);
  const judged = dropOthers(
    region.blocks.map((block): Judged => judge(block, region, evidence)),
    region,
    evidence,
  );
  const trusted = trustCaptions(trustNames(judged, region, evidence));
  const sure = dropLinkLists(dropFollowers(trusted, evidence), evidence);
  return { root: region.root, reasons: region.reasons, judged: dropLabels(trimEnds(sure, evidence, region)) };
}

/** Where nearly all running text stands below pictures, it is the text: a slide show. */
function trustCaptions(judged: readonly Judged[]): readonly Judged[] {
  const sum = (fate: Judged['fate']) =>
    sumOf(judged.flatMap((one) => (one.fate === fate && isRunning(one.block) ? [one.block] : [])));
  if (sum('text') >= sum('caption') * 0.3) return judged;
  return judged.map((one) =>
    one.fate === 'caption' && isRunning(one.block)
      ? { ...one, fate: 'text', reason: 'text below a picture' }
      : one,
  );
}

/** Judges again without the names of parts where going by them would lose most of the running text. */
function trustNames(judged: readonly Judged[], region: Region, evidence: Evidence): readonly Judged[] {
  const sum = (fate: Judged['fate']) =>
    sumOf(
      judged.flatMap((one) =>
        one.fate === fate && isRunning(one.block) && evidence.survivors.has(one.block.element as Element)
          ? [one.block]
          : [],
      ),
    );
  if (sum('text') >= sum('left-out') * 0.5) return judged;
  return region.blocks.map((block) => judge(block, { ...region, reasons: new Map() }, evidence));
}
