import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../tests/browser/browser.ts';
import { weigh } from '../tests/browser/measure.ts';
import { project, runCommand } from '../tests/site/run-command.ts';
import { serve } from '../tests/site/serve.ts';
import { audit } from './reading/audit.ts';
import { scanWithAxe } from './reading/axe.ts';
import { jumpThrough, measureManyNotes, pressEnd } from './reading/many-notes.ts';
import { measureOpening } from './reading/opening.ts';
import { measureShifts } from './reading/shifts.ts';
import { writeManyNotes } from './reading/write-many-notes.ts';

const help = `npm run bench -- reading [--many] [--json]
Builds the library that ships, and an article of 500 notes, and measures their pages in Chromium: bytes in brotli,
layout shifts, blocking time at a quarter of the processor, milliseconds from click to note, what axe and Lighthouse
find. \`--many\` measures the article of 500 notes alone. Lighthouse weighs 176 MB, so it is used where it is installed:
npm install --no-save lighthouse@13.5.0`;

interface Row {
  readonly number: string;
  readonly value: number | string;
  readonly target: string;
}

export async function run(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(help);
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-reading-'));
  const rows: Row[] = [];
  const say: Say = (number, value, target) => {
    rows.push({ number, value, target });
    if (!args.includes('--json')) console.log(`${number.padEnd(56)} ${String(value).padStart(9)}  ${target}`);
  };
  try {
    if (!args.includes('--many')) await measureShipped(folder, say);
    await measureMany(folder, say);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (args.includes('--json')) console.log(JSON.stringify({ bench: 'reading', rows }));
}

type Say = (number: string, value: number | string, target: string) => void;

async function measureShipped(folder: string, say: Say): Promise<void> {
  const shipped = await build(folder, 'shipped', (content) =>
    cpSync(join(project, 'content'), content, { recursive: true }),
  );
  const articles = ['the-return-and-its-guests', 'a-short-history-of-the-footnote'];
  for (const slug of articles) {
    const { html, css, script } = weigh(shipped, slug);
    say(`HTML and CSS of ${slug}, B`, html + css, '≤ 18,000; the aim 14,000');
    say(`  script before the first search, B`, script, '≤ 1,500');
  }
  await visit(shipped, async (browser, site) => {
    const address = `${site}${articles[0]}/`;
    for (const { width, load, all, readable } of await measureShifts(browser, address)) {
      say(`layout shift at ${width} px: loading / using everything`, `${load} / ${all}`, '0 / 0');
      if (readable !== undefined) say('words that only a script shows', readable, '0');
    }
    const { median, p95 } = await measureOpening(browser, address);
    say('click to visible, ms: median / p95', `${median} / ${p95}`, 'p95 ≤ 50');
    for (const { path, violations } of await scanWithAxe(browser, site))
      say(`axe on /${path}, light and dark`, violations, '0');
    for (const { path, form, scores } of await audit(site))
      say(`Lighthouse on /${path}, ${form}`, scores, '100 100 100 100');
  });
}

async function measureMany(folder: string, say: Say): Promise<void> {
  const many = await build(folder, 'many', writeManyNotes);
  await visit(many, async (browser, site) => {
    const { plain, annotated, listeners } = await measureManyNotes(browser, site);
    say('blocking, 500 notes, CPU ÷ 4, ms: annotated / plain', `${annotated} / ${plain}`, '≤ plain + 25');
    const { misplaced, shift } = await jumpThrough(browser, site);
    say('  of their notes in the margin, out of place', misplaced, '0');
    say('  layout shift in jumps through the article', shift, '0');
    say('  from where the key End leads to the end at 320 px', await pressEnd(browser, site), '0');
    say('listeners', listeners, '≤ 10');
  });
}

async function visit(folder: string, look: (browser: Browser, site: string) => Promise<void>): Promise<void> {
  const browser = await openBrowser();
  const site = await serve(folder, '/');
  try {
    await look(browser, site.address);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function build(folder: string, name: string, write: (content: string) => void): Promise<string> {
  const content = join(folder, `${name}-content`);
  const outDir = join(folder, name);
  write(content);
  const { status, stderr } = await runCommand('build', ['--outDir', outDir, '--base', '/'], {
    CONTENT: content,
  });
  if (status !== 0) throw new Error(`The build of ${name} failed:\n${stderr}`);
  return outDir;
}
