import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { nobody, person } from '../gateway/people.js';
import { activate } from '../helpers/activate.js';
import {
  adviser,
  hiringManager,
  intake,
  candidate as itself,
  management,
  recruiter,
  selection,
} from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds, recordsOf } from '../helpers/ledger.js';
import {
  applied,
  ats,
  contesting,
  done,
  hanna,
  interviewing,
  opened,
  openJobs,
  reviewing,
  romy,
  scoring,
  screeningOf,
  selecting,
  toldPerson,
} from './recruitingSupport.js';
import { coordinatesOf, fulfilling, globexIntake, lastRecords, managing, refusalOf, rowsOf } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const moving = (id: string, stage: string): string =>
  `moveApplication(application: "${id}", stage: ${stage}) { id stage status endedAt }`;
const opening = (candidate: string, job: string): string =>
  managing(
    `openApplication(candidate: "${candidate}", job: "${job}") { id stage status appliedAt job { id } candidate { id } }`,
  );
const noting = (id: string, text = 'Asked good questions.'): string =>
  `addInterviewNote(application: "${id}", text: ${JSON.stringify(text)}) { notes { author text writtenAt } }`;
const mayNot =
  'ROLE_FORBIDDEN: None of the roles in the token may do this to an application for the stated purpose. See the description of the field in the schema.';
const ended = 'BAD_REQUEST: The application has ended.';
const noApplication = 'BAD_REQUEST: There is no such application.';
const stageOf = async (id: string): Promise<unknown> =>
  (await rowsOf(candour, 'select stage, status, ended_at from application where id = $1', [id]))[0];
const epochOf = async (): Promise<unknown> =>
  (await rowsOf(candour, "select subject_epoch from access_log_head where tenant = 'acme'"))[0]?.['subject_epoch'];

