import { isDeepStrictEqual } from 'node:util';
import {
  type EncodedField,
  encodeFields,
  encodeLeaf,
  type LeafRecord,
  type LeafVersion,
  laterMembers,
  says,
  type TreeDigest,
} from './leaf.js';
import { leafHashOfText, rootOfHashes } from './merkle.js';
import { type LeafOnly, readLeaf } from './readLeaf.js';

/** A row of the log with all that its leaf says. Read it with `entryColumns`. */
export interface EntryRow {
  readonly tenant: string;
  readonly index: number;
  readonly recordId: string;
  readonly requestId: string;
  readonly at: string;
  readonly principal: string;
  readonly organisation: string | null;
  readonly client: string | null;
  readonly country: string | null;
  readonly credential: string | null;
  readonly roles: readonly string[];
  readonly purpose: string | null;
  readonly lawfulBasis: string | null;
  readonly article9Condition: string | null;
  readonly policyVersion: number;
  readonly policyEpoch: number;
  readonly subjectEpoch: number;
  readonly operationDigest: string;
  readonly type: string;
  readonly fields: readonly EncodedField[];
  readonly subjects: readonly string[];
  readonly outcome: string;
  readonly code: string | null;
  readonly changeDigest: string | null;
  readonly leaf: Buffer;
}

/** The select list that gives an `EntryRow`: instants as text, because a `Date` would lose the microseconds. */
export const entryColumns = `
  tenant, index, record_id as "recordId", request_id as "requestId",
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  principal, organisation, client, country, credential, roles, purpose, lawful_basis as "lawfulBasis",
  article9_condition as "article9Condition", policy_version as "policyVersion", policy_epoch as "policyEpoch",
  subject_epoch as "subjectEpoch", operation_digest as "operationDigest", type, fields, subjects, outcome, code,
  change_digest as "changeDigest", leaf`;

/**
 * Compares an entry's columns with its leaf: the tree vouches for the bytes only, and people query the columns.
 *
 * Gives the names of the leaf's members that the columns contradict; `leaf` when the bytes are no record in canonical
 * form. An honest entry gives none, in whichever version its leaf was written.
 */
export const checkEntry = (row: EntryRow): readonly string[] => {
  const said = readLeaf(row.leaf);
  if (said === null) return ['leaf'];
  const columns = recordOfColumns(row, said.only);
  const encoded = encodeLeaf(columns, encodeFields(columns.fields), said.version);
  if (encoded.equals(row.leaf) && !saysTooMuch(columns, said.version)) return [];
  const unsaid = laterMembers.filter((member) => !says(said.version, member)).map((member) => [member, null]);
  const all: Readonly<Record<string, unknown>> = { ...Object.fromEntries(unsaid), ...said.all };
  const contradicted = Object.entries(columns).filter(([name, value]) => !isDeepStrictEqual(value, all[name]));
  return contradicted.length > 0 ? contradicted.map(([name]) => name) : ['leaf'];
};

/** Gives the whole record of an entry whose columns and leaf agree; null: they do not. */
export const recordOfEntry = (row: EntryRow): LeafRecord | null => {
  const said = readLeaf(row.leaf);
  return said === null || checkEntry(row).length > 0 ? null : recordOfColumns(row, said.only);
};

/** An older leaf does not vouch for what it has no member for, so those columns have to be empty. */
export const saysTooMuch = (
  columns: Readonly<Record<(typeof laterMembers)[number], unknown>>,
  version: LeafVersion,
): boolean => laterMembers.some((member) => !says(version, member) && columns[member] !== null);

function recordOfColumns(row: EntryRow, only: LeafOnly): LeafRecord {
  const { policyEpoch, subjectEpoch, subjects, index: _index, leaf: _leaf, ...same } = row;
  return {
    ...same,
    ...only,
    fields: row.fields.map(({ code, field, mode, transform, verdict }) => ({ code, field, mode, transform, verdict })),
    epochs: { policy: policyEpoch, subject: subjectEpoch },
    subjects: subjectsDigest(subjects),
  };
}

/** Gives what a leaf says of its subjects: how many, and the root over their tokens. */
export const subjectsDigest = (tokens: readonly string[]): TreeDigest => ({
  count: tokens.length,
  root: rootOfHashes(tokens.map(leafHashOfText)).toString('hex'),
});
