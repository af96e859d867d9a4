const key = 'marks';

/** Keeps which marks the reader wants to see; the style sheet alone shows and hides them. */
export function keepMarks(): void {
  const switches = document.querySelectorAll<HTMLInputElement>('.marks input');
  const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
  for (const each of switches) each.checked = kept[each.id] ?? each.checked;
  document.addEventListener('change', () => {
    const chosen = [...switches].map(({ id, checked }) => [id, checked]);
    localStorage.setItem(key, JSON.stringify({ ...kept, ...Object.fromEntries(chosen) }));
  });
}
