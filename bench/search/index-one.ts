import { type Tool, tools } from './tools.ts';

/** A process of its own for each tool, so that none is short of memory for another: `<tool> <folder>` → seconds. */
const [tool, folder = ''] = process.argv.slice(2);
console.log(await tools[tool as Tool](folder));
process.exit();
