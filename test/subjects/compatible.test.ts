import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemonstration } from '../../src/demonstration/openDemonstration.js';
import type { Plan } from '../../src/plan/Plan.js';
import { personJoins } from '../../src/sources/candidates/personJoins.js';
import { createScope } from '../../src/sources/candidates/Scope.js';
import { Sql } from '../../src/storage/Sql.js';
import { conditionOf } from '../../src/subjects/conditions.js';
import { type ConsentStatus, consentStatuses } from '../../src/vocabulary/consentStatuses.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { loadPerson } from '../../src/writes/Person.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';
import { asOf } from '../helpers/gateway.js';

const now = new Date('2026-06-15T12:00:00Z');
const purpose: Purpose = 'DIRECT_MARKETING';
const named: readonly Purpose[] = [purpose, 'RECRUITMENT_APPLICATION_SCREENING', 'MOBILITY_RELOCATION', 'TALENT_POOL'];

interface Person {
  readonly created: Date;
  /** Milliseconds after creation. */
  readonly notices: readonly { readonly after: number; readonly purposes: readonly Purpose[] }[];
  readonly consent: {
    readonly status: ConsentStatus;
    readonly expiresAt: Date | null;
    readonly explicit: boolean;
  } | null;
}

const day = 86_400_000;
const createds = [
  '2026-01-31T10:00:00.000Z',
  '2024-01-31T23:59:59.999Z',
  '2026-03-28T00:30:00.000Z',
  '2025-12-01T00:00:00.000Z',
];
/** About every length that a month has. */
const afters = [0, 1, day, 28, 29, 30, 31].flatMap((days) =>
  days < 2 || days === day ? days : [days * day - 1, days * day, days * day + 1],
);
const person: fc.Arbitrary<Person> = fc.record({
  created: fc.constantFrom(...createds).map((text) => new Date(text)),
  notices: fc.uniqueArray(
    fc.record({
      after: fc.constantFrom(...afters, -day, 90 * day),
      purposes: fc.subarray([...named], { minLength: 1 }),
    }),
    { maxLength: 3, selector: ({ after }) => after },
  ),
  consent: fc.option(
    fc.record({
      status: fc.constantFrom(...consentStatuses),
      expiresAt: fc.option(fc.constantFrom(now, new Date(now.getTime() + 1), new Date(now.getTime() - 1))),
      explicit: fc.boolean(),
    }),
  ),
});

/** The last instant of the month after an instant, said once more and otherwise than in SQL. */
function monthAfter(instant: Date): number {
  const [year, month, date] = [instant.getUTCFullYear(), instant.getUTCMonth(), instant.getUTCDate()];
  const lastDay = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  return Date.UTC(year, month + 1, Math.min(date, lastDay)) + (instant.getTime() % day);
}

function holds({ created, notices, consent }: Person, assessed: readonly Purpose[]): boolean {
  const isConsented =
    consent !== null &&
    !consent.explicit &&
    ['GIVEN', 'RENEWED'].includes(consent.status) &&
    (consent.expiresAt === null || consent.expiresAt > now);
  const first = Math.min(...notices.map(({ after }) => after));
  const ofCollection = notices.filter(
    ({ after }) => after === first || created.getTime() + after <= monthAfter(created),
  );
  return (
    isConsented ||
    ofCollection.some(({ purposes }) => purposes.some((each) => each === purpose || assessed.includes(each)))
  );
}

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  const client = await fresh.database.connect();
  await openDemonstration(client, asOf, fresh.keys);
  await client.end();
});
afterAll(() => fresh.drop());

