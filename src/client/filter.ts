const box = document.querySelector<HTMLElement>('.filter');
const input = box?.querySelector('input');

if (box && input) {
  box.hidden = false;
  input.addEventListener('input', () => {
    const words = fold(input.value).split(/\s+/);
    for (const section of document.querySelectorAll<HTMLElement>('.note-index section')) {
      const items = [...section.querySelectorAll('li')];
      for (const item of items) {
        const text = fold(item.textContent);
        item.hidden = !words.every((word) => text.includes(word));
      }
      section.hidden = items.every(({ hidden }) => hidden);
    }
  });
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Pd}’'ʿʾ]/gu, '')
    .toLowerCase();
}

export {};
