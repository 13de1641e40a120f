import { realpath } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { logTrust } from '../../access-log/integrate/logTrust.js';
import { type KeyFile, parseKeyFile, writeKeyFile } from '../../access-log/keyFile.js';
import { readKeyText } from '../../access-log/loadSigner.js';
import { isKeyName } from '../../access-log/notes/keys.js';
import { replaceFile } from '../../access-log/placeFile.js';
import { logOrigin } from '../../access-log/receipt.js';
import { retireKeys, rotateKeys } from '../../access-log/rotateKeys.js';
import { readSigner } from '../../access-log/signer.js';
import { type Environment, readConfiguration } from '../../configuration/readConfiguration.js';
import type { Command, CommandResult } from '../Command.js';
import { CouldNotRun } from '../CouldNotRun.js';

const help = `Usage: candour key show --tenant T [--key-file FILE]
       candour key rotate [--key-file FILE]
       candour key retire [--key-file FILE]

The keys that sign checkpoints and receipts.
  show     prints the verifier keys of a tenant's log, the current one first: a file that "candour verify --key" and
           "candour witness --log" take
  rotate   makes a new current key; the one before signs checkpoints beside it until it retires
  retire   removes the private half of the one before. Its public half stays: what it signed is still verified

A gateway reads the file when it starts. Rotate, give every gateway the file and restart them one after the other, hand
out the new verifier keys; once all have them, retire and restart once more. The file is written whole or not at all.

  --key-file FILE  without it that of the gateway (CANDOUR_LOG_KEY, else log-key.pem in the data folder)

Exit codes: 0 done, 2 could not run, 3 usage.
`;

interface Options {
  readonly action: 'show' | 'rotate' | 'retire';
  readonly tenant: string;
  readonly keyFile: string | null;
}

/** `candour key`. */
export const keyCommand: Command = async (args, environment) => {
  const options = parsed(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const path = options.keyFile ?? keyFileOf(environment);
  const text = await readKeyText(path).catch((error: unknown) => {
    throw error instanceof Error && 'code' in error
      ? new CouldNotRun('The key file must be one that can be read.')
      : error;
  });
  return options.action === 'show'
    ? show(text, options.tenant)
    : await change(path, parseKeyFile(text), options.action);
};

function show(text: string, tenant: string): CommandResult {
  if (!isKeyName(logOrigin(tenant))) throw new CouldNotRun('The tenant must be one that a log can be named after.');
  const { verifiers } = logTrust(tenant, readSigner(text));
  return { exitCode: 0, stdout: verifiers.map((verifier) => `${verifier.text}\n`).join(''), stderr: '' };
}

async function change(path: string, file: KeyFile, action: 'rotate' | 'retire'): Promise<CommandResult> {
  const changed = writeKeyFile((action === 'rotate' ? rotateKeys : retireKeys)(file));
  // What the next start would refuse is not written.
  readSigner(changed);
  // A link to the file stays one.
  await replaceFile(await realpath(path), changed);
  const stdout =
    action === 'rotate'
      ? 'The file has a new current key; the one before signs checkpoints beside it. Gateways take it at their next start.\n'
      : 'The key before signs no more. Gateways take the file at their next start.\n';
  return { exitCode: 0, stdout, stderr: '' };
}

const keyFileOf = (environment: Environment): string => readConfiguration(environment).logKeyFile;

function parsed(args: readonly string[]): Options | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        tenant: { type: 'string' },
        'key-file': { type: 'string' },
      },
    });
    if (values.help) return 'help';
    const [action, ...more] = positionals;
    const { tenant = '', 'key-file': keyFile = null } = values;
    if (more.length > 0 || keyFile === '' || (action === 'show') !== (tenant !== '')) return null;
    return action === 'show' || action === 'rotate' || action === 'retire' ? { action, tenant, keyFile } : null;
  } catch {
    return null;
  }
}
