import type { Element } from 'hast';
import { textOf } from '../text-of.ts';

/** “mc<sup>2</sup>” and “H<sub>2</sub>O” with the letters that Unicode has for it: Markdown has no other way. */
export function raised(element: Element): Pick<Element, 'tagName' | 'children'> | undefined {
  const words = textOf(element).trim();
  if (!/^[+−-]?\d{1,3}$/.test(words)) return;
  if (element.children.some((child) => child.type === 'element')) return;
  const letters = element.tagName === 'sup' ? above : below;
  const value = Array.from(words, (letter) => letters['0123456789+−-'.indexOf(letter)] ?? letter).join('');
  return { tagName: 'span', children: [{ type: 'text', value }] };
}

const above = Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻');
const below = Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₋');
