/** Arrows go from the box through the links of `results` and back; what is typed goes to the box. */
export function moveByKeys(root: HTMLElement, input: HTMLInputElement, results: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...results.querySelectorAll('a')].filter((link) => link.checkVisibility());
    const at = links.indexOf(target as HTMLAnchorElement);
    if (target !== input && at < 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) {
      event.preventDefault();
      // The box comes before the first of them, and after the last.
      const ring = [input, ...links];
      ring.at((at + 1 + step) % ring.length)?.focus();
    } else if (at >= 0 && (key.length === 1 || key === 'Backspace') && key !== ' ') input.focus();
    else if (at >= 0 && key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      input.focus();
    }
  });
}
