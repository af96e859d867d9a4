/** A name as CSL-JSON has it: of a person whose family name is known, or as it stands. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Parts the name of a person; that of an office or a group, or one that nothing here can part, stays whole. */
export function cslName(name: string): CslName {
  const whole = name.replace(/\s+/g, ' ').trim();
  const written = /^([^,]+), ([^,]+)$/.exec(whole);
  if (written && !suffix.test(written[2] ?? '')) return { family: written[1] ?? '', given: written[2] ?? '' };
  const words = whole.replace(/,(?= )/g, '').split(' ');
  const ending = words.length > 2 && suffix.test(words.at(-1) ?? '') ? ` ${words.pop()}` : '';
  const plain = words.length > 1 && words.length < 6 && words.every((word) => personal.test(word));
  if (!plain || words.some((word) => office.test(word))) return { literal: whole };
  const particle = words.findIndex((word, index) => index > 0 && particles.test(word));
  const at = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  if (words.slice(0, at).some((word) => !/^\p{Lu}/u.test(word))) return { literal: whole };
  return { family: words.slice(at).join(' ') + ending, given: words.slice(0, at).join(' ') };
}

/** A name in BibTeX's `author`: “Family, Given”, or whole in braces of its own. */
export function bibtexName(name: string, written: (text: string) => string): string {
  const parted = cslName(name);
  if ('literal' in parted) return `{${written(parted.literal)}}`;
  // A part in braces is not parted again.
  const part = (text: string) => (/\band\b|,/i.test(text) ? `{${written(text)}}` : written(text));
  return `${part(parted.family)}, ${part(parted.given)}`;
}

const personal = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|al-\p{Lu}[\p{L}\p{M}'’-]*)$|^\p{Ll}+$/u;
const particles =
  /^(?:abu|af|al|av|bin|bint|d['’]\p{Lu}.*|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|vom|von|zu|zum|zur|al-\p{Lu}.*)$/u;
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;
const office =
  /^(?:the|and|agency|association|board|broadcasting|bureau|cent(?:er|re)|college|commission|committee|company|contributors?|corporation|correspondents?|council|daily|department|desk|editorial|editors?|foundation|gazette|group|herald|inc\.?|initiative|institute|journal|ltd\.?|magazine|media|ministry|network|news|newsroom|office|organi[sz]ation|post|press|project|reporters?|review|service|society|staff|studio|team|telegraph|times|tribune|union|university|weekly|writers?)$/i;
