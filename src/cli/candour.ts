import type { Environment } from '../configuration/readConfiguration.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { assertNodeVersion } from '../serve/assertNodeVersion.js';
import type { Command, CommandResult } from './Command.js';
import { CouldNotRun } from './CouldNotRun.js';

/**
 * The commands by name; those of later work are added here and nowhere else. Each is loaded when it is asked for, so that
 * a token does not wait for the whole gateway.
 */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['serve', async () => (await import('./serveCommand.js')).serveCommand],
  ['token', async () => (await import('./token.js')).tokenCommand],
  ['import', async () => (await import('./importCommand.js')).importCommand],
  ['explain', async () => (await import('./explainCommand.js')).explainCommand],
  ['policy', async () => (await import('./policy/policyCommand.js')).policyCommand],
  ['export', async () => (await import('./log/exportCommand.js')).exportCommand],
  ['record', async () => (await import('./log/recordCommand.js')).recordCommand],
  ['proof', async () => (await import('./log/proofCommand.js')).proofCommand],
  ['verify', async () => (await import('./log/verifyCommand.js')).verifyCommand],
  ['verify-receipt', async () => (await import('./log/verifyReceiptCommand.js')).verifyReceiptCommand],
  ['sweep', async () => (await import('./sweepCommand.js')).sweepCommand],
  ['prune', async () => (await import('./log/pruneCommand.js')).pruneCommand],
  ['recover', async () => (await import('./log/recoverCommand.js')).recoverCommand],
  ['witness', async () => (await import('./log/witnessCommand.js')).witnessCommand],
  ['key', async () => (await import('./log/keyCommand.js')).keyCommand],
  ['check', async () => (await import('./checkCommand.js')).checkCommand],
]);

const usage = `Usage: candour <command> [options]

  serve           run the gateway (as npm start does)
  token           print a token of the development issuer
  import          store candidates from JSON Resume files
  explain         tell what an operation would be answered, and why
  policy          export, compare or draft policies as files
  export          write an access log into a folder that can be verified
  record          write the record of processing activities into a folder that can be verified
  proof           write the proof that a record is in its log
  verify          verify access logs, and name the first bad index
  verify-receipt  verify that the log holds what a receipt promises
  sweep           erase, anonymise or archive persons whose periods have passed
  prune           archive and delete the oldest entries of an access log
  recover         go on after the database was taken back to an older state
  witness         run a witness, which cosigns checkpoints and remembers them
  key             show, rotate or retire the keys of the log
  check           build the schema and list every fault

"candour <command> --help" tells the options. Exit codes: 0 done, 1 the check failed, 2 could not run, 3 usage.
`;

/** Runs one command line. Prints what the command gives, and returns its exit code. */
export async function candour(args: readonly string[], environment: Environment): Promise<number> {
  const [name = '', ...rest] = args;
  const load = commands.get(name);
  if (!load) {
    const asked = name === '--help' || name === '-h' || name === 'help';
    (asked ? process.stdout : process.stderr).write(usage);
    return asked ? 0 : 3;
  }
  const { exitCode, stdout, stderr } = await run(load, rest, environment).catch(couldNotRun);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return exitCode;
}

async function run(
  load: () => Promise<Command>,
  args: readonly string[],
  environment: Environment,
): Promise<CommandResult> {
  assertNodeVersion(process.versions.node);
  const command = await load();
  return await command(args, environment);
}

/** Our own sentences are meant for the operator; of anything else only the class is told, for a message may hold a value. */
function couldNotRun(error: unknown): CommandResult {
  const isOurs = error instanceof ConfigurationError || error instanceof CouldNotRun;
  const name = error instanceof Error ? error.constructor.name : 'unknown error';
  return { exitCode: 2, stdout: '', stderr: `${isOurs ? error.message : `The command could not run (${name}).`}\n` };
}
