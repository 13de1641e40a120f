import type { VerifiedReceipt } from '../../access-log/receipt.js';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import type { WalkedRecord } from '../export/RecordWalk.js';
import { verifyExport } from '../export/verifyExport.js';
import type { LogKey } from '../LogKey.js';
import type { LogAnswer } from './askGatewayForReceipt.js';
import { isReceiptOf } from './judgeReceipt.js';

/**
 * Verifies an export folder and looks for a receipt's record in it. That it is not there tells something only where the
 * folder holds the whole log as it was signed then.
 *
 * @throws ConfigurationError when the folder is not sound, holds no canonical records, or is of another log
 */
export async function askExportForReceipt(
  receipt: VerifiedReceipt,
  options: {
    readonly folder: string;
    readonly key: LogKey;
    readonly onProgress: (name: string, done: number, of: number) => void;
  },
): Promise<LogAnswer> {
  const named: WalkedRecord[] = [];
  const { verdict, tenant, generation, manifest } = await verifyExport({
    ...options,
    kept: null,
    onRecord: (record) => {
      if (record.recordId === receipt.recordId) named.push(record);
    },
  });
  if (verdict !== 0 || manifest === null)
    throw new ConfigurationError('The folder of --export must be sound: "candour verify --export" says what is not.');
  if (manifest.format !== 'NDJSON')
    throw new ConfigurationError('The folder of --export must hold canonical records (NDJSON).');
  if (!isReceiptOf(receipt, tenant, generation))
    throw new ConfigurationError('The receipt must be of the log that was exported.');
  const { from, to, size, at } = manifest;
  const [found] = named;
  if (found !== undefined) {
    const isIt = found.leafHash.toString('hex') === receipt.leafHash;
    return { tenant, answer: isIt ? { stands: 'SIGNED', index: found.index, size } : { stands: 'ANOTHER' } };
  }
  const isWhole = from === 0 && to === size;
  return { tenant, answer: isWhole ? { stands: 'ABSENT', since: at } : { stands: 'UNKNOWN' } };
}
