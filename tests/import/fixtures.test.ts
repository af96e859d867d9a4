import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finish } from '../../src/import/finish.ts';
import { readSource } from '../../src/import/read-source.ts';
import { formatReport } from '../../src/import/report.ts';

const folder = join(import.meta.dirname, 'fixtures');
const published: Record<string, string> = { 'pasted-opinion': '2021-09-13' };

test.each(readdirSync(folder))('%s becomes its article, and the report says how', async (name) => {
  const [input = ''] = readdirSync(join(folder, name)).filter((file) => file.startsWith('input.'));
  const bytes = readFileSync(join(folder, name, input));
  const draft = await readSource({ bytes, name: input }, { keepAll: false });
  const { markdown, findings } = finish(draft, { published: published[name] }, []);
  await expect(markdown).toMatchFileSnapshot(join(folder, name, 'output.md'));
  await expect(`${formatReport(findings)}\n`).toMatchFileSnapshot(join(folder, name, 'report.txt'));
});
