import type { Block } from '../repeats.ts';

/** It begins as a spoken line does. */
export function isSpeech({ text }: Block): boolean {
  return /^\s*["“„«‘'—–-]/.test(text);
}

/** A program or a table that lost its block: there one sign makes the difference. Lists of names have semicolons too. */
export function isCode({ text }: Block): boolean {
  if (isPlain(text)) return false;
  if (/[;{]\s*\}|\)\s*\{/.test(text)) return true;
  const signs = text.match(/[{}=|\\_$#]|=>|<\/|\w\(\w/g)?.length ?? 0;
  const ends = signs > 0 ? (text.match(/;/g)?.length ?? 0) : 0;
  return signs + ends > Math.max(3, text.length * 0.03);
}

/** A sentence, most of it of words without signs: it may name a function or prices. */
function isPlain(text: string): boolean {
  const all = text.split(/\s+/);
  const plain = all.filter((word) => /^["“‘(]*\p{L}[\p{L}’'-]*[.,;:!?)"”’]*$/u.test(word));
  return ends(text) && plain.length > all.length * 0.75;
}

/** A list of one: “- Features:” may stand above each of several. */
export function isItem({ text }: Block): boolean {
  return !text.includes(' / ');
}

/** A line of a list or a whole list that lost its block: “1. …”, “- … - … - …”. */
export function isList({ text }: Block): boolean {
  if (isLine(text) && /^\s*(?:[-*•·▪]\s|\d{1,3}[.)]\s)/.test(text)) return true;
  return /^\s*[-•·▪]\s/.test(text) && (text.match(/\s[-•·▪]\s/g)?.length ?? 0) > 1;
}

/** “Price: …” */
export function isLabelled({ text }: Block): boolean {
  return isLine(text) && labelOf(text) !== undefined;
}

/** Two entries of a list of things, under labels. */
export function isEntry(block: Block, other: Block): boolean {
  if (isLabelled(block) || isLabelled(other)) return true;
  const [label, others] = [labelOf(block.text), labelOf(other.text)];
  if (Math.max(block.text.length, other.text.length) > 120) return false;
  return Boolean(label && others && label !== others);
}

/** A short sentence above what it introduces. */
export function isIntroduction({ text }: Block): boolean {
  return text.length <= 120 && /^[^.!?:]+[:：]\s*$/.test(text);
}

/** “Moor said:” is no label. */
function labelOf(text: string): string | undefined {
  return /^\s*(\p{Lu}[^.!?:“"]{0,24})(?<! said| says| wrote):\s[^“"]/u.exec(text)?.[1]?.toLowerCase();
}

function isLine(text: string): boolean {
  return text.length < 80 && !ends(text) && !/\?["”)\]]*\s*$/.test(text);
}

/** “Best Value Running Watch: Amazfit T-Rex 3 Pro”: a short line most of whose words have capitals. */
export function isTitle({ text }: Block): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.length < 14 && capitals.length > words.length * 0.6 && !ends(text);
}

/** With a full stop, or with “… Read more”. A title may end with a question mark. */
function ends(text: string): boolean {
  return /[.!…]["”)\]]*\s*$|(?:…|\.{3})\W*(?:\p{L}+\W*){0,2}$/u.test(text);
}
