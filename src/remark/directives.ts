import type { Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../text/nearest.ts';

const known = ['note', 'plain', 'keep'];
const text = (value: string) => ({ type: 'text' as const, value });

/**
 * Gives text its colons back: of the directives only `:note`, `:plain` and `:::keep` are ours. What nobody wrote
 * on purpose (“10:30”) becomes text again in silence, what somebody did (`:nott[…]`) with a message.
 */
export function remarkDirectives() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['textDirective', 'leafDirective', 'containerDirective'], (found, index, parent) => {
      const node = found as ContainerDirective | LeafDirective | TextDirective;
      const form =
        node.type === 'containerDirective' ? 'keep' : ['note', 'plain'].find((name) => name === node.name);
      if (!parent || index === undefined || !node.position) return;
      const { start, end } = node.position;
      const source = String(file).slice(start.offset, end.offset);
      if (node.name === form && node.type !== 'leafDirective') {
        if (node.type === 'containerDirective' && !/\n[\s>]*:{3,}\s*$/.test(source)) {
          const reason = `“:::${node.name}” has no end: close it with a line “:::”`;
          file.message(reason, { place: node.position, ruleId: 'open-directive', source: 'directives' });
        }
        return;
      }
      if (/[[{]/.test(source) || node.type !== 'textDirective') {
        const near = nearest(node.name, known);
        file.message(
          `“${node.name}” is no directive here${near ? `; did you mean “${near}”?` : ''} (it stays as text)`,
          { place: node.position, ruleId: 'unknown-directive', source: 'directives' },
        );
      }
      if (node.type === 'textDirective') {
        const [open, close] = around(source, node);
        const restored = [text(open), ...node.children, ...(close ? [text(close)] : [])];
        parent.children.splice(index, 1, ...(restored as typeof parent.children));
        return index + restored.length;
      }
      const inner = node.type === 'containerDirective' ? node.children : [];
      const fence = source.split('\n')[0] ?? '';
      const restored = [
        { type: 'paragraph' as const, children: [text(fence)], position: node.position },
        ...inner,
      ];
      parent.children.splice(index, 1, ...(restored as typeof parent.children));
      return index;
    });
  };
}

/** What the directive's source says before and after its label. */
function around(source: string, node: TextDirective): [string, string] {
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  const from = node.position?.start.offset;
  if (first === undefined || last === undefined || from === undefined) return [source, ''];
  return [source.slice(0, first - from), source.slice(last - from)];
}
