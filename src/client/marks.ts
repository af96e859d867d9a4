import { all } from './page.ts';

/** Keeps which marks the reader wants to see; the style sheet alone shows and hides them. */
export function keepMarks(): void {
  const switches = all<HTMLInputElement>('.marks input');
  for (const each of switches) each.checked = localStorage[each.id] ?? each.checked;
  addEventListener('change', () => {
    for (const { id, checked } of switches) localStorage[id] = checked || '';
  });
}
