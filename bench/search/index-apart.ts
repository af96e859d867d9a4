import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tool } from './tools.ts';

/** Seconds that indexing takes, or took where its index was kept. */
export async function secondsToIndex(tool: Tool, folder: string): Promise<number> {
  const note = join(folder, `${tool}.seconds`);
  if (existsSync(note)) return Number(readFileSync(note, 'utf8'));
  const seconds = await indexApart(tool, folder);
  writeFileSync(note, String(seconds));
  return seconds;
}

/** In a process of its own with 12 GB at most. */
function indexApart(tool: Tool, folder: string): Promise<number> {
  const args = ['--max-old-space-size=12000', join(import.meta.dirname, 'index-one.ts'), tool, folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    complained += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (status) => {
      const seconds = Number(said.trim().split('\n').at(-1));
      if (status === 0 && seconds > 0) resolve(seconds);
      else
        reject(new Error(/(?:heap out of memory|\w*Error: .*)/.exec(complained)?.[0] ?? `status ${status}`));
    });
  });
}
