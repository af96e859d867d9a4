import type { Nodes } from 'mdast';

const written = /\s*\{#([a-z][a-z0-9-]*)\}\s*$/;

/** The id that an author wrote at the passage's end (`{#chosen-id}`), which is taken out of its text. */
export function takeChosenId(passage: Nodes): string | undefined {
  let last: Nodes | undefined = passage;
  while (last && 'children' in last) {
    const own: readonly Nodes[] = last.children.filter(({ type }) => type !== 'list');
    last = own.at(-1);
  }
  if (last?.type !== 'text') return;
  const id = written.exec(last.value)?.[1];
  if (id) last.value = last.value.replace(written, '');
  return id;
}
