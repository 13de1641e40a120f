import type { KeyObject } from 'node:crypto';
import { rootOfHashes } from '../../src/access-log/merkle.js';
import { verifyReceipt } from '../../src/access-log/receipt.js';
import type { Received } from './Load.js';
import type { Ledger, LedgerEntry } from './readLedger.js';
import { valuesIn } from './valuesIn.js';

/**
 * Holds an answer against the ledger: its receipt is good and leads to a record of these bytes, whose leaf vouches for
 * the request's other records, and every value in it has a record that names its field and its person.
 *
 * Gives what is wrong, in words; nothing for an answer that is accounted for.
 */
export function faultsOf(answer: Received, ledger: Ledger, key: KeyObject): readonly string[] {
  const { body, status, receipt, query, tenant } = answer;
  // Only what the log could not take leaves without a receipt, and then it holds no data.
  if (receipt === null) return status === 503 && !body.data ? [] : [`no receipt with status ${status}`];
  const proven = verifyReceipt(receipt, key);
  if (proven === null) return ['a receipt that the key did not sign'];
  if (body.extensions && body.extensions.access.receipt !== receipt) return ['two receipts'];
  const first = ledger.byRecord.get(proven.recordId);
  if (first === undefined || first.tenant !== tenant) return ['no record'];
  if (first.hash.toString('hex') !== proven.leafHash) return ['a record of other bytes'];
  const records = ledger.byRequest.get(first.requestId) ?? [];
  const released = new Set(records.flatMap((record) => releasedBy(record, ledger)));
  const missing = valuesIn(query, body.data ?? {}).filter(
    ({ person, coordinate }) => !released.has(`${person} ${coordinate}`),
  );
  const answered = new Set(personsOf(body.data ?? {}));
  const invented = records
    .flatMap(({ subjects }) => subjects)
    .filter((token) => body.data && !('withdrawConsent' in body.data) && !answered.has(nameOf(token, tenant, ledger)));
  return [
    ...missing.map(({ coordinate }) => `no record of a value of ${coordinate}`),
    ...invented.map(() => 'a record of somebody who is not in the answer'),
    ...othersFault(first, records),
  ];
}

const nameOf = (token: string, tenant: string, { persons }: Ledger): string =>
  persons.get(`${tenant} ${token}`) ?? 'nobody';

const releasedBy = ({ fields, subjects, tenant }: LedgerEntry, ledger: Ledger): readonly string[] =>
  subjects.flatMap((token) =>
    fields
      .filter(({ mode, verdict }) => mode === 'SELECT' && verdict !== 'REFUSED')
      .map(({ field }) => `${nameOf(token, tenant, ledger)} ${field}`),
  );

/** Whoever stands in an answer of the load stands there with its `id`. */
function personsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(personsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [...('id' in value ? [String(value.id)] : []), ...Object.values(value).flatMap(personsOf)];
}

/** The records of a mutation are appended in two calls, its change and its answer, each of which vouches for its own. */
function othersFault(first: LedgerEntry, records: readonly LedgerEntry[]): readonly string[] {
  const { others } = first.said;
  const { count, root } = others ?? { count: 0, root: rootOfHashes([]).toString('hex') };
  const rest = records.filter(({ index }) => index > first.index && index <= first.index + count);
  const isWhole = rest.length === count && rootOfHashes(rest.map(({ hash }) => hash)).toString('hex') === root;
  return isWhole ? [] : ['a first record that does not vouch for the others'];
}