describe('an application', () => {
  it('is opened for a vacancy, recorded with its person, and read back like any read', async () => {
    const candidate = await toldPerson(candour);
    const [job = ''] = await openJobs(candour);
    const before = await epochOf();
    const query = opening(candidate, job);
    const answer = await candour.ask(intake, query);
    expect(answer.data).toMatchObject({
      openApplication: {
        ...{ stage: 'APPLIED', status: 'OPEN', appliedAt: '2026-03-02T12:00:00.000Z' },
        ...{ job: { id: job }, candidate: { id: candidate } },
      },
    });
    const [record, back] = await recordsOf(candour, answer);
    expect(record).toMatchObject({ type: 'Application', outcome: 'WRITTEN', subjects: [candidate] });
    expect(record?.fields.map(({ field }) => field)).toContain('Application.stage');
    expect(back).toMatchObject({ outcome: 'RELEASED', subjects: [candidate] });
    expect(Number(await epochOf())).toBe(Number(before) + 1);
    await expectLedgerHolds(candour, { query, answer });
  });

  it('is opened once for a vacancy as long as it is under way, and for no vacancy that is closed or not there', async () => {
    const candidate = await toldPerson(candour);
    const [job = ''] = await openJobs(candour);
    const application = await opened(candour, candidate, job);
    expect(refusalOf(await candour.ask(intake, opening(candidate, job)))).toBe(
      'BAD_REQUEST: The candidate has an application for this vacancy that is under way.',
    );
    await done(candour, romy, managing(moving(application, 'REJECTED')));
    expect((await candour.ask(intake, opening(candidate, job))).code).toBeNull();
    const closed = await rowsOf(candour, "select id from job where tenant = 'acme' and closed_at is not null limit 1");
    const [foreign] = await openJobs(candour, 'globex');
    for (const other of [String(closed[0]?.['id']), foreign ?? '', nobody, candidate, 'x'])
      expect(refusalOf(await candour.ask(intake, opening(candidate, other)))).toBe(
        'BAD_REQUEST: There is no such vacancy that is open.',
      );
    for (const other of [nobody, person('EVERYTHING_VALID', 'globex'), 'x'])
      expect(refusalOf(await candour.ask(intake, opening(other, job)))).toBe(
        'BAD_REQUEST: There is no such candidate.',
      );
  });

  it('moves one stage on at a time, until it is hired or rejected, which ends it', async () => {
    const { application } = await applied(candour, 'SCREENING');
    expect((await candour.ask(romy, managing(moving(application, 'OFFER')))).code).toBe('BAD_REQUEST');
    for (const stage of ['SHORTLISTED', 'INTERVIEW', 'OFFER']) {
      const { data } = await candour.ask(romy, managing(moving(application, stage)));
      expect(data).toEqual({ moveApplication: { id: application, stage, status: 'OPEN', endedAt: null } });
    }
    expect((await candour.ask(romy, managing(moving(application, 'APPLIED')))).code).toBe('BAD_REQUEST');
    const answer = await candour.ask(romy, managing(moving(application, 'HIRED')));
    const endedAt = '2026-03-02T12:00:00.000Z';
    expect(answer.data).toEqual({ moveApplication: { id: application, stage: 'HIRED', status: 'CLOSED', endedAt } });
    const [record] = await recordsOf(candour, answer);
    expect(record?.fields.filter(({ mode }) => mode === 'WRITE').map(({ field }) => field)).toEqual([
      ...['Application.stage', 'Application.status', 'Application.endedAt'],
    ]);
    expect(refusalOf(await candour.ask(romy, managing(moving(application, 'REJECTED'))))).toBe(ended);
    expect(refusalOf(await candour.ask(ats, managing(scoring(application))))).toBe(ended);
    expect(refusalOf(await candour.ask(romy, interviewing(noting(application))))).toBe(ended);
  });

  it('is moved by one of two who move it at once', async () => {
    const { application } = await applied(candour, 'SCREENING');
    const both = await Promise.all(
      [romy, hanna].map(() => candour.ask(romy, managing(moving(application, 'SHORTLISTED')))),
    );
    expect(both.map(({ code }) => code).sort()).toEqual(['BAD_REQUEST', null]);
  });

  it('is moved twice, or not at all, by one mutation', async () => {
    const { application } = await applied(candour, 'SCREENING');
    const both = (last: string): string =>
      managing(`a: ${moving(application, 'SHORTLISTED')} b: ${moving(application, last)}`);
    expect((await candour.ask(romy, both('HIRED'))).code).toBe('BAD_REQUEST');
    expect(await stageOf(application)).toMatchObject({ stage: 'SCREENING' });
    expect((await candour.ask(romy, both('INTERVIEW'))).code).toBeNull();
    expect(await stageOf(application)).toMatchObject({ stage: 'INTERVIEW' });
  });

  it('that a purpose does not see any more after it was moved answers null, and is moved', async () => {
    const { application } = await applied(candour, 'SCREENING');
    const answer = await candour.ask(romy, screeningOf(moving(application, 'SHORTLISTED')));
    expect(answer.data).toEqual({ moveApplication: null });
    expect((await recordsOf(candour, answer)).map(({ outcome }) => outcome)).toEqual(['WRITTEN', 'NOT_FOUND']);
    expect(await stageOf(application)).toMatchObject({ stage: 'SHORTLISTED' });
  });

  it('out of scope, of another vacancy, of another tenant or not there answers the same, and stays as it is', async () => {
    const { application, candidate } = await applied(candour, 'SCREENING');
    const [, elsewhere = ''] = await openJobs(candour);
    const other: Asker = { ...romy, jobs: [elsewhere] };
    const cases: readonly (readonly [Asker, string])[] = [
      [romy, selecting(moving(application, 'SHORTLISTED'))],
      [other, managing(moving(application, 'SHORTLISTED'))],
      [other, screeningOf(moving(application, 'SHORTLISTED'))],
      [{ ...romy, tenant: 'globex' }, managing(moving(application, 'SHORTLISTED'))],
      [romy, managing(moving(nobody, 'SHORTLISTED'))],
      [romy, managing(moving(candidate, 'SHORTLISTED'))],
      [romy, managing(moving('x', 'SHORTLISTED'))],
      [romy, selecting(noting(application))],
      [romy, selecting(reviewing(application))],
      [ats, selecting(scoring(application))],
    ];
    for (const [as, query] of cases) {
      const answer = await candour.ask(as, query);
      expect(refusalOf(answer)).toBe(noApplication);
      const [record] = await recordsOf(candour, answer);
      expect(record).toMatchObject({ outcome: 'NOT_FOUND', subjects: [] });
    }
    expect(await stageOf(application)).toMatchObject({ stage: 'SCREENING' });
  });

  it.each<[string, Asker, (id: string) => string, string]>([
    [
      'a hiring manager moves nobody',
      hiringManager,
      (id) => selecting(moving(id, 'INTERVIEW')),
      `ROLE_FORBIDDEN: Writing "Application.endedAt" is refused for ${selection}.`,
    ],
    [
      'intake moves nobody',
      intake,
      (id) => managing(moving(id, 'INTERVIEW')),
      `ROLE_FORBIDDEN: Writing "Application.endedAt" is refused for ${management}.`,
    ],
    [
      'a recruiter notes nothing while managing',
      recruiter,
      (id) => managing(noting(id)),
      `PURPOSE_NOT_ALLOWED: Writing "Application.notes" is refused for ${management}.`,
    ],
    [
      'a hiring manager scores nobody',
      hiringManager,
      (id) => selecting(scoring(id)),
      `ROLE_FORBIDDEN: Writing "Application.scoreModel" is refused for ${selection}.`,
    ],
  ])('%s', async (_law, as, query, sentence) => {
    const { application } = await applied(candour);
    expect(refusalOf(await candour.ask(as, query(application)))).toBe(sentence);
    expect(await stageOf(application)).toMatchObject({ stage: 'SHORTLISTED' });
  });

  it('is not moved by whoever a policy opens its stage to, but by those who work on it', async () => {
    const { application } = await applied(candour, 'OFFER');
    const fields = ['stage', 'status', 'endedAt'].map((field) => `Application.${field}`);
    const purposes: Purpose[] = ['MOBILITY_RELOCATION'];
    const line: PolicyLine = { id: 'moves', fields, purposes, mode: 'WRITE', roles: ['MOBILITY_ADVISER'] };
    await activate(candour, (policy) => ({ ...policy, lines: [...policy.lines, line] }));
    const query = `mutation @purpose(is: MOBILITY_RELOCATION) { ${moving(application, 'HIRED')} }`;
    expect(refusalOf(await candour.ask(adviser, query))).toBe(mayNot);
  });

  it('is contested by its own person alone', async () => {
    const { application } = await applied(candour);
    await done(candour, ats, selecting(scoring(application)));
    for (const as of [itself(nobody), itself(person('EVERYTHING_VALID'))])
      expect(refusalOf(await candour.ask(as, fulfilling(contesting(application))))).toBe(noApplication);
    expect((await candour.ask(romy, selecting(contesting(application)))).code).toBe('ROLE_FORBIDDEN');
  });

  it("is bound by its person's notice and retention like any read", async () => {
    const { application, candidate } = await applied(candour);
    await candour.database.pool.query('delete from subject_notice where subject = $1', [candidate]);
    for (const query of [
      moving(application, 'INTERVIEW'),
      noting(application),
      scoring(application),
      reviewing(application),
    ]) {
      const answer = await candour.ask(romy, selecting(query));
      expect(answer.code).toBe('NOTICE_MISSING');
      expect(await recordsOf(candour, answer)).toMatchObject([{ outcome: 'REFUSED', subjects: [candidate] }]);
    }
    const [job = ''] = await openJobs(candour);
    expect((await candour.ask(intake, opening(person('RETENTION_EXPIRED'), job))).code).toBe('SUBJECT_RESTRICTED');
  });
});

