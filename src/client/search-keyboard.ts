/** Arrows go from the box through the links of `results` and back, Home and End to their ends; what is typed goes to the box. */
export function moveByKeys(root: HTMLElement, input: HTMLInputElement, results: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...results.querySelectorAll('a')].filter((link) => link.checkVisibility());
    const at = links.indexOf(target as HTMLAnchorElement);
    if (target !== input && at < 0) return;
    const to = steps[key]?.(at, links.length);
    if (to !== undefined && (at >= 0 || key.startsWith('Arrow'))) {
      event.preventDefault();
      const link = links[to];
      if (link) link.focus();
      else input.focus();
    } else if (at >= 0 && (key.length === 1 || key === 'Backspace') && key !== ' ') input.focus();
    else if (at >= 0 && key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      input.focus();
    }
  });
}

/** From the place of the focus, -1 being the box, to the next. */
const steps: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => (at + 1 < length ? at + 1 : -1),
  ArrowUp: (at, length) => (at < 0 ? length - 1 : at - 1),
  Home: () => 0,
  End: (_, length) => length - 1,
};
