import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from './run-command.ts';

let content: string;
let server: ChildProcess;
let address = '';
let said = '';

beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'dev-'));
  cpSync(join(project, 'tests/site/library'), content, { recursive: true });
  server = spawn(process.execPath, ['src/commands/dev.ts', '--port', '4873'], {
    cwd: project,
    env: { ...process.env, CONTENT: content, VITEST: '', NODE_ENV: 'development' },
  });
  address = await new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    server.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    server.on('exit', () => reject(new Error(said)));
  });
});
afterAll(() => {
  server.kill();
  rmSync(content, { recursive: true, force: true });
});

const get = async (path: string) => (await fetch(address + path)).text();
function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(content, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(content, path), text.replace(from, to));
}

test('the page follows an edited note, an edited article, and recovers from a mistake', async () => {
  const page = await get('analytical-engine/');
  expect(page).toContain('who wrote notes on the analytical engine');
  // The client of the dev server is inline.
  expect(page).not.toContain('content-security-policy');
  edit('notes/people/ada-lovelace.md', 'who wrote notes on', 'who explained');
  expect(await get('analytical-engine/')).toContain('who explained the analytical engine');
  edit('articles/analytical-engine.md', 'Some :plain', 'A few :plain');
  expect(await get('analytical-engine/')).toContain('A few ');
  edit('notes/people/ada-lovelace.md', 'role:', 'rolle:');
  said = '';
  expect(await get('analytical-engine/')).not.toContain('who explained');
  expect(said).toContain('Unknown key `rolle`; did you mean `role`?');
  edit('notes/people/ada-lovelace.md', 'rolle:', 'role:');
  expect(await get('analytical-engine/')).toContain('who explained the analytical engine');
});

test('the search says that it needs the built site', async () => {
  expect(await get('search/')).toMatch(/Searching needs the built site: `npm run build`/);
});