describe('an interview note', () => {
  it('is of whoever wrote it, and no record holds its text', async () => {
    const { application } = await applied(candour);
    const { data } = await candour.ask(hanna, selecting(noting(application, 'A canary sang.')));
    const note = { author: 'p-hanna', text: 'A canary sang.', writtenAt: '2026-03-02T12:00:00.000Z' };
    expect(data).toEqual({ addInterviewNote: { notes: [note] } });
    const records = await lastRecords(candour, 2);
    expect(records.flatMap(coordinatesOf)).toContain('InterviewNote.text');
    expect(JSON.stringify(records)).not.toContain('canary');
  });

  it.each(['', ' ', 'x'.repeat(10_001), '\u0000', '\ud800'])('is no text like %j', async (text) => {
    const { application } = await applied(candour);
    const query = `mutation($text: String!) @purpose(is: ${selection}) { addInterviewNote(application: "${application}", text: $text) { id } }`;
    expect(refusalOf(await candour.ask(hanna, query, { variables: { text } }))).toBe(
      'BAD_REQUEST: "Mutation.addInterviewNote(text:)" must be a text of 1 to 10,000 characters.',
    );
  });
});

describe('an interview note that tells of what is not collected', () => {
  it('is refused with its place, and nothing of it is stored or told', async () => {
    const { application } = await applied(candour);
    const answer = await candour.ask(hanna, selecting(noting(application, 'Good answers. She is diabetic.')));
    expect(answer.code).toBe('CATEGORY_PROHIBITED');
    expect(answer.errors[0]?.extensions).toMatchObject({
      place: 'Mutation.addInterviewNote(text:)',
      category: 'HEALTH',
    });
    expect(answer.text).not.toContain('diabetic');
    const notes = 'select count(*)::int as notes from interview_note where application = $1';
    expect(await rowsOf(candour, notes, [application])).toEqual([{ notes: 0 }]);
  });
});

