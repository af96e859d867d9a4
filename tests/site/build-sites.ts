import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { project, runCommand } from './run-command.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of two built sites: of `tests/site/library`, under /reader/, and of the library that ships. */
    sites: { readonly fixture: string; readonly shipped: string };
    /** Folders of the libraries they were built from: copies, with the ledgers that the builds wrote. */
    libraries: { readonly fixture: string; readonly shipped: string };
    /** What the builds printed on standard error. */
    complaints: { readonly fixture: string; readonly shipped: string };
  }
}

/** Builds both sites once, outside the project, and removes them afterwards. */
export async function setup(context: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-test-'));
  const sites = { fixture: join(folder, 'fixture'), shipped: join(folder, 'shipped') };
  const libraries = { fixture: join(folder, 'fixture-content'), shipped: join(folder, 'shipped-content') };
  const [fixture, shipped] = await Promise.all([
    buildCopy(join(project, 'tests/site/library'), libraries.fixture, sites.fixture),
    buildCopy(join(project, 'content'), libraries.shipped, sites.shipped),
  ]);
  context.provide('sites', sites);
  context.provide('libraries', libraries);
  context.provide('complaints', { fixture, shipped });
  return () => rmSync(folder, { recursive: true, force: true });
}

async function buildCopy(library: string, content: string, outDir: string): Promise<string> {
  cpSync(library, content, { recursive: true });
  const { status, stderr } = await runCommand('build', ['--outDir', outDir], { CONTENT: content });
  if (status !== 0) throw new Error(`The build of ${library} failed:\n${stderr}`);
  return stderr;
}
