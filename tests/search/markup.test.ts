import { expect, test } from 'vitest';
import { html } from '../../src/client/markup.ts';

test('every value is text, in attributes too, but what is markup itself', () => {
  const said = '"><script>alert(1)</script>&amp;';
  const inner = html`<b>${said}</b>`;
  expect(html`<p title="${said}">${inner}${3}</p>`.join('')).toBe(
    '<p title="&#34;>&#60;script>alert(1)&#60;/script>&#38;amp;"><b>&#34;>&#60;script>alert(1)&#60;/script>&#38;amp;</b>3</p>',
  );
});
