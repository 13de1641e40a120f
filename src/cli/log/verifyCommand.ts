import { type Environment, readConfiguration } from '../../configuration/readConfiguration.js';
import {
  assertKeptCosigned,
  cosignatureText,
  cosignatureVerdict,
  loadWitnessKeys,
  verifyCosigned,
} from '../../verify/cosigned.js';
import { verifyExport } from '../../verify/export/verifyExport.js';
import { verifyGateway } from '../../verify/gateway/verifyGateway.js';
import { loadKeptCheckpoint } from '../../verify/keptCheckpoint.js';
import { loadLogKey } from '../../verify/LogKey.js';
import { type Outcome, outcomeText } from '../../verify/Outcome.js';
import { reportText, verdictOf } from '../../verify/reportText.js';
import { verifyDatabase } from '../../verify/verifyDatabase.js';
import { verifyProcessingRecord } from '../../verify/verifyProcessingRecord.js';
import { verifyProof } from '../../verify/verifyProof.js';
import { type DatabasePlace, withDatabase } from '../../verify/withDatabase.js';
import type { Command, CommandResult } from '../Command.js';
import { createProgress, type Progress } from '../createProgress.js';
import { logToken } from './logToken.js';
import { type VerifyOptions, verifyOptions } from './verifyOptions.js';

const help = `Usage: candour verify [--database URL] [--tenant T] [--key FILE] [--checkpoint FILE] [--witness FILE]
       candour verify --export FOLDER [--key FILE] [--checkpoint FILE]
       candour verify --processing-record FOLDER [--key FILE]
       candour verify --proof FILE (--record FILE | --receipt TEXT) [--key FILE]
       candour verify --gateway URL --key FILE [--tenant T] [--token TOKEN] [--checkpoint FILE]

Verifies access logs by computing everything again. Names the first bad index. Nothing is written.

In a database: from its entries, bytes against columns, indices, sequences, tiles, roots, and every signed checkpoint.
Of a record of processing activities: that its files are those which were signed. Of an export: signatures, the bytes, and each canonical record up to the root that was signed. Of a proof: that one
record stands in the log. Of a gateway that runs, over HTTP: the newest checkpoint, every tile of its tree, and every
record where the token may export them (DPO, CONTROLLER), which the gateway records.

  --database URL     postgres://…; a gateway may run on it. Without it DATABASE_URL, else the embedded database of
                     CANDOUR_DATA, while its gateway is stopped
  --tenant T         one log; without it all
  --key FILE         the log's public key (PEM), or the verifier key that /log/key gives; without it the gateway's own
                     key (CANDOUR_LOG_KEY, else log-key.pem in the data folder)
  --checkpoint FILE  a signed checkpoint that you kept: the log must continue it. Without one, a log that was rewritten
                     as a whole and signed with the stolen key looks sound
  --witness FILE     verifier keys of witnesses, one a line: their cosignatures must hold, and be on --checkpoint too
  --record FILE      a line of an NDJSON export, or the bytes of a leaf
  --receipt TEXT     the header Access-Log-Receipt of an answer
  --token TOKEN      without it CANDOUR_TOKEN, else the development issuer mints one for the DPO of --tenant

Exit codes: 0 sound, 1 tampered, 2 incomplete or unreachable, 3 usage.
`;

/** `candour verify`. */
export const verifyCommand: Command = async (args, environment) => {
  const options = verifyOptions(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  if (typeof options === 'string') return { exitCode: 3, stdout: '', stderr: `${options}\n\n${help}` };
  const progress = createProgress(process.stderr);
  const verifying =
    options.what === 'DATABASE' ? verifyIn(options, environment, progress) : verifyOne(options, environment, progress);
  return await verifying.finally(progress.end);
};

type Of<What> = Extract<VerifyOptions, { readonly what: What }>;

async function verifyIn(options: Of<'DATABASE'>, environment: Environment, progress: Progress): Promise<CommandResult> {
  const { place, keyFile } = settled(options, environment);
  const key = await loadLogKey(keyFile);
  const kept = options.checkpoint === null ? null : await loadKeptCheckpoint(options.checkpoint, key);
  const witnesses = options.witness === null ? [] : await loadWitnessKeys(options.witness);
  if (options.checkpoint !== null) await assertKeptCosigned(options.checkpoint, witnesses);
  const { tenant } = options;
  const { reports, cosigned } = await withDatabase(place, async (connection) => {
    const reports = await verifyDatabase(connection, { tenant, key, kept, onProgress: progress.show });
    const tenants = reports.map((report) => report.tenant);
    return { reports, cosigned: await verifyCosigned(connection, tenants, witnesses) };
  });
  const verdicts = [...reports.map(verdictOf), ...cosigned.map(cosignatureVerdict)];
  const exitCode = verdicts.includes(1) ? 1 : verdicts.includes(2) ? 2 : 0;
  return { exitCode, stdout: [...reports.map(reportText), ...cosigned.map(cosignatureText)].join(''), stderr: '' };
}

async function verifyOne(
  options: Of<'EXPORT' | 'PROCESSING_RECORD' | 'PROOF' | 'GATEWAY'>,
  environment: Environment,
  progress: Progress,
): Promise<CommandResult> {
  const key = await loadLogKey(options.key ?? readConfiguration(environment).logKeyFile);
  const kept = options.checkpoint === null ? null : await loadKeptCheckpoint(options.checkpoint, key);
  const with_ = { key, kept, onProgress: progress.show };
  const outcome = await ((): Promise<Outcome> => {
    switch (options.what) {
      case 'EXPORT':
        return verifyExport({ ...with_, folder: options.folder });
      case 'PROCESSING_RECORD':
        return verifyProcessingRecord(options.folder, key);
      case 'PROOF':
        return verifyProof(options.file, options.subject, key);
      case 'GATEWAY':
        return logToken(options, environment).then((token) =>
          verifyGateway({ ...with_, gateway: { address: options.address, token } }),
        );
    }
  })();
  return { exitCode: outcome.verdict, stdout: outcomeText(outcome), stderr: '' };
}

/** The environment is read only where the options leave something open: who has a URL and a key needs no gateway. */
function settled(
  { database, key }: Of<'DATABASE'>,
  environment: Environment,
): { readonly place: DatabasePlace; readonly keyFile: string } {
  if (database !== null && key !== null) return { place: { url: database }, keyFile: key };
  const { databaseUrl, dataFolder, logKeyFile } = readConfiguration(environment);
  const url = database ?? databaseUrl;
  return { place: url === null ? { dataFolder } : { url }, keyFile: key ?? logKeyFile };
}
