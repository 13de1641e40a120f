import { isUuid } from '../vocabulary/isUuid.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { beforeSql, sinceSql } from './ask/periodSql.js';
import type { Search } from './ask/Search.js';
import { codeTerm, fieldTerm, purposeTerm } from './ask/terms.js';
import { partyToken, subjectTokens } from './lookUpTokens.js';
import type { Queryable } from './Queryable.js';
import type { Party } from './tokenKeys.js';

/** Which records: all that is given must hold. `AccessRecordWhere` of the contract. */
export interface AccessRecordWhere {
  readonly subject?: string | null;
  readonly principal?: string | null;
  readonly organisation?: string | null;
  readonly client?: string | null;
  /** The claim `jti` of the token that a request came with. */
  readonly credential?: string | null;
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

/** A filter, and where what it matches can be. */
export interface SearchedFilter extends RecordFilter {
  readonly search: Omit<Search, 'tenant' | 'before'>;
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
export const recordFilter = async (via: Queryable, options: FilterOptions): Promise<SearchedFilter | null> => {
  const { tenant, where, hidden, first } = options;
  // PostgreSQL stores no NUL, so nothing is equal to a text that holds one.
  if (Object.values(where).some((value) => typeof value === 'string' && value.includes('\0'))) return null;
  if (isGiven(where.requestId) && !isUuid(where.requestId)) return null;
  const tokens = await tokensOf(via, tenant, where);
  if (tokens === null) return null;
  const parts: string[] = [];
  const values: unknown[] = [];
  const groups: (readonly string[])[] = [];
  const add = (value: unknown, condition: (placeholder: string) => string): void => {
    parts.push(condition(`$${first + values.length}`));
    values.push(value);
  };
  const addTerms = (terms: readonly string[], ...condition: Parameters<typeof add>): void => {
    groups.push(terms);
    add(...condition);
  };
  if (tokens.subjects !== null)
    addTerms(tokens.subjects, tokens.subjects, (value) => `entry.subjects && ${value}::text[]`);
  for (const [column, token] of tokens.parties) addTerms([token], token, (value) => `entry.${column} = ${value}`);
  if (isGiven(where.field))
    addTerms(
      [fieldTerm(where.field)],
      JSON.stringify([{ field: where.field }]),
      (value) => `entry.fields @> ${value}::jsonb`,
    );
  if (isGiven(where.purpose))
    addTerms([purposeTerm(where.purpose)], where.purpose, (value) => `entry.purpose = ${value}`);
  if (where.from) add(where.from, sinceSql);
  if (where.to) add(where.to, beforeSql);
  if (isGiven(where.requestId)) add(where.requestId, (value) => `entry.request_id = ${value}::uuid`);
  if (isGiven(where.code)) addTerms([codeTerm(where.code)], { code: where.code, hidden: [...hidden] }, codeCondition);
  const period = { from: where.from ?? null, to: where.to ?? null };
  const search = { groups, period, requestId: where.requestId ?? null };
  return { sql: parts.map((part) => ` and ${part}`).join(''), values, search };
};

/** Judges a code as the reader sees it, so that the filter tells no more than the answer. */
const codeCondition = (value: string): string => `(
  exists (
    select from jsonb_array_elements(entry.fields) as field
    where field->>'code' = ${value}::jsonb->>'code' and not ${value}::jsonb->'hidden' ? (field->>'field'))
  or entry.code = ${value}::jsonb->>'code' and not exists (
    select from jsonb_array_elements(entry.fields) as field where ${value}::jsonb->'hidden' ? (field->>'field')))`;

interface FilterTokens {
  /** Null: no person was asked for. */
  readonly subjects: readonly string[] | null;
  /** By the column that holds them. */
  readonly parties: readonly (readonly [column: PartyColumn, token: string])[];
}

/** The columns that hold a party's token, and what it is in the mapping table. */
const parties = {
  principal: 'principal',
  organisation: 'organisation',
  client: 'client',
  credential: 'token',
} as const;
type PartyColumn = keyof typeof parties;

async function tokensOf(via: Queryable, tenant: string, where: AccessRecordWhere): Promise<FilterTokens | null> {
  const years = { from: where.from?.getUTCFullYear() ?? null, to: where.to?.getUTCFullYear() ?? null };
  const subjects = isGiven(where.subject) ? await subjectTokens(via, { tenant, id: where.subject }, years) : null;
  if (subjects?.length === 0) return null;
  const found: (readonly [PartyColumn, string])[] = [];
  for (const [column, party] of Object.entries(parties) as readonly [PartyColumn, Party][]) {
    const name = where[column];
    if (!isGiven(name)) continue;
    const token = await partyToken(via, { tenant, party, name });
    if (token === null) return null;
    found.push([column, token]);
  }
  return { subjects, parties: found };
}
