import { readLines } from '../../access-log/export/readLines.js';
import { rootOfRange } from '../../access-log/tree/CompactRange.js';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import { at, firstOf } from '../Finding.js';
import type { KeptCheckpoint } from '../keptCheckpoint.js';
import type { LogKey } from '../LogKey.js';
import { type Outcome, tampered } from '../Outcome.js';
import { type BegunExport, GatewayLog, type GatewayPlace } from './GatewayLog.js';
import { GatewayWalk } from './GatewayWalk.js';
import { openNewestCheckpoint } from './openNewestCheckpoint.js';
import { RecordReading } from './RecordReading.js';

export interface VerifyGatewayOptions {
  readonly gateway: GatewayPlace;
  readonly key: LogKey;
  readonly kept: KeptCheckpoint | null;
  readonly onProgress: (name: string, done: number, of: number) => void;
}

/**
 * Verifies the log of a gateway that runs, over HTTP and as anybody outside can: the newest checkpoint's signature, every
 * tile of its tree hashed again from the leaves up to the root, and, where the token may export canonical records, each
 * record against the hash of its leaf. Memory does not depend on the length of the log.
 *
 * @throws ConfigurationError when no gateway answers, or the key is that of another log
 */
export async function verifyGateway(options: VerifyGatewayOptions): Promise<Outcome> {
  const log = new GatewayLog(options.gateway);
  const newest = await openNewestCheckpoint(log, options.key);
  if (newest === null) return { verdict: 2, lines: ['log: INCOMPLETE, nothing of it is signed yet'] };
  const { tenant } = newest;
  if ('wrong' in newest)
    return { verdict: 1, lines: [`${tenant}: TAMPERED, nothing of the log can be believed`, `  ${newest.wrong}`] };
  const { kept } = options;
  if (kept !== null && kept.tenant !== tenant)
    throw new ConfigurationError('The file of --checkpoint must hold a checkpoint of the log that the token is for.');
  const { size, root } = newest.checkpoint;
  if ((kept?.claim.size ?? 0) > size) return tampered(tenant, [at(size, 'the log ends before what was signed')]);
  const walk = new GatewayWalk(log, size, kept);
  const records = await log.export({ format: 'NDJSON', toIndex: size });
  // It begins where the log does: below that entries were pruned, and their hashes are there.
  const pruned = records === null ? 0 : size - records.records;
  const lines = records === null ? null : readLines(records.chunks);
  const reading = lines === null ? null : new RecordReading(lines, tenant, pruned);
  try {
    while (walk.size < size) {
      const [finding, ...more] = firstOf(await walk.step(reading));
      if (finding !== undefined) return tampered(tenant, [finding, ...more]);
      options.onProgress(tenant, walk.size, size);
    }
  } finally {
    await lines?.return(undefined);
  }
  if (!rootOfRange(walk.range).equals(root))
    return tampered(tenant, [
      { index: 0, last: Math.max(0, size - 1), what: 'the tiles do not give the root that was signed' },
    ]);
  return { verdict: 0, lines: [`${tenant}: sound, ${size} records that were signed`, ...remarks(records, pruned)] };
}

function* remarks(records: BegunExport | null, pruned: number): Generator<string> {
  if (records === null) yield '  The tree was verified; its records were not read: the token may not export them.';
  if (pruned > 0)
    yield `  The first ${pruned} were not read, only their hashes: /log/prunings has to say that they were pruned.`;
}
