import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const built = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];
const common = {
  root,
  // No test changes anything that the next file reads: loading the code once a worker halves the time.
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  test: {
    root,
    maxWorkers: 2,
    projects: [
      { test: { ...common, name: 'modules', include: ['tests/**/*.test.ts'], exclude: built } },
      { test: { ...common, name: 'site', include: built, globalSetup: 'tests/site/build-sites.ts' } },
    ],
  },
});
