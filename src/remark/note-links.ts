import type { Link, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../text/nearest.ts';

/** In a note `:note[words]{#id}` is a link to that note’s page; the other directives mean their words alone. */
export function remarkNoteLinks({ paths }: { readonly paths: ReadonlyMap<string, string> }) {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['textDirective', 'containerDirective'], (found, index, parent) => {
      const node = found as ContainerDirective | TextDirective;
      if (!parent || index === undefined) return;
      const words = node.name === 'note' ? [link(node as TextDirective)] : node.children;
      parent.children.splice(index, 1, ...(words as typeof parent.children));
      return [SKIP, index];
    });

    function link({ attributes, children, position }: TextDirective): PhrasingContent {
      const id = attributes?.id ?? '';
      const url = paths.get(id);
      if (url === undefined) {
        const near = nearest(id, paths.keys());
        const reason = id
          ? `No note has the id “${id}”${near ? `; did you mean “${near}”?` : ''}`
          : 'This directive does not say whom it means; write `:note[words]{#the-id-of-a-note}`';
        file.message(reason, {
          ...(position ? { place: position } : {}),
          ruleId: 'unknown-note',
          source: 'note-links',
        }).fatal = true;
      }
      return { type: 'link', url: url ?? '', children: children as Link['children'] };
    }
  };
}
