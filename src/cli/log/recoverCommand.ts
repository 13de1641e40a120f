import { parseArgs } from 'node:util';
import { readConfiguration } from '../../configuration/readConfiguration.js';
import { prepareRecovery } from '../../recovery/prepareRecovery.js';
import { recoverDatabase } from '../../recovery/recoverDatabase.js';
import { exitCodeOf, recoveryText } from '../../recovery/recoveryText.js';
import { KeyFolder } from '../../subject-keys/KeyFolder.js';
import { withDatabase } from '../../verify/withDatabase.js';
import type { Command } from '../Command.js';
import { createProgress } from '../createProgress.js';

const help = `Usage: candour recover (--dry-run | --yes) [--tenant T] [--checkpoint FILE …]

The one way on after the database was taken back to an older state, while every gateway on it is stopped. Verifies the
checkpoints that were kept outside the database, and what is left of each log; then opens a new generation of the log
with a signed statement that names the gap, sets every consent that was valid to unknown, and enters the breach in the
register. Lists by id who was erased after the copy was made: whose key is gone. Nothing is done to a log that holds all that was kept of it.

The database is that of DATABASE_URL, else the embedded one of CANDOUR_DATA; the key is the gateway's own
(CANDOUR_LOG_KEY, else log-key.pem in the data folder).

  --dry-run          tell what would be done, and do nothing
  --yes              do it
  --tenant T         one log; without it every one that something was kept of
  --checkpoint FILE  a signed checkpoint, beside those in the folder "checkpoints" of CANDOUR_DATA; may be repeated:
                     give those of all gateways on the database, and what auditors kept

Exit codes: 0 done, or nothing to do; 1 what is left is tampered with; 2 could not run; 3 usage.
`;

interface Options {
  readonly isDry: boolean;
  readonly tenant: string | null;
  readonly checkpoints: readonly string[];
}

/** `candour recover`. */
export const recoverCommand: Command = async (args, environment) => {
  const options = parsed(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const { isDry } = options;
  const { databaseUrl, dataFolder, logKeyFile, subjectKeys } = readConfiguration(environment);
  const keys = await KeyFolder.open(subjectKeys, { mayBegin: false }).catch(() => null);
  const prepared = await prepareRecovery({ dataFolder, logKeyFile, ...options });
  const progress = createProgress(process.stderr);
  const place = databaseUrl === null ? { dataFolder } : { url: databaseUrl };
  const recoveries = await withDatabase(place, (connection) =>
    recoverDatabase(connection, { ...prepared, keys, isDry, clock: () => new Date(), onProgress: progress.show }),
  ).finally(progress.end);
  const stdout = recoveries.map((recovery) => recoveryText(recovery, isDry)).join('');
  return { exitCode: exitCodeOf(recoveries), stdout, stderr: '' };
};

/** Who says neither whether to do it nor to look only, or both, is asked to say it. */
function parsed(args: readonly string[]): Options | 'help' | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        tenant: { type: 'string' },
        checkpoint: { type: 'string', multiple: true, default: [] },
      },
    });
    if (values.help) return 'help';
    const { 'dry-run': isDry, yes, tenant = null, checkpoint: checkpoints } = values;
    return isDry === yes || [tenant, ...checkpoints].includes('') ? null : { isDry, tenant, checkpoints };
  } catch {
    return null;
  }
}
