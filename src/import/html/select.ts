import type { Element } from 'hast';
import { isRunning, weight } from './around.ts';
import { type Evidence, type Judged, judge } from './judge.ts';
import { dropLabels } from './labels.ts';
import { dropLinkLists, dropOthers } from './others.ts';
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
  const sure = dropLinkLists(trustNames(judged, region, evidence), evidence);
  return { root: region.root, reasons: region.reasons, judged: dropLabels(trimEnds(sure, evidence, region)) };
}

/** Judges again without the names of parts where going by them would lose most of the running text. */
function trustNames(judged: readonly Judged[], region: Region, evidence: Evidence): readonly Judged[] {
  const sum = (fate: Judged['fate']) =>
    judged.reduce(
      (total, one) =>
        total +
        (one.fate === fate && isRunning(one.block) && evidence.survivors.has(one.block.element as Element)
          ? weight(one.block)
          : 0),
      0,
    );
  if (sum('text') >= sum('left-out') * 0.5) return judged;
  return region.blocks.map((block) => judge(block, { ...region, reasons: new Map() }, evidence));
}
