import { expect, test } from 'vitest';
import { generateProse } from '../../bench/prose/generate-prose.ts';
import { measureRecall } from '../../bench/repeats/recall.ts';
import { variants } from '../../bench/repeats/variants.ts';
import type { Block } from '../../src/text/repeats.ts';

test('what is found over several seeds is the sum of what is found with each', () => {
  const blocks = generateProse(1, 9).map((text): Block => ({ kind: 'paragraph', text }));
  const [variant] = variants.filter(({ name }) => name === 'teaser');
  if (!variant) throw new Error('There is no such variant.');
  const measure = (seed: number, seeds: number) =>
    measureRecall(variant, [{ name: 'one', blocks }], { seed, seeds, least: 12, atOnce: 1 }, () => {});
  const [one, other, both] = [measure(1, 1), measure(2, 1), measure(1, 2)];
  expect(both.injected).toBeGreaterThan(0);
  expect(both).toMatchObject({
    injected: one.injected + other.injected,
    found: one.found + other.found,
    form: one.form + other.form,
  });
});
