import type { LawfulBasis } from '../vocabulary/lawfulBases.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import type { AccessedField } from './AccessRecord.js';

/** One record as `accessRecords` answers it: `AccessRecord` of the contract. */
export interface AnsweredRecord {
  readonly index: string;
  readonly recordId: string;
  readonly requestId: string;
  readonly at: Date;
  /** Names; a token where the mapping row is gone. */
  readonly principal: string;
  readonly organisation: string | null;
  readonly client: string | null;
  readonly country: string | null;
  readonly roles: readonly Role[];
  readonly tenant: string;
  readonly purpose: Purpose | null;
  readonly lawfulBasis: LawfulBasis | null;
  readonly article9Condition: string | null;
  readonly policyVersion: number;
  readonly operationName: string | null;
  readonly operationDigest: string;
  readonly type: string;
  readonly fields: readonly AccessedField[];
  readonly subjectCount: number;
  /** Tokens, never ids. */
  readonly subjects: readonly string[];
  readonly outcome: string;
  readonly code: string | null;
  readonly changeDigest: string | null;
}

/** A row as the log's reading statement gives it. */
export interface AnsweredRow extends Omit<AnsweredRecord, 'subjectCount' | 'index'> {
  readonly index: number;
}

/**
 * Makes the answer of a row: parties by name, and no code on coordinates whose code the reader may not see, nor on a
 * record that touches one.
 */
export const recordOf = (
  row: AnsweredRow,
  names: ReadonlyMap<string, string>,
  hidden: ReadonlySet<string>,
): AnsweredRecord => {
  const named = (token: string | null): string | null => (token === null ? null : (names.get(token) ?? token));
  return {
    ...row,
    index: String(row.index),
    principal: names.get(row.principal) ?? row.principal,
    organisation: named(row.organisation),
    client: named(row.client),
    subjectCount: row.subjects.length,
    fields: row.fields.map((field) => (hidden.has(field.field) ? { ...field, code: null } : field)),
    code: row.fields.some(({ field }) => hidden.has(field)) ? null : row.code,
  };
};
