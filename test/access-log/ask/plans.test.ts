import type { Pool } from 'pg';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postBatch } from '../../../src/access-log/integrate/postBatch.js';
import { type PagePosition, readRecords } from '../../../src/access-log/readRecords.js';
import type { AccessRecordWhere } from '../../../src/access-log/recordFilter.js';
import { asOwner } from '../../helpers/database.js';
import { type LogFixture, openFixture } from '../support.js';

/** Entries, of which the last ones are not posted yet. */
const [entries, tail] = [200_000, 500];
const persons = 5_000;
const start = Date.parse('2026-01-01T00:00:00Z');
const at = (index: number): Date => new Date(start + index * 10_000);
const person = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/**
 * One entry every ten seconds: 5,000 persons, 500 principals (of whom "rare" appears three times in all), 20 fields of
 * which one is read twice only, a code that one in ten thousand has, and a token for every 2,000 entries.
 */
const fill = `
  insert into access_log_token (tenant, kind, name, period, token)
    select 'acme', 'SUBJECT', '00000000-0000-4000-8000-' || lpad(n::text, 12, '0'), 2026, 's-' || n from generate_series(0, ${persons - 1}) n
    union all select 'acme', 'PRINCIPAL', 'principal:p-' || n, 0, 'p-' || n from generate_series(0, 499) n
    union all select 'acme', 'PRINCIPAL', 'principal:rare', 0, 'p-rare'
    union all select 'acme', 'PRINCIPAL', 'organisation:hr', 0, 'o-hr'
    union all select 'acme', 'PRINCIPAL', 'client:ats', 0, 'c-ats'
    union all select 'acme', 'PRINCIPAL', 'token:jti-' || n, 0, 't-' || n from generate_series(0, 99) n;
  insert into access_log_entry (tenant, index, record_id, request_id, at, principal, organisation, client, credential,
      roles, purpose, policy_version, policy_epoch, subject_epoch, operation_digest, type, fields, subjects, outcome, code, leaf)
    select 'acme', i, gen_random_uuid(), ('00000000-0000-7000-8000-' || lpad((i / 2)::text, 12, '0'))::uuid,
      to_timestamp(${start / 1000} + i * 10), case when i in (100, 90000, 150000) then 'p-rare' else 'p-' || i % 500 end,
      'o-hr', 'c-ats', 't-' || i / 2000, '{RECRUITER}', case when i % 2 = 0 then 'TALENT_POOL' else 'SECURITY' end, 1, 0, 0,
      'digest-' || i % 50, 'Candidate',
      jsonb_build_array(
        jsonb_build_object('field', 'Candidate.f' || i % 19, 'mode', 'SELECT', 'verdict', 'RELEASED', 'code', null, 'transform', null),
        jsonb_build_object('field', case when i in (10, 20) then 'Candidate.rare' else 'Candidate.email' end,
          'mode', 'SELECT', 'verdict', 'REFUSED', 'code', case when i % 10000 = 7 then 'CONSENT_WITHDRAWN' end, 'transform', null)),
      array['s-' || i % ${persons}, 's-' || (i * 7 + 1) % ${persons}], 'RELEASED', null,
      convert_to('{"replica":"r/1","sequence":' || i || ',"pad":"' || repeat('x', 200) || '"}', 'UTF8')
    from generate_series(0, ${entries - 1}) i;
  insert into access_log_operation_name select 'acme', 'digest-' || i, 'Name' from generate_series(0, 49) i;
  update access_log_head set next = ${entries} where tenant = 'acme';
  insert into access_log_tree (tenant, size, root, integrated_at) values ('acme', ${entries - tail}, '', now());`;

