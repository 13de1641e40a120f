import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimed, controller, officer } from '../administration/breakGlassSupport.js';
import { complete, verdict } from '../administration/erasing.js';
import { dueIn, instruct, ruled, sweeping, sweepOf, swept } from '../administration/sweeping.js';
import { person, rowsOf } from '../gateway/people.js';
import { auditor, candidate, counsel, intake, interview, recruiter } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { oldSigner } from '../helpers/oldLog.js';
import { fulfilling } from '../writes/support.js';
import { nameOf, outcomeOf } from './support.js';

let candour: TestGateway;
let other: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway({ signer: oldSigner });
  other = await startTestGateway({ signer: oldSigner, fresh: candour.fresh });
  // Few enough to be dealt with in a moment; the others were in touch later than any moment of these tests.
  await candour.database.pool.query(
    `update subject set last_contact_at = case when id = any ($2::uuid[]) then '2026-06-01' else '2090-01-01' end::timestamptz
     where tenant = 'acme' and id <> all ($1::uuid[])`,
    [looked.map(({ id }) => id), later.map(({ id }) => id)],
  );
});
afterAll(async () => {
  await other.stop();
  await candour.stop();
});

const [ada, paul] = [person('EVERYTHING_VALID'), person('RETENTION_EXPIRED')];
/** The persons whom these tests look at. */
const looked = rowsOf.acme.subject.slice(0, 40);
/** Others, who were in touch on the first of June. */
const later = rowsOf.acme.subject.slice(40, 55);
const at = (instant: string): void => {
  for (const { clock } of [candour, other]) clock.now = new Date(instant);
};
/** Those whose last contact, or, where there is none, whose entry was before an instant, worked out from the rows. */
const lastSeenBefore = (instant: string): readonly string[] =>
  looked.flatMap((row) => ((row.last_contact_at ?? row.created_at) < instant ? row.id : []));
const self = (id: string): Promise<ClientAnswer> => nameOf(other, candidate(id), 'RIGHTS_FULFILMENT', id);
const lift = (id: string, claim: string) =>
  candour.ask(
    controller,
    `mutation @purpose(is: ACCOUNTABILITY) { liftClaim(candidate: "${id}", id: "${claim}") { id } }`,
  );

