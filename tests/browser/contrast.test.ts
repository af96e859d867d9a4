import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSites } from './sites.ts';

const sites = useSites();

/** WCAG’s ratio of a token as text to a token as ground. */
function contrasts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('No canvas');
    const probe = document.body.appendChild(document.createElement('i'));
    const luminance = (token: string) => {
      probe.style.color = `var(--${token})`;
      context.fillStyle = getComputedStyle(probe).color;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) =>
        byte / 255 <= 0.03928 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const pairs = [
      ...['paper', 'lit', 'wash'].map((ground) => ['ink', ground]),
      ...['paper', 'lit'].flatMap((ground) => [
        ['faint', ground],
        ['rubric', ground],
        ['thread', ground],
      ]),
    ];
    return Object.fromEntries(
      pairs.map(([text = '', ground = '']) => [
        `${text} on ${ground}`,
        ratio(luminance(text), luminance(ground)),
      ]),
    );
  });
}

test.each(['light', 'dark'] as const)(
  'text has AAA contrast and lines 3:1 in the %s scheme',
  async (colorScheme) => {
    const page = await sites.open(`${sites.fixture}404.html`, { colorScheme });
    for (const [pair, ratio] of Object.entries(await contrasts(page)))
      expect(ratio, pair).toBeGreaterThanOrEqual(pair.startsWith('thread') ? 3 : 7);
  },
);
