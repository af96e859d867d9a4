import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { project, runCommand } from './run-command.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of two built sites: of `tests/site/library`, under /reader/, and of the library that ships. */
    sites: { readonly fixture: string; readonly shipped: string };
  }
}

/** Builds both sites once, outside the project, and removes them afterwards. */
export async function setup(context: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-test-'));
  const sites = { fixture: join(folder, 'fixture'), shipped: join(folder, 'shipped') };
  await buildCopy(join(project, 'tests/site/library'), join(folder, 'fixture-content'), sites.fixture);
  await buildCopy(join(project, 'content'), join(folder, 'shipped-content'), sites.shipped);
  context.provide('sites', sites);
  return () => rmSync(folder, { recursive: true, force: true });
}

async function buildCopy(library: string, content: string, outDir: string): Promise<void> {
  cpSync(library, content, { recursive: true });
  const { status, stderr } = await runCommand('build', ['--outDir', outDir], { CONTENT: content });
  if (status !== 0) throw new Error(`The build of ${library} failed:\n${stderr}`);
}