async function stored(persons: readonly Person[]): Promise<readonly string[]> {
  const { pool } = fresh.database;
  const rows = persons.map((drawn) => ({ id: randomUUID(), ...drawn }));
  const notices = rows.flatMap(({ id, created, notices }) =>
    notices.map(({ after, purposes }) => ({
      id,
      own: randomUUID(),
      purposes,
      at: new Date(created.getTime() + after),
    })),
  );
  const consents = rows.flatMap(({ id, consent }) => (consent ? { id, ...consent } : []));
  await pool.query(
    `insert into subject (tenant, id, created_at)
     select 'acme', id, created from jsonb_to_recordset($1::jsonb) as r(id uuid, created timestamptz)`,
    [JSON.stringify(rows)],
  );
  await pool.query(
    `insert into subject_notice (tenant, subject, id, version, purposes, recorded_at, recorded_by)
     select 'acme', id, own, 'v', purposes, at, 'test'
     from jsonb_to_recordset($1::jsonb) as r(id uuid, own uuid, purposes text[], at timestamptz)`,
    [JSON.stringify(notices)],
  );
  await pool.query(
    `insert into subject_consent (tenant, subject, purpose, explicit, status, notice_version, expires_at)
     select 'acme', id, $2, explicit, status, 'v', "expiresAt"
     from jsonb_to_recordset($1::jsonb) as r(id uuid, explicit boolean, status text, "expiresAt" timestamptz)`,
    [JSON.stringify(consents), purpose],
  );
  return rows.map(({ id }) => id);
}

/** What reads join in, beside the notice and alone. */
async function read(
  ids: readonly string[],
  assessed: readonly Purpose[],
  isAlone: boolean,
): Promise<readonly boolean[]> {
  const sql = new Sql('acme');
  const compatible = new Map([[purpose, assessed]]);
  const names = isAlone ? (['COMPATIBLE'] as const) : (['COMPATIBLE', 'NOTICE'] as const);
  const plan = { purpose, conditions: names.map(conditionOf), context: { policy: { compatible } } } as unknown as Plan;
  const scope = createScope({ sql, plan, now, persons: [] });
  const text = `select ${scope.condition(0)} as holds from subject s ${personJoins(scope)}
    where s.tenant = ${sql.tenant} and s.id = any (${sql.value(ids, 'uuid[]')})
    order by array_position(${sql.value(ids, 'uuid[]')}, s.id)`;
  const { rows } = await fresh.database.pool.query<{ holds: boolean }>(text, sql.values);
  return rows.map(({ holds }) => holds);
}

/** What writes load. */
const written = (id: string, assessed: readonly Purpose[]): Promise<boolean> =>
  fresh.database.orm.em.fork().transactional(async (em) => {
    const loaded = await loadPerson(em, { tenant: 'acme', id, persons: [] });
    const state = loaded?.stateFor(purpose, { assessed, now });
    return state !== undefined && conditionOf('COMPATIBLE').code(state, { purpose, now }) === null;
  });

describe('what data were collected for', () => {
  it('is the same in the SQL of reads, in what writes load, and said by hand', async () => {
    const seen = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 40, maxLength: 60 }),
        fc.subarray(named.slice(1)),
        fc.boolean(),
        async (drawn, assessed, isAlone) => {
          const ids = await stored(drawn);
          const expected = drawn.map((each) => holds(each, assessed));
          for (const each of expected) seen.add(each);
          const told = (found: readonly unknown[]) => drawn.map((each, at) => ({ ...each, holds: found[at] }));
          expect(told(await read(ids, assessed, isAlone))).toEqual(told(expected));
          const some = ids.slice(0, 6);
          const loaded = await Promise.all(some.map((id) => written(id, assessed)));
          expect(loaded).toEqual(expected.slice(0, 6));
        },
      ),
      { numRuns: 12 },
    );
    expect(seen.size).toBe(2);
  });

  it('is nothing, as long as it is not said what counts', async () => {
    const [id = ''] = await stored([
      {
        created: new Date('2026-01-31T10:00:00Z'),
        notices: [{ after: 0, purposes: [purpose] }],
        consent: null,
      },
    ]);
    const state = await fresh.database.orm.em
      .fork()
      .transactional(async (em) => (await loadPerson(em, { tenant: 'acme', id, persons: [] }))?.stateFor(purpose));
    expect(state).toMatchObject({ noticeCovers: true, isCompatible: false });
  });
});
