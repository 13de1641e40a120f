import type { VerifiedReceipt } from '../../access-log/receipt.js';
import type { GatewayPlace } from '../gateway/GatewayLog.js';
import type { LogKey } from '../LogKey.js';
import type { Outcome } from '../Outcome.js';
import { withSnapshot } from '../Snapshot.js';
import { asSentence } from '../verifyDatabase.js';
import { withDatabase } from '../withDatabase.js';
import { askDatabaseForReceipt } from './askDatabaseForReceipt.js';
import { askExportForReceipt } from './askExportForReceipt.js';
import { askGatewayForReceipt, type LogAnswer } from './askGatewayForReceipt.js';
import { judgeReceipt } from './judgeReceipt.js';

/** Where the record of a receipt is looked for. */
export type ReceiptPlace =
  | { readonly gateway: GatewayPlace }
  | { readonly database: string }
  | { readonly folder: string };

export interface ReceiptOptions {
  readonly key: LogKey;
  readonly now: () => Date;
  /** How long a record may be on its way into the tree. */
  readonly mergeDelayMs: number;
  readonly onProgress: (name: string, done: number, of: number) => void;
}

/**
 * Verifies a receipt: that the key has signed it, and that the log holds the record which it promises.
 *
 * @throws ConfigurationError when the place can't be reached, or is of another log
 */
export async function verifyReceiptAt(text: string, place: ReceiptPlace, options: ReceiptOptions): Promise<Outcome> {
  const receipt = options.key.receipt(text.trim());
  if (receipt === null)
    return { verdict: 1, lines: ['receipt: NOT SIGNED', '  it is no receipt that the key has signed'] };
  const { tenant, answer } = await ask(receipt, place, options);
  return judgeReceipt(receipt, answer, { tenant, mergeDelayMs: options.mergeDelayMs });
}

async function ask(receipt: VerifiedReceipt, place: ReceiptPlace, options: ReceiptOptions): Promise<LogAnswer> {
  if ('gateway' in place) return await askGatewayForReceipt(receipt, { ...options, ...place });
  if ('folder' in place) return await askExportForReceipt(receipt, { ...options, ...place });
  return await withDatabase({ url: place.database }, async (connection) => {
    try {
      return await withSnapshot(connection, (snapshot) => askDatabaseForReceipt(snapshot, receipt, options));
    } catch (error) {
      throw asSentence(error);
    }
  });
}
