import type { Environment } from '../configuration/readConfiguration.js';
import type { Command } from './Command.js';
import { checkCommand } from './checkCommand.js';
import { importCommand } from './importCommand.js';
import { serveCommand } from './serveCommand.js';
import { tokenCommand } from './token.js';

/** The commands by name. Those of later work are added here and nowhere else. */
const commands: ReadonlyMap<string, Command> = new Map([
  ['serve', serveCommand],
  ['token', tokenCommand],
  ['import', importCommand],
  ['check', checkCommand],
]);

const usage = `Usage: candour <command> [options]

  serve    run the gateway (as npm start does)
  token    print a token of the development issuer
  import   store candidates from JSON Resume files
  check    build the schema and list every fault

"candour <command> --help" tells the options. Exit codes: 0 done, 1 the check failed, 2 could not run, 3 usage.
`;

/** Runs one command line. Prints what the command gives, and returns its exit code. */
export async function candour(args: readonly string[], environment: Environment): Promise<number> {
  const [name = '', ...rest] = args;
  const command = commands.get(name);
  if (!command) {
    const asked = name === '--help' || name === '-h' || name === 'help';
    (asked ? process.stdout : process.stderr).write(usage);
    return asked ? 0 : 3;
  }
  const { exitCode, stdout, stderr } = await command(rest, environment);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return exitCode;
}
