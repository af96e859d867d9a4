import type { Command } from 'commander';

/** Wrong use of the command is one line on standard error and exit status 2. */
export function oneLine(command: Command): Command {
  return command
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, '').replace(/\n+(?=.)/g, ' ')),
    })
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}
