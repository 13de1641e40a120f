import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createGovernedSchema } from '../gateway.js';
import { printGoverned } from '../rulebook/printGoverned.js';
import { RulebookFaults } from '../rulebook/RulebookFaults.js';
import type { Command } from './Command.js';
import { CouldNotRun } from './CouldNotRun.js';

const help = `Usage: candour check [--schema FILE] [--write]

Builds the schema and lists every fault that would stop the gateway from starting: fields of a person without
classification, prohibited categories, unknown tags and so on. Then compares the printed schema with FILE
(schema/schema.graphql), or with --write prints it there.
`;

/** `candour check`: 0 sound, 1 faults or a printed schema that is not the code's, 2 could not write it, 3 usage. */
export const checkCommand: Command = async (args) => {
  const options = parsed(args);
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  if (options.help) return { exitCode: 0, stdout: help, stderr: '' };
  let printed: string;
  try {
    printed = printGoverned(createGovernedSchema().declared);
  } catch (error) {
    if (error instanceof RulebookFaults) return { exitCode: 1, stdout: '', stderr: `${error.message}\n` };
    throw error;
  }
  if (options.write) {
    await writeFile(options.schema, printed).catch((cause: unknown) => {
      throw new CouldNotRun('The schema could not be written there.', { cause });
    });
    return { exitCode: 0, stdout: 'The schema is sound, and printed.\n', stderr: '' };
  }
  const committed = await readFile(options.schema, 'utf8').catch(() => null);
  if (committed === printed)
    return { exitCode: 0, stdout: 'The schema is sound, and the printed one is the same.\n', stderr: '' };
  return {
    exitCode: 1,
    stdout: '',
    stderr: 'The printed schema is missing or not that of the code: run "candour check --write".\n',
  };
};

function parsed(
  args: readonly string[],
): { readonly help: boolean; readonly write: boolean; readonly schema: string } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        write: { type: 'boolean', default: false },
        schema: { type: 'string', default: 'schema/schema.graphql' },
      },
    });
    return values;
  } catch {
    return null;
  }
}
