import { parseArgs } from 'node:util';
import { type Environment, readConfiguration } from '../configuration/readConfiguration.js';
import {
  assertKeptCosigned,
  cosignatureText,
  cosignatureVerdict,
  loadWitnessKeys,
  verifyCosigned,
} from '../verify/cosigned.js';
import { loadKeptCheckpoint } from '../verify/keptCheckpoint.js';
import { loadLogKey } from '../verify/LogKey.js';
import { reportText, verdictOf } from '../verify/reportText.js';
import { verifyDatabase } from '../verify/verifyDatabase.js';
import { type DatabasePlace, withDatabase } from '../verify/withDatabase.js';
import type { Command, CommandResult } from './Command.js';
import { createProgress } from './createProgress.js';

const help = `Usage: candour verify [--database URL] [--tenant T] [--key FILE] [--checkpoint FILE] [--witness FILE]

Verifies access logs by computing everything again from their entries: bytes against columns, indices, sequences, tiles,
roots, and every signed checkpoint. Names the first bad index. Nothing is written.

  --database URL     postgres://…; a gateway may run on it. Without it DATABASE_URL, else the embedded database of
                     CANDOUR_DATA, while its gateway is stopped
  --tenant T         one log; without it all
  --key FILE         the log's public key (PEM), or the verifier key that /log/key gives; without it the gateway's own
                     key (CANDOUR_LOG_KEY, else log-key.pem in the data folder)
  --checkpoint FILE  a signed checkpoint that you kept: the log must continue it. Without one, a log that was rewritten
                     as a whole and signed with the stolen key looks sound
  --witness FILE     verifier keys of witnesses, one a line: their cosignatures must hold, and be on --checkpoint too

Exit codes: 0 sound, 1 tampered, 2 incomplete or unreachable, 3 usage.
`;

/** What was asked for; null: not given. */
interface Options {
  readonly database: string | null;
  readonly tenant: string | null;
  readonly key: string | null;
  readonly checkpoint: string | null;
  readonly witness: string | null;
}

/** `candour verify`. */
export const verifyCommand: Command = async (args, environment) => {
  const options = parsed(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const { place, keyFile } = settled(options, environment);
  const key = await loadLogKey(keyFile);
  const kept = options.checkpoint === null ? null : await loadKeptCheckpoint(options.checkpoint, key);
  const witnesses = options.witness === null ? [] : await loadWitnessKeys(options.witness);
  if (options.checkpoint !== null) await assertKeptCosigned(options.checkpoint, witnesses);
  const { tenant } = options;
  const progress = createProgress(process.stderr);
  const { reports, cosigned } = await withDatabase(place, async (connection) => {
    const reports = await verifyDatabase(connection, { tenant, key, kept, onProgress: progress.show });
    const tenants = reports.map((report) => report.tenant);
    return { reports, cosigned: await verifyCosigned(connection, tenants, witnesses) };
  }).finally(progress.end);
  const verdicts = [...reports.map(verdictOf), ...cosigned.map(cosignatureVerdict)];
  const exitCode: CommandResult['exitCode'] = verdicts.includes(1) ? 1 : verdicts.includes(2) ? 2 : 0;
  return { exitCode, stdout: [...reports.map(reportText), ...cosigned.map(cosignatureText)].join(''), stderr: '' };
};

/** The environment is read only where the options leave something open: who has a URL and a key needs no gateway. */
function settled(
  { database, key }: Options,
  environment: Environment,
): { readonly place: DatabasePlace; readonly keyFile: string } {
  if (database !== null && key !== null) return { place: { url: database }, keyFile: key };
  const { databaseUrl, dataFolder, logKeyFile } = readConfiguration(environment);
  const url = database ?? databaseUrl;
  return { place: url === null ? { dataFolder } : { url }, keyFile: key ?? logKeyFile };
}

function parsed(args: readonly string[]): Options | 'help' | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        database: { type: 'string' },
        tenant: { type: 'string' },
        key: { type: 'string' },
        checkpoint: { type: 'string' },
        witness: { type: 'string' },
      },
    });
    if (values.help) return 'help';
    const { database = null, tenant = null, key = null, checkpoint = null, witness = null } = values;
    const options = { database, tenant, key, checkpoint, witness };
    return Object.values(options).includes('') ? null : options;
  } catch {
    return null;
  }
}
