import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { oneLine, readPort } from './one-line.ts';

const command = oneLine(new Command('npm run preview --'))
  .description('Serve the built site and print its address.')
  .option('--outDir <folder>', 'the site', 'dist')
  .option('--base <path>', 'the base path it was built for')
  .option('--port <number>', 'port', readPort, 4321)
  .option('--host <address>', 'address to listen on', 'localhost')
  .parse();
const options = command.opts<{ outDir: string; base?: string; port: number; host: string }>();

if (!existsSync(options.outDir)) {
  console.error(`${options.outDir} is not there yet; \`npm run build\` makes it`);
  process.exit(1);
}
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const [{ preview }, { siteAddress }] = await Promise.all([import('astro'), import('../site-address.ts')]);
if (options.base) process.env.BASE = options.base;
const server = await preview({
  outDir: options.outDir,
  server: { port: options.port, host: options.host },
  logLevel: 'error',
});
console.log(`Sidelight is at http://${options.host}:${server.port}${siteAddress().base} (Ctrl C stops it)`);
