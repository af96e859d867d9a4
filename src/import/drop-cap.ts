/**
 * Whether `text` is the large first letter of the paragraph `next`, parted from it: “T”, “urkey has …”. “A”, “I” and
 * “O” may be words of their own and are left alone.
 */
export const isDropCap = (text: string, next: string): boolean =>
  /^["“‘«]?(?![AIO])\p{Lu}$/u.test(text.trim()) && /^\p{Ll}/u.test(next);
