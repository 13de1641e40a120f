import type { Purpose } from '../vocabulary/purposes.js';
import { partyToken, subjectTokens } from './lookUpTokens.js';
import type { Queryable } from './Queryable.js';

/** Which records: all that is given must hold. `AccessRecordWhere` of the contract. */
export interface AccessRecordWhere {
  readonly subject?: string | null;
  readonly principal?: string | null;
  readonly organisation?: string | null;
  readonly field?: string | null;
  readonly purpose?: Purpose | null;
  /** Of the record, or of one of its fields; a code that the reader may not see matches nothing. */
  readonly code?: string | null;
  /** Included. */
  readonly from?: Date | null;
  /** Excluded. */
  readonly to?: Date | null;
  readonly requestId?: string | null;
}

/** A condition in SQL over `entry`, and its values, which stand at the placeholders from `$first` on. */
export interface RecordFilter {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export interface FilterOptions {
  readonly tenant: string;
  readonly where: AccessRecordWhere;
  /** Coordinates whose codes the reader may not see. */
  readonly hidden: ReadonlySet<string>;
  /** The number of the first free placeholder. */
  readonly first: number;
}

/** An empty text is a condition that nothing meets, not one that was left out. */
const isGiven = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

/** Compiles a filter. Gives null when nothing can match: a name without token, or an id that is none. */
export const recordFilter = async (via: Queryable, options: FilterOptions): Promise<RecordFilter | null> => {
  const { tenant, where, hidden, first } = options;
  // PostgreSQL stores no NUL, so nothing is equal to a text that holds one.
  if (Object.values(where).some((value) => typeof value === 'string' && value.includes('\0'))) return null;
  if (isGiven(where.requestId) && !isUuid(where.requestId)) return null;
  const tokens = await tokensOf(via, tenant, where);
  if (tokens === null) return null;
  const parts: string[] = [];
  const values: unknown[] = [];
  const add = (value: unknown, condition: (placeholder: string) => string): void => {
    parts.push(condition(`$${first + values.length}`));
    values.push(value);
  };
  if (tokens.subject) add(tokens.subject, (value) => `entry.subjects && ${value}::text[]`);
  if (tokens.principal) add(tokens.principal, (value) => `entry.principal = ${value}`);
  if (tokens.organisation) add(tokens.organisation, (value) => `entry.organisation = ${value}`);
  if (isGiven(where.field)) add(JSON.stringify([{ field: where.field }]), (value) => `entry.fields @> ${value}::jsonb`);
  if (isGiven(where.purpose)) add(where.purpose, (value) => `entry.purpose = ${value}`);
  if (where.from) add(where.from, (value) => `entry.at >= ${value}::timestamptz`);
  if (where.to) add(where.to, (value) => `entry.at < ${value}::timestamptz`);
  if (isGiven(where.requestId)) add(where.requestId, (value) => `entry.request_id = ${value}::uuid`);
  if (isGiven(where.code)) add({ code: where.code, hidden: [...hidden] }, codeCondition);
  return { sql: parts.map((part) => ` and ${part}`).join(''), values };
};

/** Judges a code as the reader sees it, so that the filter tells no more than the answer. */
const codeCondition = (value: string): string => `(
  exists (
    select from jsonb_array_elements(entry.fields) as field
    where field->>'code' = ${value}::jsonb->>'code' and not ${value}::jsonb->'hidden' ? (field->>'field'))
  or entry.code = ${value}::jsonb->>'code' and not exists (
    select from jsonb_array_elements(entry.fields) as field where ${value}::jsonb->'hidden' ? (field->>'field')))`;

interface FilterTokens {
  readonly subject?: readonly string[];
  readonly principal?: string;
  readonly organisation?: string;
}

async function tokensOf(via: Queryable, tenant: string, where: AccessRecordWhere): Promise<FilterTokens | null> {
  const found: { subject?: readonly string[]; principal?: string; organisation?: string } = {};
  if (isGiven(where.subject)) {
    const years = { from: where.from?.getUTCFullYear() ?? null, to: where.to?.getUTCFullYear() ?? null };
    found.subject = await subjectTokens(via, { tenant, id: where.subject }, years);
    if (found.subject.length === 0) return null;
  }
  for (const party of ['principal', 'organisation'] as const) {
    const name = where[party];
    if (!isGiven(name)) continue;
    const token = await partyToken(via, { tenant, party, name });
    if (token === null) return null;
    found[party] = token;
  }
  return found;
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
