import type { Prose } from './contrast.ts';

/** The words that somebody is quoted with, as a range of word indexes, and what stands around them. */
export interface Core {
  readonly from: number;
  readonly to: number;
  /** Who said them is named by a verb (“said Name”, “Name:”), by a mark (“— Name”) or not at all. */
  readonly author: 'verb' | 'mark' | undefined;
  /** “…” or “Read more” stands for what follows. */
  readonly cut: boolean;
}

const longest = 14;
/** “said Ann-Marie de Vries”: with more words it says something of its own. */
const saidBy = 5;
/** So many words in a row may be edited before an author whom both texts name. */
const edited = 3;
const dash = /[—–―~]|--|\s-\s|[^\s-]-\s?$/;
const closing = /["”»’'.!?,]\s*$/;
const verb =
  '(?:said|says|say|told|tells|wrote|writes|writing|added|adds|according|argued|argues|noted|notes|explained|explains|asked|asks|warned|warns|recalled|recalls|replied|replies|declared|declares|insisted|insists)';
const says = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*\\s+){0,5}(?:\\p{Ll}+\\s+)?${verb}\\b|^${verb}\\b`,
  'u',
);
const introduces = new RegExp(`(?:\\b${verb}\\b[^.!?]*[,:]|:)\\W*$`, 'u');
const name =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|al-\p{Lu}\p{L}+)(?:\s+(?:\p{Lu}[\p{L}\p{M}.’'-]*|al-\p{Lu}\p{L}+|al|bin|de|del|der|ibn|la|of|van|von)){0,5}(?:,\s[^.!?]+)?$/u;
/** “김민수, 교사”, “يوسف الأمين”: in scripts without capitals a few words behind a dash. */
const caselessName = /^\p{Lo}[\p{Lo}\p{M}]*(?:[\s,，、·・]+[\p{Lo}\p{M}]+){0,3}$/u;
const more =
  /(?:…|\.{3}|\])\W*(?:(?:read|continue|see|show|view|learn)\W+)?(?:more|reading|on|the rest|full story|full article)\W*$/iu;

/**
 * Parts the words that `prose` shares with another text (`mates`, -1 for a word of its own) from who said them:
 * “… — Name”, “…,” said Name, Name: “…”. What the other text says too is part of the words.
 */
export function findCore(prose: Prose, other: Prose, mates: Int32Array): Core {
  const { text, words } = prose;
  const parts = (at: number) => isParted(prose, other, mates, at);
  const count = words.ids.length;
  const rest = more.exec(text);
  let to = count;
  if (rest) while (to > 1 && (words.starts[to - 1] ?? 0) > rest.index) to--;
  const cut = to < count || /(?:…|\.{3})[^\p{L}\p{N}]*$/u.test(text);
  if (cut && to > 1 && endsWithinWord(prose, other, mates, to - 1)) to--;
  for (let at = Math.max(1, to - longest); at < to && !cut; at++) {
    const author = parts(at) ? authorFrom(prose, at) : undefined;
    if (author && (isNamed(prose, at) || isOwn(mates, at, to))) return { from: 0, to: at, author, cut };
  }
  for (let at = Math.min(longest, to - 1); at > 0; at--) {
    if (parts(at) && introducesWords(prose, at) && isOwn(mates, 0, at, isSpeech(prose, at)))
      return { from: at, to, author: 'verb', cut };
  }
  return { from: 0, to, author: undefined, cut };
}

/** A teaser of so many letters ends within a word: with the first letters of what goes on in the other text. */
function endsWithinWord(prose: Prose, other: Prose, mates: Int32Array, at: number): boolean {
  const next = (mates[at - 1] ?? -1) + 1;
  if (mates[at] === next || next === 0 || next >= other.words.ids.length) return false;
  const wordOf = ({ text, words }: Prose, index: number) =>
    text.slice(words.starts[index], words.ends[index]).toLowerCase();
  const word = wordOf(prose, at);
  return wordOf(other, next).startsWith(word);
}

/** The word does not follow the one before it in the other text, or there nothing sets it apart. */
function isParted(prose: Prose, other: Prose, mates: Int32Array, at: number): boolean {
  const [before, mate] = [mates[at - 1] ?? -1, mates[at] ?? -1];
  if (mate < 0) return true;
  const [own, theirs] = [gapBefore(prose, at), gapBefore(other, mate)];
  if (before < 0 || mate !== before + 1)
    return !(isNearby(mates, at) && isSet(own) === isSet(theirs) && isClosed(own) && isClosed(theirs));
  return (isSet(own) && !isSet(theirs)) || (isClosed(own) && !isClosed(theirs));
}

/** The word stands in the other text too a few words behind what stands before it here: between them something was edited. */
function isNearby(mates: Int32Array, at: number): boolean {
  const before = mates.subarray(Math.max(0, at - edited), at).findLast((mate) => mate >= 0) ?? -1;
  const distance = (mates[at] ?? -1) - before;
  return before >= 0 && distance > 0 && distance <= edited;
}

function gapBefore({ text, words }: Prose, at: number): string {
  return text.slice(words.ends[at - 1], words.starts[at]);
}

/** A dash or a line of its own sets apart what follows. */
function isSet(gap: string): boolean {
  return dash.test(gap.replace(/^-\s?$/, '')) || /\n/.test(gap);
}

/** A quotation ends, or brackets begin. */
function isClosed(gap: string): boolean {
  return /["”»]\s+\(?$|\s\($/.test(gap);
}

/** Most of the words stand here alone; `elsewhere`: or the other text has them not right before its next ones. */
function isOwn(mates: Int32Array, from: number, to: number, elsewhere = false): boolean {
  const next = mates[to] ?? -1;
  let shared = 0;
  for (let at = from; at < to; at++) {
    const mate = mates[at] ?? -1;
    if (mate >= 0 && !(elsewhere && next >= 0 && next - mate > to - at + 2)) shared++;
  }
  return shared * 2 < to - from;
}

function authorFrom(prose: Prose, at: number): Core['author'] {
  const { text, words } = prose;
  const gap = gapBefore(prose, at);
  if (!/[^\s,]|\n/.test(gap)) return;
  const rest = text.slice(words.starts[at]).trim();
  if (says.test(rest)) {
    const isAll = words.ids.length - at <= saidBy;
    return isAll && closing.test(gap) && /\p{Lu}/u.test(rest) ? 'verb' : undefined;
  }
  if (caselessName.test(rest) && isSet(gap)) return 'mark';
  if (!/^(?:\p{Lu}|(?:al|de|von|van|bin|ibn)\b)/u.test(rest)) return;
  if (/\p{Ll}{5}[.!?]["”]?\s+\p{Lu}/u.test(rest)) return;
  if (/\(\s*$/.test(gap)) return /\)\W*$/.test(rest) ? 'mark' : undefined;
  if (isSet(gap) && /^[^\s\p{L}\p{N}]*[.!?"”»’]/u.test(gap)) return 'mark';
  return (isSet(gap) || isClosed(gap)) && name.test(rest) ? 'mark' : undefined;
}

/** Nothing but who said it follows: the other text may name them too. */
function isNamed({ text, words }: Prose, at: number): boolean {
  const rest = text.slice(words.starts[at]).trim();
  return says.test(rest) || name.test(rest.replace(/\W+$/, ''));
}

/** Quotation marks open after the colon: what stands before it may be named in the other text too. */
function isSpeech({ text, words }: Prose, at: number): boolean {
  return /^[^.!?]*:\s*["“„«]\s*$/.test(text.slice(0, words.starts[at]));
}

function introducesWords({ text, words }: Prose, at: number): boolean {
  const lead = text.slice(0, words.starts[at]);
  return /\p{Lu}/u.test(lead) && introduces.test(lead);
}
