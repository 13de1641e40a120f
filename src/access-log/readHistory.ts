import type { Pool } from 'pg';
import type { LawfulBasis } from '../vocabulary/lawfulBases.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { AccessedField, Outcome } from './AccessRecord.js';
import { FIRST_FILTER_VALUE, readMatching } from './ask/readMatching.js';
import { type LogStanding, readStanding } from './ask/readStanding.js';
import { resolveTokens, subjectTokens } from './lookUpTokens.js';
import { readHead } from './readHead.js';
import type { PagePosition } from './readRecords.js';

/**
 * One use of a person's data, as the person may know it (GDPR Art. 15; CJEU C-579/21, C-154/21): who received it is an
 * organisation by name. Nothing here names an employee, an application or an operation, by name or by token.
 */
export interface HistoryEntry {
  readonly at: Date;
  readonly purpose: Purpose | null;
  readonly lawfulBasis: LawfulBasis | null;
  /** Null: none was named, or its name is no longer known. */
  readonly organisation: string | null;
  /** Coordinates that were shown, as they are or transformed. */
  readonly read: readonly string[];
  /** Coordinates that were written. */
  readonly written: readonly string[];
  /** The person itself asked. */
  readonly isOwn: boolean;
}

export interface HistoryQuery {
  readonly tenant: string;
  /** The person's id. */
  readonly subject: string;
  readonly first: number;
  readonly after: PagePosition | null;
}

export interface HistoryRead {
  readonly nodes: readonly HistoryEntry[];
  readonly hasNextPage: boolean;
  readonly end: PagePosition | null;
  readonly treeSize: string;
  readonly standing: LogStanding;
}

/** What is read of an entry. */
export interface HistoryRow {
  readonly index: number;
  readonly at: Date;
  readonly purpose: Purpose | null;
  readonly lawfulBasis: LawfulBasis | null;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly fields: readonly AccessedField[];
  readonly outcome: Outcome;
}

export const historySelect = `
  select entry.index, entry.at, entry.purpose, entry.lawful_basis as "lawfulBasis", entry.organisation, entry.roles,
    entry.fields, entry.outcome
  from access_log_entry entry`;

/**
 * What a person learns of is what came out or went in; a refusal is not about what was done with its data. What was
 * written stands in the record of the write; the one of its answer names the same inputs, as judged.
 */
export const historyFilter = (tokens: readonly string[]) => ({
  sql: ` and entry.subjects && $${FIRST_FILTER_VALUE}::text[] and exists (
    select from jsonb_array_elements(entry.fields) as field
    where field ->> 'verdict' in ('RELEASED', 'TRANSFORMED')
      and (entry.outcome, field ->> 'mode') in (('RELEASED', 'SELECT'), ('WRITTEN', 'WRITE')))`,
  values: [tokens],
});

/** Reads a page of what was done with a person's data, newest first, as the log was at the first page. */
export async function readHistory(
  pool: Pick<Pool, 'query'>,
  { tenant, subject, first, after }: HistoryQuery,
): Promise<HistoryRead> {
  const treeSize = after?.treeSize ?? String((await readHead(pool, tenant))?.next ?? 0);
  const standing = await readStanding(pool, tenant, Number(treeSize));
  const tokens = subject.includes('\0')
    ? []
    : await subjectTokens(pool, { tenant, id: subject }, { from: null, to: null });
  const found: HistoryRow[] = [];
  if (tokens.length > 0) {
    const before = Number(after?.before ?? treeSize);
    const search = { tenant, groups: [tokens], period: { from: null, to: null }, requestId: null, before };
    const reading = { select: historySelect, filter: historyFilter(tokens), wanted: first + 1 };
    for await (const rows of readMatching<HistoryRow>(pool, search, reading)) found.push(...rows);
  }
  const page = found.slice(0, first);
  const organisations = page.map(({ organisation }) => organisation).filter((token) => token !== null);
  const names = await resolveTokens(pool, tenant, organisations);
  const last = page.at(-1);
  return {
    nodes: page.map((row) => entryOf(row, names)),
    hasNextPage: found.length > page.length,
    end: last === undefined ? null : { before: String(last.index), treeSize },
    treeSize,
    standing,
  };
}

function entryOf(row: HistoryRow, names: ReadonlyMap<string, string>): HistoryEntry {
  const { at, purpose, lawfulBasis, organisation, roles, fields, outcome } = row;
  const opened = fields.filter(({ verdict }) => verdict !== 'REFUSED');
  const inMode = (wanted: AccessedField['mode']): readonly string[] => [
    ...new Set(opened.flatMap(({ field, mode }) => (mode === wanted ? field : []))),
  ];
  return {
    at,
    purpose,
    lawfulBasis,
    // A token would tell two organisations apart whose names are to be forgotten.
    organisation: organisation === null ? null : (names.get(organisation) ?? null),
    read: outcome === 'RELEASED' ? inMode('SELECT') : [],
    written: outcome === 'WRITTEN' ? inMode('WRITE') : [],
    isOwn: roles.includes('SUBJECT'),
  };
}