let fixture: LogFixture;
beforeAll(async () => {
  fixture = await openFixture();
  await asOwner(fixture.connection, fill);
  const client = await fixture.database.connect();
  while ((await postBatch(client, 'acme', { size: entries - tail, limit: 10_000 })) > 0);
  await client.end();
}, 180_000);
afterAll(() => fixture.close());

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A node of a plan as EXPLAIN tells it. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Writes a value as a literal, for EXECUTE takes no placeholders. */
function literal(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString());
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map((each) => JSON.stringify(each)).join()}}`);
  return pg.escapeLiteral(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

/** Explains statements as the gateway's connections run them: prepared, with the plan that serves every value. */
async function plansOf(statements: readonly Statement[]): Promise<readonly PlanNode[]> {
  const client = await fixture.database.connect();
  const plans: PlanNode[] = [];
  expect((await client.query('show plan_cache_mode')).rows).toEqual([{ plan_cache_mode: 'force_generic_plan' }]);
  for (const [number, { text, values }] of statements.entries()) {
    await client.query(`prepare asked_${number} as ${text}`);
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
      `explain (format json, analyze, timing off) execute asked_${number} (${values.map(literal).join()})`,
    );
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
    if (plan) plans.push(plan);
  }
  await client.end();
  return plans;
}

/** Reads a page and gives what it was read with. */
async function pageWith(where: AccessRecordWhere, after: PagePosition | null = null) {
  const statements: Statement[] = [];
  const { pool } = fixture.database;
  const listening = {
    query: (text: string, values: readonly unknown[]) => {
      statements.push({ text, values });
      return pool.query(text, [...values]);
    },
  } as unknown as Pool;
  const page = await readRecords(listening, { tenant: 'acme', where, first: 50, after, hideSpecialCodes: new Set() });
  return { page, statements };
}

const log = ['access_log_entry', 'access_log_posting', 'access_log_bundle'];

/** The nodes that read the log's tables. */
async function scansOf(statements: readonly Statement[]): Promise<readonly PlanNode[]> {
  const nodes = (await plansOf(statements)).flatMap(nodesOf);
  return nodes.filter((node) => log.includes(node['Relation Name'] ?? ''));
}

const rowsOf = (node: PlanNode): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
  node['Actual Loops'];

const questions: readonly (readonly [string, AccessRecordWhere, number])[] = [
  ['nothing', {}, 50],
  ['a person', { subject: person(17) }, 50],
  ["a person's field in a period", { subject: person(17), field: 'Candidate.f17', from: at(0), to: at(150_000) }, 3],
  ['a principal', { principal: 'p-17' }, 50],
  ['a principal who is rare', { principal: 'rare' }, 3],
  ['a principal and a purpose that it never had', { principal: 'p-17', purpose: 'TALENT_POOL' }, 0],
  ['an organisation', { organisation: 'hr' }, 50],
  ['a client', { client: 'ats' }, 50],
  ['an old token', { credential: 'jti-3' }, 50],
  ['a field', { field: 'Candidate.email' }, 50],
  ['a field that was read long ago', { field: 'Candidate.rare' }, 2],
  [
    'a field that was read long ago, and what everybody is',
    { field: 'Candidate.rare', organisation: 'hr', client: 'ats' },
    2,
  ],
  ['a purpose', { purpose: 'SECURITY' }, 50],
  ['a code', { code: 'CONSENT_WITHDRAWN' }, 20],
  ['a code that nobody has', { code: 'INTERNAL' }, 0],
  ['a request', { requestId: '00000000-0000-7000-8000-000000012345' }, 2],
  ['a period', { from: at(1_000), to: at(1_040) }, 40],
  ['a period before all', { to: at(0) }, 0],
  ['a period after all', { from: at(entries) }, 0],
  ['a principal in a period', { principal: 'p-17', from: at(50_000), to: at(60_000) }, 20],
];

describe.each([
  ['before the database knows anything about it', async () => undefined],
  ['once the database has looked at it', async () => void (await asOwner(fixture.connection, 'analyze'))],
])('the first page of a log of 200,000 entries, %s', (_when, before) => {
  beforeAll(before);

  it.each(questions)('about %s is read by key, and little is read', async (_what, where, count) => {
    const { page, statements } = await pageWith(where);
    expect(page.nodes).toHaveLength(count);
    const scans = await scansOf(statements);
    expect(scans.length).toBeGreaterThan(0);
    expect(scans.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
    expect(scans.filter((node) => node['Index Name'] === 'access_log_entry_by_time')).toEqual([]);
    const postings = scans.filter((node) => node['Relation Name'] === 'access_log_posting');
    expect(postings.filter((node) => node['Node Type'] !== 'Index Only Scan')).toEqual([]);
    // The tail, what postings are compared by, and the page.
    expect(scans.map(rowsOf).reduce((sum, rows) => sum + rows, 0)).toBeLessThan(3_000);
  });

  it('goes on by key', async () => {
    const { page } = await pageWith({ principal: 'p-17' });
    const { page: next, statements } = await pageWith({ principal: 'p-17' }, page.end);
    expect(next.nodes).toHaveLength(50);
    const scans = await scansOf(statements);
    expect(scans.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
    expect(scans.map(rowsOf).reduce((sum, rows) => sum + rows, 0)).toBeLessThan(3_000);
  });
});
