import type { Environment } from '../configuration/readConfiguration.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { assertNodeVersion } from '../serve/assertNodeVersion.js';
import type { Command, CommandResult } from './Command.js';
import { CouldNotRun } from './CouldNotRun.js';
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
  const { exitCode, stdout, stderr } = await run(command, rest, environment).catch(couldNotRun);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return exitCode;
}

async function run(command: Command, args: readonly string[], environment: Environment): Promise<CommandResult> {
  assertNodeVersion(process.versions.node);
  return await command(args, environment);
}

/** Our own sentences are meant for the operator; of anything else only the class is told, for a message may hold a value. */
function couldNotRun(error: unknown): CommandResult {
  const isOurs = error instanceof ConfigurationError || error instanceof CouldNotRun;
  const name = error instanceof Error ? error.constructor.name : 'unknown error';
  return { exitCode: 2, stdout: '', stderr: `${isOurs ? error.message : `The command could not run (${name}).`}\n` };
}
