import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDates as read } from './read-dates.ts';

describe('no dates', () => {
  const lists = [
    { lang: 'en', file: 'none.txt', lines: 1000 },
    { lang: 'de', file: 'none-de.txt', lines: 60 },
    { lang: 'fr', file: 'none-fr.txt', lines: 55 },
    { lang: 'es', file: 'none-es.txt', lines: 45 },
  ];

  test.each(lists)('no line of $file has one', ({ lang, file, lines: least }) => {
    const lines = readFileSync(new URL(`fixtures/dates/${file}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '));
    expect(lines.length).toBeGreaterThan(least);
    expect(lines.filter((line) => read(line, lang).length > 0)).toEqual([]);
  });
});