describe('row 18: the three tiers of the lifecycle', () => {
  const expired = lastSeenBefore('2024-03-02T12:00:00.000Z');

  it('keeps under a claim what is past its period, in the archive, for counsel and for nobody else', async () => {
    expect(expired).toContain(paul);
    const claim = await claimed(candour, paul);
    const restricted = expired.find((id) => id !== paul) ?? '';
    await candour.ask(
      candidate(restricted),
      fulfilling(`restrictProcessing(candidate: "${restricted}", ground: NEEDED_FOR_CLAIM) { id }`),
    );
    expect(outcomeOf(await nameOf(other, recruiter, interview, paul))).toBe('SUBJECT_RESTRICTED');
    const due = { ARCHIVE: 2, ERASE: expired.length - 2 };
    expect(await dueIn(candour)).toEqual(due);
    // Nothing was done by counting.
    expect(await dueIn(other)).toEqual(due);
    expect(await swept(candour)).toEqual(due);
    expect(await dueIn(candour)).toEqual({});

    expect(outcomeOf(await nameOf(other, recruiter, interview, paul))).toBe('SUBJECT_RESTRICTED');
    const read = await nameOf(other, counsel, 'LEGAL_CLAIMS', paul);
    expect(outcomeOf(read)).toBe('RELEASED');
    expect((await recordsOf(other, read))[0]).toMatchObject({ outcome: 'RELEASED', purpose: 'LEGAL_CLAIMS' });
    expect(outcomeOf(await nameOf(other, counsel, 'LEGAL_CLAIMS', restricted))).not.toBe('RELEASED');
    expect(outcomeOf(await self(paul))).toBe('RELEASED');
    for (const id of expired.filter((each) => each !== paul && each !== restricted).slice(0, 3))
      expect(outcomeOf(await self(id))).toBe('UNKNOWN');

    await lift(paul, claim);
    expect(outcomeOf(await nameOf(other, counsel, 'LEGAL_CLAIMS', paul))).not.toBe('RELEASED');
    expect(await swept(other)).toEqual({ ERASE: 1 });
    expect(outcomeOf(await self(paul))).toBe('UNKNOWN');
    await complete(candour);
    expect(await verdict(candour)).toBe(0);
    expect([...candour.unplanned, ...other.unplanned]).toEqual([]);
  });

  it('records each person, and the sweep', async () => {
    const { rows } = await candour.database.pool.query(
      `select count(*) filter (where cardinality(subjects) = 1)::int as persons,
         count(*) filter (where cardinality(subjects) = 0 and change_digest is not null)::int as sweeps
       from access_log_entry where tenant = 'acme' and outcome = 'WRITTEN' and fields @> '[{"field":"Mutation.sweepRetention","mode":"WRITE"}]'`,
    );
    expect(rows).toEqual([{ persons: expired.length + 1, sweeps: expect.any(Number) }]);
    expect(rows[0]?.sweeps).toBeGreaterThan(3);
  });

  it('refuses from the second after the period, and then purges; two sweeps at once do it once', async () => {
    const seen = rowsOf.acme.subject.find(({ id }) => id === ada)?.last_contact_at ?? '';
    const end = new Date(seen);
    end.setUTCFullYear(end.getUTCFullYear() + 2);
    at(end.toISOString());
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('RELEASED');
    at(new Date(end.getTime() + 1_000).toISOString());
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('SUBJECT_RESTRICTED');
    expect(outcomeOf(await self(ada))).toBe('RELEASED');
    const due = await dueIn(candour);
    const [one, two] = await Promise.all([swept(candour), swept(other)]);
    expect((one['ERASE'] ?? 0) + (two['ERASE'] ?? 0)).toBe(due['ERASE']);
    expect(outcomeOf(await self(ada))).toBe('UNKNOWN');
    const { rows } = await candour.database.pool.query(
      "select subject, count(*)::int from subject_erasure where tenant = 'acme' and subject is not null group by 1 having count(*) > 1",
    );
    expect(rows).toEqual([]);
    await complete(candour);
  });

  it('archives by rule, for a period of its own, and anonymises by rule to counts', async () => {
    const { rows: living } = await candour.database.pool.query<{ id: string }>(
      "select id from subject where tenant = 'acme' and erased_at is null and restricted = '{}' and last_contact_at is distinct from '2090-01-01' order by id",
    );
    expect(living.length).toBeGreaterThan(3);
    const someone = living[0]?.id ?? '';
    await instruct(candour, ruled({ for: 'P2Y', after: 'LAST_CONTACT', action: 'ARCHIVE', archive: 'P1Y' }));
    at('2029-01-01T00:00:00Z');
    expect(await dueIn(candour)).toEqual({ ARCHIVE: living.length });
    expect(await swept(candour)).toEqual({ ARCHIVE: living.length });
    expect(await dueIn(candour)).toEqual({});
    expect(outcomeOf(await nameOf(other, counsel, 'LEGAL_CLAIMS', someone))).not.toBe('RELEASED');
    const claim = await claimed(candour, someone);
    expect(outcomeOf(await nameOf(other, counsel, 'LEGAL_CLAIMS', someone))).toBe('RELEASED');
    await lift(someone, claim);
    at('2030-01-01T00:00:00Z');
    expect(await dueIn(candour)).toEqual({});
    at('2030-01-01T00:00:01Z');
    expect(await dueIn(candour)).toEqual({ ERASE: living.length });

    await instruct(candour, ruled({ for: 'P2Y', after: 'LAST_CONTACT', action: 'ANONYMISE' }));
    const { rows } = await candour.database.pool.query<{ job: string; applications: number }>(
      `select job, count(*)::int as applications from application a join subject s on s.tenant = a.tenant and s.id = a.candidate
       where a.tenant = 'acme' and s.erased_at is null and s.restricted = '{}' and s.last_contact_at is distinct from '2090-01-01' group by job order by job`,
    );
    expect(await swept(candour)).toEqual({ ANONYMISE: living.length });
    for (const { job, applications } of rows.slice(0, 3)) {
      const { data } = await candour.ask(
        controller,
        `query @purpose(is: ACCOUNTABILITY) { applicationCounts(job: "${job}") { job year status stage applications } }`,
      );
      const counts = (data as { applicationCounts: readonly { applications: number }[] }).applicationCounts;
      expect(counts.reduce((sum, each) => sum + each.applications, 0)).toBe(applications);
    }
    expect(outcomeOf(await self(someone))).toBe('UNKNOWN');
  });

  it('keeps what no instruction ends', async () => {
    await instruct(candour, (document) => ({
      ...document,
      purposes: { ...document.purposes, TALENT_POOL: { basis: 'A6_1_B_CONTRACT', retention: null } },
    }));
    at('2099-01-01T00:00:00Z');
    expect(sweepOf(await sweeping(candour)).done).toEqual([]);
  });

  it('is swept for the controller alone', async () => {
    const both: Asker = { roles: ['CONTROLLER', 'RECRUITER'], purposes: ['ACCOUNTABILITY'] };
    for (const as of [officer, auditor, intake, both])
      expect(outcomeOf(await sweeping(candour, { as }))).toBe('ROLE_FORBIDDEN');
  });
});
