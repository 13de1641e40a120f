import { hash } from 'node:crypto';
import { logOrigin, type VerifiedReceipt } from '../../access-log/receipt.js';
import type { Outcome } from '../Outcome.js';
import { included } from '../verifyProof.js';

/** What a log says of the record of a receipt. */
export type ReceiptAnswer =
  /** It stands at that index, and a signed checkpoint of that size counts it. */
  | { readonly stands: 'SIGNED'; readonly index: number; readonly size: number }
  /** It is there, and no signed checkpoint counts it. */
  | { readonly stands: 'UNSIGNED' }
  /** Under its id there is another leaf. */
  | { readonly stands: 'ANOTHER' }
  /** There is no record of its id; `since` is the moment at which the log had none. */
  | { readonly stands: 'ABSENT'; readonly since: Date }
  /** What was looked at is a part of the log, and not the part in which it would be known to stand. */
  | { readonly stands: 'UNKNOWN' };

/**
 * Judges a receipt by what the log says. A record that is missing is an omission only once the merge delay is over: until
 * then it may be on its way into the tree.
 */
export function judgeReceipt(
  { at }: VerifiedReceipt,
  answer: ReceiptAnswer,
  { tenant, mergeDelayMs }: { readonly tenant: string; readonly mergeDelayMs: number },
): Outcome {
  const outcome = (verdict: Outcome['verdict'], headline: string, what: string): Outcome => ({
    verdict,
    lines: [`${tenant}: ${headline}`, `  ${what}`],
  });
  switch (answer.stands) {
    case 'SIGNED':
      return included(tenant, answer.index, answer);
    case 'ANOTHER':
      return outcome(
        1,
        'OMITTED',
        'under its id the log holds another record than the one that the receipt vouches for',
      );
    case 'UNSIGNED':
      return outcome(2, 'NOT YET', 'the record is in the log, and no signed checkpoint counts it');
    case 'UNKNOWN':
      return outcome(2, 'NOT TOLD', 'the record is not in this part of the log; older ones may have been pruned');
    case 'ABSENT':
      return at.getTime() + mergeDelayMs < answer.since.getTime()
        ? outcome(1, 'OMITTED', 'the receipt is signed, the merge delay is over, and the log has no such record')
        : outcome(2, 'NOT YET', 'the merge delay is not over; ask again after it');
  }
}

/** Says whether a receipt is about a tenant's log, in one of its generations up to that one. */
export const isReceiptOf = ({ originHash }: VerifiedReceipt, tenant: string, generation: number): boolean =>
  Array.from({ length: generation }, (_, before) => logOrigin(tenant, before + 1)).some(
    (origin) => hash('sha256', origin, 'hex') === originHash,
  );
