import type { Pool } from 'pg';
import { type AnsweredRecord, type AnsweredRow, recordOf } from './AnsweredRecord.js';
import { FIRST_FILTER_VALUE, readMatching } from './ask/readMatching.js';
import { type LogStanding, readStanding } from './ask/readStanding.js';
import type { Search } from './ask/Search.js';
import { resolveTokens } from './lookUpTokens.js';
import { readHead } from './readHead.js';
import { type AccessRecordWhere, type RecordFilter, recordFilter } from './recordFilter.js';

/** Where a page ended, and the size of the log that all pages of one reading are pinned to: decimal numbers. */
export interface PagePosition {
  readonly before: string;
  readonly treeSize: string;
}

/** What a client asks: `after` is a cursor, in which somebody else seals a `PagePosition`. */
export interface AccessRecordQuery {
  readonly where: AccessRecordWhere;
  readonly first: number;
  readonly after: string | null;
}

/** What a client gets: `AccessRecordConnection` of the contract. */
export interface AccessRecordPage extends LogStanding {
  readonly nodes: readonly AnsweredRecord[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly treeSize: string;
}

export interface RecordsQuery {
  readonly tenant: string;
  readonly where: AccessRecordWhere;
  /** How many at most. */
  readonly first: number;
  /** The end of the page before; null for the first page. */
  readonly after: PagePosition | null;
  /** Coordinates of special categories, for a reader who may not see their codes, which depend on the person. */
  readonly hideSpecialCodes: ReadonlySet<string>;
}

export interface RecordsRead {
  readonly nodes: readonly AnsweredRecord[];
  readonly hasNextPage: boolean;
  /** The end of this page; null when it is empty. */
  readonly end: PagePosition | null;
  readonly treeSize: string;
  readonly standing: LogStanding;
}

/**
 * Reads a page of a tenant's log, newest first, as it was at the first page, by what postings and bundles say of where
 * to look. A tenant without log has no records.
 */
export const readRecords = async (pool: Pool, query: RecordsQuery): Promise<RecordsRead> => {
  const { tenant, where, after, hideSpecialCodes: hidden } = query;
  const treeSize = after?.treeSize ?? String((await readHead(pool, tenant))?.next ?? 0);
  const filter = await recordFilter(pool, { tenant, where, hidden, first: FIRST_FILTER_VALUE });
  const standing = await readStanding(pool, tenant, Number(treeSize));
  if (filter === null) return { nodes: [], hasNextPage: false, end: null, treeSize, standing };
  const search = { tenant, ...filter.search, before: Number(after?.before ?? treeSize) };
  const rows = await readRows(pool, search, { filter, limit: query.first + 1 });
  const page = rows.slice(0, query.first);
  const names = await resolveTokens(pool, tenant, page.flatMap(partiesOf));
  const last = page.at(-1);
  return {
    nodes: page.map((row) => recordOf(row, names, hidden)),
    hasNextPage: rows.length > page.length,
    end: last === undefined ? null : { before: String(last.index), treeSize },
    treeSize,
    standing,
  };
};

/** Makes a client's page, with a cursor that `seal` makes of the position. */
export const pageOf = (read: RecordsRead, seal: (position: PagePosition) => string): AccessRecordPage => ({
  nodes: read.nodes,
  pageInfo: { hasNextPage: read.hasNextPage, endCursor: read.end === null ? null : seal(read.end) },
  treeSize: read.treeSize,
  ...read.standing,
});

const select = `
  select entry.index, entry.record_id as "recordId", entry.request_id as "requestId", entry.at, entry.principal,
    entry.organisation, entry.client, entry.country, entry.roles, entry.tenant, entry.purpose,
    entry.lawful_basis as "lawfulBasis", entry.article9_condition as "article9Condition",
    entry.policy_version as "policyVersion", operation.name as "operationName",
    entry.operation_digest as "operationDigest", entry.type, entry.fields, entry.subjects, entry.outcome, entry.code,
    entry.change_digest as "changeDigest"
  from access_log_entry entry
  left join access_log_operation_name operation using (tenant, operation_digest)`;

async function readRows(
  pool: Pick<Pool, 'query'>,
  search: Search,
  { filter, limit }: { readonly filter: RecordFilter; readonly limit: number },
): Promise<readonly AnsweredRow[]> {
  const found: AnsweredRow[] = [];
  for await (const rows of readMatching<AnsweredRow>(pool, search, { select, filter, wanted: limit }))
    found.push(...rows);
  return found.slice(0, limit);
}

const partiesOf = ({ principal, organisation, client }: AnsweredRow): readonly string[] =>
  [principal, organisation, client].filter((token) => token !== null);
