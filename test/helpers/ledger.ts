import { expect } from 'vitest';
import type { AccessedField } from '../../src/access-log/AccessRecord.js';
import { carried } from './carried.js';
import type { ClientAnswer, TestGateway } from './gateway.js';

/** A row of the access log, with the persons behind its tokens. */
export interface LedgerRecord {
  readonly type: string;
  readonly fields: readonly AccessedField[];
  /** Ids of candidates. */
  readonly subjects: readonly string[];
  readonly outcome: string;
  readonly code: string | null;
  readonly purpose: string | null;
  readonly basis: string | null;
  readonly article9: string | null;
  readonly tenant: string;
}

/** Reads the records of the request that an answer's receipt is for, from the table itself, the first one first. */
export async function recordsOf(
  { database }: Pick<TestGateway, 'database'>,
  { receipt }: Pick<ClientAnswer, 'receipt'>,
): Promise<readonly LedgerRecord[]> {
  if (!receipt) throw new Error('The answer has no receipt.');
  const recordId = Buffer.from(receipt, 'base64url').toString('hex', 33, 49);
  const { rows } = await database.pool.query<LedgerRecord>(
    `select e.tenant, e.type, e.fields, e.outcome, e.code, e.purpose, e.lawful_basis as basis,
       e.article9_condition as article9,
       coalesce((select array_agg(t.name) from access_log_token t
         where t.tenant = e.tenant and t.kind = 'SUBJECT' and t.token = any (e.subjects)), '{}') as subjects
     from access_log_entry e join access_log_entry f using (tenant, request_id)
     where f.record_id = $1::uuid order by e.index`,
    [recordId],
  );
  if (rows.length === 0) throw new Error('The receipt is for no record.');
  return rows;
}

/** What was asked and answered. */
export interface Answered {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly answer: ClientAnswer;
}

/**
 * Holds an answer against its records, both ways: each selected field of each person that the answer carries is in a
 * record of that person, as released or transformed where it carries a value; and no record names a field of a person
 * that the answer does not carry, nor calls refused what it carries.
 */
export async function expectLedgerHolds(candour: TestGateway, { query, variables, answer }: Answered): Promise<void> {
  const asked = { schema: candour.gateway.schema, query, ...(variables ? { variables } : {}) };
  const present = answer.data ? carried(asked, answer.data) : [];
  const records = await recordsOf(candour, answer);
  const recorded = new Map<string, Set<string>>();
  for (const { fields, subjects } of records)
    for (const { field, mode, verdict } of fields)
      if (mode === 'SELECT' && !field.startsWith('Query.'))
        for (const subject of subjects) add(recorded, `${field} of ${subject}`, verdict);
  const names = new Set(present.map(({ coordinate, subject }) => `${coordinate} of ${subject}`));
  expect([...recorded.keys()].sort(), 'what the records name and what the answer carries').toEqual([...names].sort());
  for (const { coordinate, subject, value } of present) {
    const verdicts = recorded.get(`${coordinate} of ${subject}`);
    if (value !== null) expect(verdicts, coordinate).not.toContain('REFUSED');
    expect(verdicts?.size, coordinate).toBe(1);
  }
  expect(records.flatMap(({ subjects }) => subjects).length > 0, 'persons in records').toBe(present.length > 0);
}

function add(to: Map<string, Set<string>>, key: string, value: string): void {
  const values = to.get(key);
  if (values) values.add(value);
  else to.set(key, new Set([value]));
}