describe('a score', () => {
  const recording = (id: string, more: string): string =>
    selecting(`recordScore(application: "${id}", score: 0.5, ${more}) { id }`);
  it.each([
    [
      'a service that calls it human',
      ats,
      'origin: HUMAN',
      'ROLE_FORBIDDEN: A score of the origin HUMAN is recorded by a person, not by a service.',
    ],
    [
      'no model',
      ats,
      'origin: AUTOMATED',
      'BAD_REQUEST: "Mutation.recordScore(model:)" must be given with a score of the origin AUTOMATED, and no other.',
    ],
    [
      'a model of a person',
      romy,
      'origin: HUMAN, model: { name: "x", version: "1" }',
      'BAD_REQUEST: "Mutation.recordScore(model:)" must be given with a score of the origin AUTOMATED, and no other.',
    ],
    [
      'a model without a name',
      ats,
      'origin: AUTOMATED, model: { name: " ", version: "1" }',
      'BAD_REQUEST: "ScoringModel.name" must be a text of 1 to 200 characters on one line.',
    ],
    [
      'an empty explanation',
      romy,
      'origin: HUMAN, explanation: ""',
      'BAD_REQUEST: "Mutation.recordScore(explanation:)" must be a text of 1 to 2,000 characters.',
    ],
  ])('is refused with %s', async (_what, as, more, sentence) => {
    const { application } = await applied(candour);
    expect(refusalOf(await candour.ask(as, recording(application, more)))).toBe(sentence);
  });

  it('that nobody has given is not reviewed, and one that no model gave not contested', async () => {
    const { application, candidate } = await applied(candour);
    expect(refusalOf(await candour.ask(romy, selecting(reviewing(application))))).toBe(
      'BAD_REQUEST: The application has no score.',
    );
    await done(candour, romy, recording(application, 'origin: HUMAN'));
    expect(refusalOf(await candour.ask(itself(candidate), fulfilling(contesting(application))))).toBe(
      'BAD_REQUEST: The application holds no automated score.',
    );
  });

  it('of which nobody knows where it comes from counts as automated', async () => {
    const { application, candidate } = await applied(candour);
    await candour.database.pool.query('update application set score = 0.7 where id = $1', [application]);
    const query = `query @purpose(is: ${selection}) { candidate(id: "${candidate}") { applications { score } } }`;
    const scores = async (): Promise<unknown> => (await candour.ask(romy, query)).data;
    expect(await scores()).toEqual({ candidate: { applications: [{ score: null }] } });
    expect((await candour.ask(romy, selecting(moving(application, 'REJECTED')))).code).toBe('HUMAN_REVIEW_MISSING');
    await done(candour, romy, selecting(reviewing(application)));
    expect(await scores()).toEqual({ candidate: { applications: [{ score: 0.7 }] } });
  });

  it('hides those of the same person for the same eyes, and tells nothing to those who see other vacancies', async () => {
    const { application, candidate, job } = await applied(candour);
    const [, other = ''] = await openJobs(candour);
    const second = await opened(candour, candidate, other);
    for (const stage of ['SCREENING', 'SHORTLISTED']) await done(candour, romy, managing(moving(second, stage)));
    await done(candour, romy, recording(application, 'origin: HUMAN'));
    await done(candour, ats, selecting(scoring(second)));
    const query = `query @purpose(is: ${selection}) { candidate(id: "${candidate}") { applications { id score } } }`;
    const seen = async (jobs: string[]) => {
      const { data, extensions } = await candour.ask({ ...romy, jobs }, query);
      return [data?.['candidate'], extensions.access.refused.map(({ code }) => code)];
    };
    const both = [
      { id: application, score: null },
      { id: second, score: null },
    ].sort((one, another) => (one.id < another.id ? -1 : 1));
    expect(await seen([job, other])).toEqual([{ applications: both }, ['HUMAN_REVIEW_MISSING']]);
    expect(await seen([job])).toEqual([{ applications: [{ id: application, score: 0.5 }] }, []]);
    expect(await seen([other])).toEqual([{ applications: [{ id: second, score: null }] }, ['HUMAN_REVIEW_MISSING']]);
  });
});

