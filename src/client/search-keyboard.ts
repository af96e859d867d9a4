/** Arrows go from the box through the links of `results` and back; what is typed goes to the box. */
export function moveByKeys(root: HTMLElement, input: HTMLInputElement, results: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...results.querySelectorAll('a')].filter((link) => link.checkVisibility());
    // The box comes before the first of them, and after the last.
    const ring = [input, ...links];
    const at = ring.indexOf(target as HTMLInputElement);
    if (at < 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const isLeft = at > 0 && key === 'Escape';
    const isTyped = at > 0 && (key.length === 1 || key === 'Backspace') && key !== ' ';
    if (step || isLeft) event.preventDefault();
    if (isLeft) event.stopPropagation();
    if (step || isLeft || isTyped) ring.at(step ? (at + step) % ring.length : 0)?.focus();
  });
}
