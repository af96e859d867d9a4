import { Command } from 'commander';
import { oneLine, readPort } from './one-line.ts';

const command = oneLine(new Command('npm run dev --'))
  .description(
    'Serve the library while it is being written; pages follow every change of an article or a note.',
  )
  .option('--port <number>', 'port', readPort, 4321)
  .option('--host <address>', 'address to listen on', 'localhost')
  .parse();
const options = command.opts<{ port: number; host: string }>();

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.SIDELIGHT_WRITING = '1';
const [{ dev }, { siteAddress }] = await Promise.all([import('astro'), import('../site-address.ts')]);
const server = await dev({ server: { port: options.port, host: options.host }, logLevel: 'warn' });
console.log(
  `Sidelight is at http://${options.host}:${server.address.port}${siteAddress().base} (Ctrl C stops it); search needs a build`,
);
