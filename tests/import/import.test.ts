import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { type ImportOptions, importOne } from '../../src/import/import-one.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pasted = (title: string) =>
  `${title}\n\nBy Ann Lee\n\nMarch 4, 2021\n\nThe ferry crosses the sound twice a day, and nobody on the island owns a watch that matters. The horn does it.\n\nIt is never late.\n`;
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ['src/commands/import.ts', ...args],
      { cwd: root, env: { ...process.env, CONTENT: folder } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    ),
  );
}

const articles = join(folder, 'articles');
const into = (file: string, options: Partial<ImportOptions> = {}) =>
  importOne(file, { into: articles, reserved: ['search'], ...options });

test('a pasted file becomes an article of the library, and the command says what to do next', async () => {
  const { code, out, err } = await run(file('ferry.txt', pasted('The Ferry of Tern Island')));
  expect(code).toBe(0);
  const path = join(folder, 'articles', 'the-ferry-of-tern-island.md');
  expect(out.trim()).toBe(path);
  expect(err).toContain('title: ');
  expect(err).toContain('npm run suggest -- the-ferry-of-tern-island');
  expect(readFileSync(path, 'utf8')).toMatch(
    /^---\ntitle: The Ferry of Tern Island\nauthor:\n {2}- name: Ann Lee\npublished: 2021-03-04\n---\n\nThe ferry/,
  );
});

test('an article that exists is only touched with force', async () => {
  const input = file('twice.txt', pasted('An Article Imported Twice'));
  const { path } = await into(input);
  writeFileSync(path, 'mine');
  await expect(into(input)).rejects.toThrow('--force');
  expect(readFileSync(path, 'utf8')).toBe('mine');
  await into(input, { force: true });
  expect(readFileSync(path, 'utf8')).not.toBe('mine');
});

test('--dry-run writes nothing, --json is for programs', async () => {
  const input = file('dry.txt', pasted('A Dry Run of Nothing'));
  const json = JSON.parse((await run(input, '--dry-run', '--json')).out);
  expect(json).toMatchObject({
    slug: 'a-dry-run-of-nothing',
    written: false,
    front: { published: '2021-03-04' },
  });
  expect(json.findings.length).toBeGreaterThan(3);
  expect(existsSync(join(folder, 'articles', 'a-dry-run-of-nothing.md'))).toBe(false);
});

