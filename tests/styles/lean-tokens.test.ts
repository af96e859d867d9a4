import { expect, test } from 'vitest';
import { findConstants } from '../../src/styles/lean-tokens.ts';

test('a token is constant if nothing redefines it and it is short or read once', () => {
  const css = `:root {
    --short: 1rem;
    --chain: calc(2 * var(--short));
    --turned: 1px;
    --long-and-read-twice: clamp(1rem, 2vw, 3rem);
    @media print {
      --turned: 2px;
    }
  }
  p { margin: var(--chain) var(--turned); padding: var(--long-and-read-twice) var(--long-and-read-twice) }`;
  expect([...findConstants(css)]).toEqual([
    ['--short', '1rem'],
    ['--chain', 'calc(2 * 1rem)'],
  ]);
});

test('what is read from an attribute is no constant: elsewhere the attribute is another', () => {
  expect(findConstants('.list {\n  --count: attr(data-count);\n}\np { height: var(--count) }').size).toBe(0);
});

test('what is read with a fallback is no constant: where nothing sets it, the fallback holds', () => {
  expect(findConstants('.off {\n  --shown: hidden;\n}\np { visibility: var(--shown, visible) }').size).toBe(
    0,
  );
});
