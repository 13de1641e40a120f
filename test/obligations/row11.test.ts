import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPersons, countNobody, globexController, globexDpo, releaseOf, statistics } from '../equality/support.js';
import { nobody, person, rowsOf } from '../gateway/people.js';
import { candidate, recruiter, selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { fulfilling, globexIntake, idOf, managing } from '../writes/support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  await countNobody(candour);
  for (const stage of ['SCREENING', 'INTERVIEW', 'OFFER', 'REJECTED'])
    for (const religiousBelief of ['Catholic', 'Muslim', 'Hindu'])
      await addPersons(candour, { count: 11, stage, religiousBelief, explicit: 'GIVEN' });
});
afterAll(async () => {
  expect(candour.unplanned).toEqual([]);
  await candour.stop();
});

const self = (id: string): Asker => ({ ...candidate(id), tenant: 'globex' });
const done = async (as: Asker, query: string) => {
  const answer = await candour.ask(as, query);
  if (answer.code) throw new Error(answer.text);
  return answer;
};

/** A person is stored, told, consents twice, states its belief itself, and comes as far as a stage. */
async function joins(stage: string, belief: string): Promise<string> {
  const id = idOf(
    await done(globexIntake, managing('createCandidate(input: { givenName: "Noor", nationality: "NL" }) { id }')),
  );
  const purposes = '[RECRUITMENT_APPLICATION_MANAGEMENT, RECRUITMENT_APPLICANT_SELECTION, EQUALITY_MONITORING]';
  await done(globexIntake, managing(`recordNotice(candidate: "${id}", version: "v2", purposes: ${purposes})`));
  const consent = (explicit: boolean) =>
    `giveConsent(candidate: "${id}", purpose: EQUALITY_MONITORING, explicit: ${explicit}, noticeVersion: "v2") { status }`;
  await done(
    self(id),
    fulfilling(
      `a: ${consent(false)} b: ${consent(true)} updateCandidate(id: "${id}", set: { religiousBelief: "${belief}" }) { id }`,
    ),
  );
  const { job } = rowsOf.globex.application[0] ?? { job: nobody };
  await candour.database.pool.query(
    `insert into application (tenant, id, candidate, job, status, stage, applied_at) values ('globex', $1, $2, $3, 'OPEN', $4, '2025-12-01T10:00:00Z')`,
    [randomUUID(), id, job, stage],
  );
  return id;
}

describe('row 11: special categories that may be collected', () => {
  it('are refused for selection, also of a person who consented explicitly', async () => {
    const id = await joins('OFFER', 'Sikh');
    const query = `query @purpose(is: ${selection}) { candidate(id: "${id}") { givenName religiousBelief } }`;
    const answer = await candour.ask({ ...recruiter, tenant: 'globex' }, query);
    expect(answer.data).toEqual({ candidate: { givenName: 'Noor', religiousBelief: null } });
    expect(answer.extensions.access.refused).toMatchObject([
      { field: 'Candidate.religiousBelief', code: 'PURPOSE_NOT_ALLOWED', rule: 'ceiling-special-category-purpose' },
    ]);
  });

  it('are refused for equality monitoring one by one, to DPO and CONTROLLER, by id, in lists and as a filter', async () => {
    const id = person('EVERYTHING_VALID', 'globex');
    for (const as of [globexDpo, globexController]) {
      const own = `query @purpose(is: EQUALITY_MONITORING) { candidate(id: "${id}") { religiousBelief ethnicOrigin nationality } }`;
      const answer = await candour.ask(as, own);
      expect(answer.data).toEqual({ candidate: { religiousBelief: null, ethnicOrigin: null, nationality: null } });
      expect(answer.extensions.access.refused.map(({ code }) => code)).toEqual([
        'PURPOSE_NOT_ALLOWED',
        'PURPOSE_NOT_ALLOWED',
        'PURPOSE_NOT_ALLOWED',
      ]);
      for (const list of [
        'candidates { totalCount }',
        'candidates(where: { religiousBelief: { eq: "Muslim" } }) { nodes { id } }',
      ])
        expect((await candour.ask(as, `query @purpose(is: EQUALITY_MONITORING) { ${list} }`)).code).toBe(
          'PURPOSE_NOT_ALLOWED',
        );
    }
  });

  it('are counted for equality monitoring, from k persons on, of whom the log says nothing', async () => {
    const answer = await candour.ask(globexDpo, statistics({ dimension: 'RELIGIOUS_BELIEF' }));
    const { k, cells } = releaseOf(answer);
    expect(k).toBe(10);
    const counts = cells.filter(({ count }) => count !== null);
    expect(counts.length).toBeGreaterThan(2);
    for (const { count, value } of counts) {
      expect(count).toBe(10);
      expect(['CHRISTIAN', 'MUSLIM', 'HINDU']).toContain(value);
    }
    // One Sikh is too few, and no Jew.
    for (const { count, code } of cells.filter(({ value }) => value === 'SIKH' || value === 'JEWISH'))
      expect([count, code]).toEqual([null, 'STATISTIC_SUPPRESSED']);
    for (const { subjects } of await recordsOf(candour, answer)) expect(subjects).toEqual([]);
  });

  it('are not counted at all under French law where they are an ethnic origin', async () => {
    const french = { ...globexDpo, tenant: 'acme' };
    expect((await candour.ask(french, statistics({ dimension: 'ETHNIC_ORIGIN' }))).code).toBe('PURPOSE_NOT_ALLOWED');
  });
});
