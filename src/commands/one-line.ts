import { type Command, InvalidArgumentError } from 'commander';

/** Wrong use of the command is one line on standard error and exit status 2; who stops reading its output ends it. */
export function oneLine(command: Command): Command {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return command
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, '').replace(/\n+(?=.)/g, ' ')),
    })
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}

export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new InvalidArgumentError('It must be a number from 0 to 65535, like 4321.');
}
