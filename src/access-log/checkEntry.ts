import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import {
  type EncodedField,
  encodeFields,
  encodeLeaf,
  type LeafRecord,
  type LeafVersion,
  laterMembers,
  leafVersions,
  says,
} from './leaf.js';
import { leafHash, rootOfHashes } from './merkle.js';

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
  const columns = leafOfColumns(row, said);
  const encoded = encodeLeaf(columns, encodeFields(columns.fields), said.version);
  if (encoded.equals(row.leaf) && !saysTooMuch(columns, said)) return [];
  const contradicted = Object.entries(columns).filter(([name, value]) => !isDeepStrictEqual(value, said.all[name]));
  return contradicted.length > 0 ? contradicted.map(([name]) => name) : ['leaf'];
};

/** What a leaf says beyond the columns. */
const leafOnly = z.object({
  v: z.enum(leafVersions),
  replica: z.string(),
  sequence: z.int(),
  schemaDigest: z.string(),
  because: z.string().nullable(),
  others: z.object({ count: z.int(), root: z.string() }).nullable(),
  counted: z.object({ minute: z.string(), requests: z.int() }).nullable(),
});

/** An older leaf does not vouch for what it has no member for, so those columns have to be empty. */
const saysTooMuch = (columns: LeafRecord, { version }: Said): boolean =>
  laterMembers.some((member) => !says(version, member) && columns[member] !== null);

interface Said {
  readonly version: LeafVersion;
  readonly all: Readonly<Record<string, unknown>>;
  readonly only: Omit<z.infer<typeof leafOnly>, 'v'>;
}

function readLeaf(leaf: Buffer): Said | null {
  try {
    const json: unknown = JSON.parse(leaf.toString('utf8'));
    const { v: version, ...only } = leafOnly.parse(json);
    const all = z.record(z.string(), z.unknown()).parse(json);
    const unsaid = laterMembers.filter((member) => !says(version, member)).map((member) => [member, null]);
    return { version, only, all: { ...Object.fromEntries(unsaid), ...all } };
  } catch {
    return null;
  }
}

function leafOfColumns(row: EntryRow, { only }: Said): LeafRecord {
  const { policyEpoch, subjectEpoch, subjects, index: _index, leaf: _leaf, ...same } = row;
  const tokens = subjects.map((token) => leafHash(Buffer.from(token)));
  return {
    ...same,
    ...only,
    fields: row.fields.map(({ code, field, mode, transform, verdict }) => ({ code, field, mode, transform, verdict })),
    epochs: { policy: policyEpoch, subject: subjectEpoch },
    subjects: { count: subjects.length, root: rootOfHashes(tokens).toString('hex') },
  };
}
