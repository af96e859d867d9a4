/** “Tern Bay (AFP) – …”: the first paragraph of what an agency wrote. */
export const hasDateline = (text: string): boolean =>
  /^\p{Lu}[^()]{2,60}\((?:AP|Reuters|AFP|UPI|dpa|PTI|ANI|Xinhua)\)\s*[-–—]/u.test(text);
