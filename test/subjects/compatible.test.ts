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
  await openDemonstration(client, asOf);
  await client.end();
});
afterAll(() => fresh.drop());

async function stored({ created, notices, consent }: Person): Promise<string> {
  const { pool } = fresh.database;
  const id = randomUUID();
  await pool.query("insert into subject (tenant, id, created_at) values ('acme', $1, $2)", [id, created]);
  for (const { after, purposes } of notices)
    await pool.query(
      `insert into subject_notice (tenant, subject, id, version, purposes, recorded_at, recorded_by)
       values ('acme', $1, $2, 'v', $3, $4, 'test')`,
      [id, randomUUID(), purposes, new Date(created.getTime() + after)],
    );
  if (consent)
    await pool.query(
      `insert into subject_consent (tenant, subject, purpose, explicit, status, notice_version, expires_at)
       values ('acme', $1, $2, $3, $4, 'v', $5)`,
      [id, purpose, consent.explicit, consent.status, consent.expiresAt],
    );
  return id;
}

/** What reads join in. */
async function read(id: string, assessed: readonly Purpose[]): Promise<boolean | undefined> {
  const sql = new Sql('acme');
  const compatible = new Map([[purpose, assessed]]);
  const plan = {
    purpose,
    conditions: [conditionOf('COMPATIBLE')],
    context: { policy: { compatible } },
  } as unknown as Plan;
  const scope = createScope({ sql, plan, now, persons: [] });
  const text = `select ${scope.condition(0)} as holds from subject s ${personJoins(scope)}
    where s.tenant = ${sql.tenant} and s.id = ${sql.value(id, 'uuid')}`;
  const { rows } = await fresh.database.pool.query<{ holds: boolean }>(text, sql.values);
  return rows[0]?.holds;
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
      fc.asyncProperty(person, fc.subarray(named.slice(1)), async (drawn, assessed) => {
        const id = await stored(drawn);
        const expected = holds(drawn, assessed);
        seen.add(expected);
        expect({ drawn, assessed, holds: await read(id, assessed) }).toEqual({ drawn, assessed, holds: expected });
        expect({ drawn, assessed, holds: await written(id, assessed) }).toEqual({ drawn, assessed, holds: expected });
      }),
      { numRuns: 250 },
    );
    expect(seen.size).toBe(2);
  });

  it('is nothing, as long as it is not said what counts', async () => {
    const id = await stored({
      created: new Date('2026-01-31T10:00:00Z'),
      notices: [{ after: 0, purposes: [purpose] }],
      consent: null,
    });
    const state = await fresh.database.orm.em
      .fork()
      .transactional(async (em) => (await loadPerson(em, { tenant: 'acme', id, persons: [] }))?.stateFor(purpose));
    expect(state).toMatchObject({ noticeCovers: true, isCompatible: false });
  });
});
