import type { KeyObject } from 'node:crypto';
import { rootOfHashes } from '../../../src/access-log/merkle.js';
import { verifyReceipt } from '../../../src/access-log/receipt.js';
import { createGovernedSchema } from '../../../src/gateway.js';
import { carried } from '../../helpers/carried.js';
import type { LedgerEntry } from './Ledger.js';
import type { Received } from './Load.js';

const { declared: schema } = createGovernedSchema();

/** What answers are held against. */
export interface Held {
  readonly byRecord: ReadonlyMap<string, LedgerEntry>;
  readonly byRequest: ReadonlyMap<string, readonly LedgerEntry[]>;
  readonly persons: ReadonlyMap<string, string>;
  readonly key: KeyObject;
}

/** What came of it: what is wrong, in words, and how many values of persons the answer held. */
export interface Holding {
  readonly faults: readonly string[];
  readonly values: number;
}

/**
 * Holds an answer against the ledger: its receipt is good and leads to a record of these bytes, whose leaf vouches for
 * the request's other records; every value in it has a record that names its field and its person; and no record names
 * a field of a person that is not in it.
 */
export function holdAnswer(answer: Received, { byRecord, byRequest, persons, key }: Held): Holding {
  const { body, status, receipt, retryAfter, query, tenant } = answer;
  const fault = (sentence: string): Holding => ({ faults: [`${answer.asker}: ${sentence}`], values: 0 });
  // Only what the log could not take leaves without a receipt: then it holds no data, and says when to come back.
  if (receipt === null) {
    if (body.data) return fault(`data without a receipt, with status ${status}`);
    if (status !== 503) return fault(`no receipt with status ${status}`);
    return retryAfter === null ? fault('503 without Retry-After') : { faults: [], values: 0 };
  }
  const proven = verifyReceipt(receipt, key);
  if (proven === null) return fault('a receipt that the key did not sign');
  if (body.extensions && body.extensions.access.receipt !== receipt) return fault('two receipts');
  const first = byRecord.get(proven.recordId);
  if (first === undefined || first.tenant !== tenant) return fault('no record');
  if (first.hash.toString('hex') !== proven.leafHash) return fault('a record of other bytes');
  const records = byRequest.get(first.requestId) ?? [];
  if (!vouchesForOthers(first, records)) return fault('a first record that does not vouch for the others');
  const released = releasedIn(records, (token) => persons.get(`${tenant} ${token}`) ?? 'nobody');
  const present = body.data ? carried({ schema, query }, body.data) : [];
  const valued = present.filter(({ value }) => value !== null);
  const named = new Set(present.map(({ subject, coordinate }) => `${subject} ${coordinate}`));
  return {
    values: valued.length,
    faults: [
      ...valued
        .filter(({ subject, coordinate }) => !released.has(`${subject} ${coordinate}`))
        .map(({ coordinate }) => `${answer.asker}: no record of a value of ${coordinate}`),
      ...[...released]
        .filter((name) => !named.has(name))
        .map(() => `${answer.asker}: a record of what it did not hold`),
    ],
  };
}

/** Person and coordinate of everything that the records of a request call released to a reader. */
function releasedIn(records: readonly LedgerEntry[], nameOf: (token: string) => string): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ fields, subjects }) =>
      subjects.flatMap((token) =>
        fields
          .filter(
            ({ mode, verdict, field }) =>
              mode === 'SELECT' && verdict !== 'REFUSED' && !/^(Query|Mutation)\./.test(field),
          )
          .map(({ field }) => `${nameOf(token)} ${field}`),
      ),
    ),
  );
}

/** The records of a mutation are appended in two calls, its change and its answer, each of which vouches for its own. */
function vouchesForOthers(first: LedgerEntry, records: readonly LedgerEntry[]): boolean {
  const { count, root } = first.said.others ?? { count: 0, root: rootOfHashes([]).toString('hex') };
  const rest = records.filter(({ index }) => index > first.index && index <= first.index + count);
  return rest.length === count && rootOfHashes(rest.map(({ hash }) => hash)).toString('hex') === root;
}
