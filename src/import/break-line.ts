/** A line of marks that part sections: “* * *”, “---”, “⁂”. */
export const isBreakLine = (text: string): boolean =>
  /^(?:[*•·⁂✽❧~#_+-]|[-–—=*_~•·#]\s?(?:[-–—=*_~•·#]\s?)+|o0o)$/u.test(text.trim());
