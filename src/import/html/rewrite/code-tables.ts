import type { Element, ElementContent } from 'hast';
import { namesOf } from '../names.ts';
import { textOf } from '../text-of.ts';

/** Code in a table of one row, the numbers of its lines in a cell of their own, as a block of code. */
export function codeOfTable(
  table: Element,
): Pick<Element, 'tagName' | 'properties' | 'children'> | undefined {
  const rows = elementsIn(table, 'tr');
  const cells = rows.flatMap((row) => elementsIn(row, 'td'));
  const numbers = cells.filter((cell) => isNumbers(cell));
  const codes = cells.filter((cell) => !numbers.includes(cell));
  if (numbers.length === 0 || numbers.length !== codes.length || numbers.length !== rows.length) return;
  if (
    !codes.every(
      (cell) =>
        elementsIn(cell, 'pre').length + elementsIn(cell, 'code').length > 0 || / code /.test(namesOf(cell)),
    )
  )
    return;
  const value = codes.map(linesOf).join(rows.length > 1 ? '\n' : '');
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [{ type: 'text', value }],
  };
  return { tagName: 'pre', properties: {}, children: [code] };
}

const isNumbers = (cell: Element): boolean =>
  / (?:gutter|line ?nos?|line ?numbers?|lineno|blob num|hljs ln numbers) /.test(namesOf(cell)) ||
  /^\s*1\s+2(?:\s+\d+)*\s*$/.test(linesOf(cell));

/** The words of `node`, a line break for each `<br>`. */
function linesOf(node: ElementContent): string {
  if (node.type !== 'element') return textOf(node);
  return node.tagName === 'br' ? '\n' : node.children.map(linesOf).join('');
}

function elementsIn(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) =>
    child.type === 'element' ? [...(child.tagName === name ? [child] : []), ...elementsIn(child, name)] : [],
  );
}
