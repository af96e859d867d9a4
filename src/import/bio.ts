import { isName } from './head/person-name.ts';

/** The name that a biography begins with: “Ann Lee is the editor of …”. */
export function nameOfBio(text: string): string | undefined {
  const match = biography.exec(text.slice(0, 120));
  if (!match) return;
  const name = text
    .slice(0, match.index)
    .replace(/^about the author:?\s*/i, '')
    .replace(/,.*$/, '')
    .trim();
  return isName(name) ? name : undefined;
}

/** Says what somebody does for a living that writes. */
export const namesProfession = (text: string): boolean => profession.test(text);

const biography =
  /\b(?:is|was|writes|covers|reports|teaches|leads|directs|serves|works|hosts|joined|has (?:written|been|worked|covered|reported)|lives)\b/;
const profession =
  /\b(?:author|editor|reporter|writer|professor|fellow|director|founder|correspondent|columnist|journalist|researcher|lecturer|historian|analyst|scholar|contributor|novelist|critic|scientist|student|lawyer|producer|photographer|consultant|president|chair(?:man|woman)?|adviser|advisor|freelancer?|teaches|writes|covers|reports)\b/i;
