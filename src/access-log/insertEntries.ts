import type { Epochs } from './AccessRecord.js';
import { generationExpression } from './generations/readGenerations.js';
import type { SealedReason } from './reason.js';
import type { Entry } from './sealRequest.js';

/** The change that a transaction makes to what requests are decided under. */
export type Raise = 'SUBJECT' | 'POLICY' | null;

/** Entries that are written together: all of one tenant, all decided under the same epochs. */
export interface Insertion {
  readonly tenant: string;
  readonly epochs: Epochs;
  readonly raise: Raise;
  readonly entries: readonly Entry[];
  readonly reasons: readonly { readonly recordId: string; readonly reason: SealedReason }[];
}

/**
 * Takes indices from the log's head and writes the entries at them, in one statement and one round trip.
 *
 * The head's row lock gives every transaction of the tenant its place in one order, and the condition on its epochs is
 * the check of what the entries were decided under: when it does not hold, no row comes back and nothing is written. The
 * generation that comes back is the one that the entries stand in: opening one raises the epochs.
 */
export const insertStatement = `
  with head as (
    update access_log_head
    set next = next + $2::int, policy_epoch = policy_epoch + $5::int, subject_epoch = subject_epoch + $6::int
    where tenant = $1::text and policy_epoch = $3::bigint and subject_epoch = $4::bigint
    returning next - $2::int as first, policy_epoch, subject_epoch
  ), entry as (
    insert into access_log_entry (
      tenant, index, policy_epoch, subject_epoch,
      record_id, request_id, at, principal, organisation, client, country, roles, purpose, lawful_basis,
      article9_condition, policy_version, operation_digest, type, subjects, outcome, code, leaf, change_digest, credential, fields)
    select $1, head.first + line.position - 1, $3, $4,
      record_id, request_id, at, principal, organisation, client, country, roles::text[], purpose, lawful_basis,
      article9_condition, policy_version, operation_digest, type, subjects::text[], outcome, code,
      substring($24::bytea from line.leaf_start for line.leaf_length), change_digest, credential, fields
    from head, rows from (
      unnest(
        $7::uuid[], $8::uuid[], $9::timestamptz[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[],
        $15::text[], $16::text[], $17::text[], $18::int[], $19::text[], $20::text[], $21::text[], $22::text[],
        $23::text[], $25::int[], $26::int[], $27::text[], $28::text[]),
      jsonb_array_elements($29::jsonb)
    ) with ordinality as line (
      record_id, request_id, at, principal, organisation, client, country, roles, purpose, lawful_basis,
      article9_condition, policy_version, operation_digest, type, subjects, outcome, code, leaf_start, leaf_length,
      change_digest, credential, fields, position)
  ), reason as (
    insert into access_log_reason (tenant, record_id, nonce, ciphertext)
    select $1, sealed.* from head, unnest($30::uuid[], $31::bytea[], $32::bytea[]) as sealed
  )
  select first, policy_epoch, subject_epoch, ${generationExpression('$1::text')} as generation from head`;

/** Gives the values of `insertStatement`. */
export const insertValues = ({ tenant, epochs, raise, entries, reasons }: Insertion): unknown[] => {
  const column = <T>(of: (entry: Entry) => T): T[] => entries.map(of);
  return [
    tenant,
    entries.length,
    epochs.policy,
    epochs.subject,
    raise === 'POLICY' ? 1 : 0,
    raise === 'SUBJECT' ? 1 : 0,
    column(({ record }) => record.recordId),
    column(({ record }) => record.requestId),
    column(({ record }) => record.at),
    column(({ record }) => record.principal),
    column(({ record }) => record.organisation),
    column(({ record }) => record.client),
    column(({ record }) => record.country),
    column(({ record }) => arrayText(record.roles)),
    column(({ record }) => record.purpose),
    column(({ record }) => record.lawfulBasis),
    column(({ record }) => record.article9Condition),
    column(({ record }) => record.policyVersion),
    column(({ record }) => record.operationDigest),
    column(({ record }) => record.type),
    column(({ subjectTokens }) => arrayText(subjectTokens)),
    column(({ record }) => record.outcome),
    column(({ record }) => record.code),
    Buffer.concat(column(({ leaf }) => leaf)),
    startsOf(entries),
    column(({ leaf }) => leaf.length),
    column(({ record }) => record.changeDigest),
    column(({ record }) => record.credential),
    `[${column(({ fieldsText }) => fieldsText).join()}]`,
    reasons.map(({ recordId }) => recordId),
    reasons.map(({ reason }) => reason.nonce),
    reasons.map(({ reason }) => reason.ciphertext),
  ];
};

/** Where each leaf starts among all, counted from 1 as PostgreSQL does. */
function startsOf(entries: readonly Entry[]): number[] {
  let next = 1;
  return entries.map(({ leaf }) => {
    const start = next;
    next += leaf.length;
    return start;
  });
}

/** Writes an array as PostgreSQL reads it. Roles and tokens hold letters, digits, `_` and `-`, so none needs quotes. */
const arrayText = (words: readonly string[]): string => `{${words.join()}}`;
