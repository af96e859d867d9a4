import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const installed = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** `CHROME_PATH`, else an installed Chrome or Chromium, else the Chromium that comes as a package (Linux x64). */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const own = process.env.CHROME_PATH ?? installed.find((path) => existsSync(path));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    if (own) return await playwright.launch({ executablePath: own, args: [...quiet, ...sandbox, ...more] });
    return await openPackaged(more);
  } catch (error) {
    const how = 'install one (`apt-get install chromium`) or name it in CHROME_PATH';
    throw new Error(`The browser tests need Chrome or Chromium: ${how}`, { cause: error });
  }
}

async function openPackaged(more: readonly string[]): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  const args = [...quiet, '--no-sandbox', '--no-zygote', '--disable-webgl', ...more];
  try {
    return await playwright.launch({ executablePath, args });
  } catch {
    // A machine without libnss3: the package brings the library along, for another host.
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
    setupLambdaEnvironment(join(dirname(executablePath), 'al2023', 'lib'));
    return await playwright.launch({ executablePath, args });
  }
}
