import type { ElementContent } from 'hast';
import { creditName } from './names.ts';
import { hasText, textOf } from './text-of.ts';

/** The nodes of a caption, and of the credit that the page marks within it; the caption alone where it marks none. */
export function captionParts(nodes: readonly ElementContent[]): readonly ElementContent[][] {
  const credits: ElementContent[] = [];
  const rest = without(nodes, credits);
  const words = rest.map(textOf).join('').trim();
  const credited = credits.some(hasText) && words !== '' && !leadsOn.test(words);
  return credited ? [rest, credits] : [[...nodes]];
}

/** “The crates (”, “The crates. Photo:” */
const leadsOn =
  /[([]\W*$|(?<![\p{L}])(?:photos?|photographs?|foto|bild|image|picture|credits?|by|von|par|por|di)\s*:?\s*$|^[|–—·,/-]/iu;

function without(nodes: readonly ElementContent[], credits: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'cite' || creditName(node)) {
      credits.push(node);
      return [];
    }
    const inside: ElementContent[] = [];
    const children = without(node.children, inside);
    credits.push(...inside);
    return inside.length > 0 ? [{ ...node, children }] : [node];
  });
}
