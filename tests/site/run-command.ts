import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '../..');

/** Where Node keeps compiled code from one command to the next: a fifth of a build is compiling. */
const compiled = join(tmpdir(), 'sidelight-compiled');

/** Runs a command of ours as `npm run` would; resolves with its exit status and what it printed. */
export function runCommand(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(project, `src/commands/${name}.ts`), ...args], {
    cwd: project,
    env: { ...process.env, CI: '', VITEST: '', NODE_ENV: '', NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
