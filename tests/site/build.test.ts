import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { project, runCommand } from './run-command.ts';

let root: string;
let content: string;
const dist = () => join(root, 'dist');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  content = join(root, 'content');
  cpSync(inject('libraries').fixture, content, { recursive: true });
  cpSync(inject('sites').fixture, dist(), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function digest(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .toSorted()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
}

test('the same inputs give the same bytes, and the ledger stays as it was', async () => {
  const before = digest(content);
  const again = join(root, 'again');
  expect((await runCommand('build', ['--outDir', again], { CONTENT: content, CI: 'true' })).status).toBe(0);
  expect(digest(again)).toEqual(digest(dist()));
  expect(digest(content)).toEqual(before);
});

test('a library with problems is not built: one report of all, exit status 1, the last site untouched', async () => {
  const bad = join(root, 'bad');
  cpSync(content, bad, { recursive: true });
  appendFileSync(join(bad, 'articles/arabic.md'), '\n:note[x]{#nobody}\n');
  writeFileSync(join(bad, 'notes/people/charles-babbage.md'), '---\nnam: Charles Babbage\n---\n');
  const ledger = join(bad, 'links/analytical-engine.json');
  writeFileSync(ledger, readFileSync(ledger, 'utf8').slice(0, -40));
  const before = digest(dist());
  const libraryBefore = digest(bad);
  const { status, stderr } = await runCommand('build', ['--outDir', dist()], { CONTENT: bad });
  expect(status).toBe(1);
  expect(stderr).toMatch(/arabic\.md[\s\S]*9:1[\s\S]*No note has the id “nobody”/);
  expect(stderr).toMatch(/charles-babbage\.md[\s\S]*2:1[\s\S]*Unknown key `nam`; did you mean `name`\?/);
  expect(stderr).toMatch(/links\/analytical-engine\.json[\s\S]*git checkout -- .*analytical-engine\.json/);
  expect(digest(dist())).toEqual(before);
  expect(digest(bad)).toEqual(libraryBefore);
});

test('with CI=true a build whose ledger would change stops and names the command', async () => {
  const edited = join(root, 'edited');
  cpSync(content, edited, { recursive: true });
  appendFileSync(join(edited, 'articles/analytical-engine.md'), '\nOne more paragraph stands here now.\n');
  const before = digest(dist());
  const { status, stderr } = await runCommand('build', ['--outDir', dist()], { CONTENT: edited, CI: 'true' });
  expect(status).toBe(1);
  expect(stderr).toContain('links/analytical-engine.json would change');
  expect(stderr).toContain('npm run build');
  expect(digest(dist())).toEqual(before);
});

describe('a build of the library after an edit, under another path', () => {
  const pathOf = 'analytical-engine/index.html';
  let html = '';

  beforeAll(async () => {
    const edited = join(root, 'kept');
    cpSync(content, edited, { recursive: true });
    const path = join(edited, 'articles/analytical-engine.md');
    const text = readFileSync(path, 'utf8');
    const after = text
      .replace(
        '## The translator',
        'A new paragraph of which nobody had thought before.\n\n## The translator',
      )
      .replace('Wheels of brass\\\ncarry the tens along.\n', '');
    writeFileSync(path, after);
    const out = join(root, 'kept-dist');
    const args = ['--outDir', out, '--base', '/elsewhere'];
    expect((await runCommand('build', args, { CONTENT: edited })).status).toBe(0);
    html = readFileSync(join(out, pathOf), 'utf8');
  });

  test('stands under the path it was given', () => {
    expect(html).toContain('href="/elsewhere/people/ada-lovelace/"');
    expect(html).not.toContain('"/reader/');
  });

  test('keeps every link: ids go on, what was removed leaves a tombstone', () => {
    const ids = (page: string) =>
      [...page.matchAll(/ data-passage="\d+"[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    const old = ids(readFileSync(join(dist(), pathOf), 'utf8'));
    const now = ids(html);
    expect(old.length).toBeGreaterThan(10);
    expect(now).toHaveLength(old.length);
    const tombstones = [...html.matchAll(/class="tombstone" id="([^"]+)"/g)].map(([, id]) => id);
    expect(old.filter((id) => !now.includes(id))).toEqual(tombstones.filter((id) => old.includes(id)));
    expect(tombstones.filter((id) => old.includes(id))).toHaveLength(1);
  });
});

test.each(['build', 'preview', 'dev', 'import', 'suggest', 'links'])(
  '%s has --help, and wrong use is one line and exit status 2',
  async (name) => {
    const [help, wrong] = await Promise.all([
      runCommand(name, ['--help']),
      runCommand(name, ['--no-such-option']),
    ]);
    expect(help.status).toBe(0);
    expect(help.stdout).toMatch(/^Usage: npm run /);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr.trim().split('\n')).toHaveLength(1);
  },
);

test.each([
  ['build', ['--outDir', '.'], /A build replaces its folder, and \S+ holds \S+; name another --outDir/],
  ['dev', ['--port', 'many'], /It must be a number from 0 to 65535/],
  ['preview', ['--port', '70000'], /It must be a number from 0 to 65535/],
])('%s refuses %j in one line, before it does anything', async (name, args, said) => {
  const { status, stderr } = await runCommand(name, args);
  expect(status).toBe(2);
  expect(stderr.trim()).toMatch(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('the library that ships is built without a warning, and its ledgers are up to date', () => {
  expect(inject('complaints').shipped).toBe('');
  expect(digest(inject('libraries').shipped)).toEqual(digest(join(project, 'content')));
});