test('whoever reads only the first lines of a dry run gets no trace', async () => {
  const long = 'The ferry crosses the sound, and nobody owns a watch that matters. '.repeat(20);
  const input = file('long.txt', `${pasted('A Long Crossing')}\n${`${long}\n\n`.repeat(200)}`);
  const child = spawn(process.execPath, ['src/commands/import.ts', input, '--dry-run', '--keep-all'], {
    cwd: root,
    env: { ...process.env, CONTENT: folder },
  });
  child.stdout.once('data', () => child.stdout.destroy());
  let err = '';
  child.stderr.on('data', (text) => {
    err += text;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(err).not.toContain('EPIPE');
  expect(code).toBe(0);
});

test.each([
  ['no argument', [], 'say one file or address'],
  ['an impossible date', ['x.txt', '--published', '2021-02-30'], 'must be a day of the calendar'],
])('wrong use (%s) is one line and exit status 2', async (_, args, message) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toContain(message);
});

test.each([
  ['empty.txt', '', 'is empty'],
  ['latin.txt', Buffer.from([0x41, 0x0a, 0xe9, 0x20, 0x41]), 'is not UTF-8 (line 2)'],
  ['binary.txt', Buffer.from([0x41, 0, 0, 1]), 'zero bytes'],
  ['fake.docx', 'no zip', 'is no Word document'],
  ['paper.txt', '%PDF-1.7', 'is a PDF'],
  [
    'undated.txt',
    'A Title of Four Words\n\nOne paragraph that says nothing of when it was written by anybody at all.',
    '--published 2021-09-13',
  ],
])('%s is refused with its reason, and nothing is written', async (name, content, message) => {
  const before = readdirSync(articles);
  await expect(into(file(name, content))).rejects.toThrow(message);
  expect(readdirSync(articles)).toEqual(before);
});

test('an address of the site itself is refused', async () => {
  await expect(into(file('s.txt', pasted('Search')))).rejects.toThrow('belongs to the site itself');
});

test('--library goes on past a bad file, ends with a table and exit status 1, and leaves whole files only', async () => {
  const many = mkdtempSync(join(folder, 'many-'));
  writeFileSync(join(many, 'a.txt'), pasted('The First of Many Ferries'));
  writeFileSync(join(many, 'b.txt'), Buffer.from([0xff, 0x41, 0x42]));
  writeFileSync(
    join(many, 'c.html'),
    '<html><head><meta property="article:published_time" content="2020-01-02"></head><body><h1>The Third of Many Ferries</h1><p>The ferry crosses the sound twice a day, and nobody on the island owns a watch that matters to anyone.</p></body></html>',
  );
  const into = join(many, 'out');
  const { code, out } = await run('--library', many, '--into', into);
  expect(code).toBe(1);
  expect(out).toMatch(/ok\s+a\.txt\s+the-first-of-many-ferries/);
  expect(out).toMatch(/FAILED\s+b\.txt/);
  expect(readdirSync(into).toSorted()).toEqual([
    'the-first-of-many-ferries.md',
    'the-third-of-many-ferries.md',
  ]);
});

test('--library stops between two files when it is interrupted, says how far it came, and leaves whole files only', async () => {
  const many = mkdtempSync(join(folder, 'interrupted-'));
  for (let at = 0; at < 400; at++)
    writeFileSync(join(many, `${at}.txt`), pasted(`Ferry Number ${at} of Tern Island`));
  const into = join(many, 'out');
  const child = spawn(process.execPath, ['src/commands/import.ts', '--library', many, '--into', into], {
    cwd: root,
  });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  while (!existsSync(into) || readdirSync(into).length < 3) await setTimeout(5);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  const done = Number(/^Interrupted: (\d+) of 400 done; [^\n]+\n$/.exec(err)?.[1]);
  const written = readdirSync(into);
  expect(written).toHaveLength(done);
  expect(done).toBeLessThan(400);
  for (const name of written) expect(readFileSync(join(into, name), 'utf8')).toMatch(/It is never late\.\n$/);
});

test('the pictures of a saved page stand beside the article', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  file('road.png', png);
  const page = file(
    'saved.html',
    '<meta property="article:published_time" content="2020-01-02"><h1>The Road to the Sea</h1><article><p>The ferry crosses the sound twice a day, and nobody on the island owns a watch that matters to anyone.</p><figure><img src="./road.png" alt="A road"><figcaption>The road.</figcaption></figure><p>The road ends at the pier, where the women boiled brine in iron pans for eight hundred years.</p></article>',
  );
  await into(page);
  expect(readFileSync(join(folder, 'articles', 'the-road-to-the-sea.md'), 'utf8')).toContain(
    '![A road](road.png)\n*The road.*',
  );
  expect(readFileSync(join(folder, 'articles', 'the-road-to-the-sea', 'road.png'))).toEqual(png);
});

test('a file that is named by its day, as Jekyll names posts, was published on that day', async () => {
  const post = '---\ntitle: The Pier\n---\n\nThe pier learns to wait.\n';
  const { front, findings } = await into(file('2021-03-05-the-pier.md', post), { dryRun: true });
  expect(front.published).toBe('2021-03-05');
  expect(findings.find(({ what }) => what === 'published')?.reason).toContain('name of the file');
  const said = await into(join(folder, '2021-03-05-the-pier.md'), { dryRun: true, published: '2021-03-06' });
  expect(said.front.published).toBe('2021-03-06');
});
