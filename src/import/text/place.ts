import { readHeadLine } from '../head/head-line.ts';
import { isRole } from '../head/roles.ts';
import { findMainText } from './main-text.ts';
import type { Page } from './page.ts';

/** The text speaks of `name` as of a place: “in Tern Bay”, “aus Groß Wiesen”. */
export function isPlace({ blocks }: Page, name: string): boolean {
  const { start } = findMainText(blocks);
  const words = name.match(/[\p{L}\p{N}]+/gu)?.join('[^\\p{L}\\p{N}]+');
  if (!words) return false;
  const counted = (before: string): number => {
    const spoken = new RegExp(`(?<![\\p{L}])(?:${before}) ${words}(?![\\p{L}])`, 'iu');
    return blocks.filter(({ text }, at) => at >= Math.min(start, slack) && spoken.test(text)).length;
  };
  return counted('in|near|aus|nach|bei|à|en') > 0 || counted('of|from|to|de|von') > 1;
}

/** Lines at the top that are never the text. */
const slack = 1;

/** “OSLO” below “ANN LEE”, in capitals like her. */
export const isDateline = (name: string, next: string): boolean =>
  [name, next].every((text) => /^[\p{Lu} .’-]{3,}$/u.test(text)) &&
  !isRole(name) &&
  readHeadLine(next)?.said !== 'name';