describe('a contact', () => {
  const contact = (id: string, by: string): string =>
    managing(`recordContact(candidate: "${id}", by: ${by}, at: "2026-03-01T10:00:00Z") { lastContactAt }`);
  it('of its own is told by a recruiter, one of the candidate or of a machine by intake alone', async () => {
    const id = await toldPerson(candour);
    expect((await candour.ask(recruiter, contact(id, 'RECRUITER'))).data).toEqual({
      recordContact: { lastContactAt: null },
    });
    for (const by of ['CANDIDATE', 'AUTOMATIC'])
      expect((await candour.ask(recruiter, contact(id, by))).code).toBe('ROLE_FORBIDDEN');
    expect(await rowsOf(candour, 'select made_by, recorded_by from subject_contact where subject = $1', [id])).toEqual([
      { made_by: 'RECRUITER', recorded_by: 'dev-recruiter' },
    ]);
  });

  it('is recorded of nobody who is not there', async () => {
    for (const id of [nobody, person('EVERYTHING_VALID', 'globex'), 'x'])
      expect(refusalOf(await candour.ask(intake, contact(id, 'CANDIDATE')))).toBe(
        'BAD_REQUEST: There is no such candidate.',
      );
    expect((await candour.ask(globexIntake, contact(person('EVERYTHING_VALID'), 'CANDIDATE'))).code).toBe(
      'BAD_REQUEST',
    );
  });

  it('is seen by the person itself', async () => {
    const id = await toldPerson(candour);
    await done(candour, intake, contact(id, 'AUTOMATIC'));
    const query = `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${id}") { contacts { by at } } }`;
    expect((await candour.ask(itself(id), query)).data).toEqual({
      candidate: { contacts: [{ by: 'AUTOMATIC', at: '2026-03-01T10:00:00.000Z' }] },
    });
  });
});
