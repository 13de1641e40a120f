import type { Epochs, RequestFacts } from './AccessRecord.js';
import { asUnavailable, type Preparer } from './createPreparer.js';
import { insertStatement, insertValues, type Raise } from './insertEntries.js';
import type { LogDraft, Submission } from './prepareRequest.js';
import type { Queryable } from './Queryable.js';
import { epochsOf, readHead } from './readHead.js';
import { issueReceipt, type Receipt } from './receipt.js';
import { runOnce } from './runs.js';
import { sealRequest } from './sealRequest.js';
import type { Signer } from './signer.js';
import { sentences, unavailable } from './unavailable.js';

/** A receipt that becomes true with the caller's commit. */
export interface PendingReceipt {
  /** Gives the receipt. To be called after the commit, and never when there was none. */
  settle(): Receipt;
}

/** With `stale: false` the epochs are those that hold from the commit on; otherwise those that hold now. */
export type WithinOutcome =
  | { readonly stale: false; readonly receipt: PendingReceipt; readonly epochs: Epochs }
  | { readonly stale: true; readonly epochs: Epochs };

export type AppendWithin = (
  tx: Queryable,
  facts: RequestFacts,
  drafts: readonly LogDraft[],
  raise: Raise,
) => Promise<WithinOutcome>;

/**
 * Creates `AccessLog.appendWithin`. The caller may roll back, so nothing is remembered before `settle`, and the records
 * of each call are a run of their own: a sequence shared with other transactions would have a gap after a rollback.
 */
export const createAppendWithin = (options: {
  readonly preparer: Preparer;
  readonly signer: Signer;
  readonly clock: () => Date;
  readonly replica: string;
}): AppendWithin => {
  const { preparer, signer, clock, replica } = options;

  const write = async (tx: Queryable, submission: Submission, raise: Raise): Promise<WithinOutcome> => {
    const { request, remember } = await preparer.prepareWithin(submission, tx);
    const { tenant, epochs, reason, at } = request;
    const entries = sealRequest(request, { replica: runOnce(replica), sequence: 0 });
    const [{ record, hash }] = entries;
    const { recordId } = record;
    const reasons = reason === null ? [] : [{ recordId, reason }];
    const { rows } = await tx.query(insertStatement, insertValues({ tenant, epochs, raise, entries, reasons }));
    const [row] = rows;
    if (row === undefined) return await staleOutcome(tx, tenant);
    const generation = Number(row.generation);
    const settle = (): Receipt => {
      remember();
      return issueReceipt({ tenant, generation, recordId, leafHash: hash, at }, signer);
    };
    return { stale: false, receipt: { settle }, epochs: epochsOf(row) };
  };

  return async (tx, facts, drafts, raise) => {
    try {
      return await write(tx, { facts, drafts, at: clock() }, raise);
    } catch (error) {
      throw asUnavailable(error);
    }
  };
};

async function staleOutcome(tx: Queryable, tenant: string): Promise<WithinOutcome> {
  const head = await readHead(tx, tenant);
  if (head === null) throw unavailable(sentences.missing);
  return { stale: true, epochs: head.epochs };
}
