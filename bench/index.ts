import { readdirSync } from 'node:fs';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -3))
  .toSorted();
const [name = '', ...rest] = process.argv.slice(2);
const usage = `Usage: npm run bench -- <${names.join(' | ')}> [options]`;

if (name === '--help') console.log(usage);
else if (names.includes(name)) await (await import(`./${name}.ts`)).run(rest);
else {
  console.error(usage);
  process.exitCode = 2;
}
