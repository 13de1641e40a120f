import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demonstrationData } from '../../src/demonstration/demonstrationData.js';
import { demonstrationNoticeVersions } from '../../src/demonstration/demonstrationNotices.js';
import { demonstrationResume } from '../../src/demonstration/demonstrationResume.js';
import { demonstrationTenants } from '../../src/demonstration/demonstrationTenants.js';
import { readResume } from '../../src/sources/candidates/resume/readResume.js';
import { assertCandidateInput } from '../../src/sources/candidates/resume/validateInput.js';
import { applicationStages, applicationStatuses } from '../../src/vocabulary/applications.js';
import { consentStatuses } from '../../src/vocabulary/consentStatuses.js';

const asOf = new Date('2026-01-15T13:45:00Z');
const midnight = '2026-01-15T00:00:00.000Z';
const twoYearsBefore = '2024-01-15T00:00:00.000Z';
const data = { acme: demonstrationData('acme', asOf), globex: demonstrationData('globex', asOf) };

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const sorted = (items: Iterable<string>): readonly string[] => [...new Set(items)].sort();
const idsOf = (rows: Readonly<Record<string, readonly object[]>>, tables: readonly string[]): readonly string[] =>
  tables.flatMap((table) => (rows[table] ?? []).flatMap((row) => ('id' in row ? [String(row.id)] : [])));

describe('the demonstration data', () => {
  it('has the same bytes on every machine', () => {
    expect({ acme: digestOf(data.acme), globex: digestOf(data.globex) }).toEqual({
      acme: '9b7c2281b728191bb48e7157faf762170df71db0584a23d90e9658119bc739cc',
      globex: 'd0a44c809165c4711ef09d8db71f45b444361ef4213f3b58f5380b72bdbeec6e',
    });
  });

  it('depends on the day only, not on the time of the day', () => {
    expect(demonstrationData('acme', new Date('2026-01-15T00:00:00Z'))).toEqual(data.acme);
  });

  it('has the same persons, ids and statuses on another day, at other times', () => {
    const later = demonstrationData('globex', new Date('2031-07-01T00:00:00Z'));
    expect(later.candidate).toEqual(data.globex.candidate);
    expect(later.subject_consent.map(({ status }) => status)).toEqual(
      data.globex.subject_consent.map(({ status }) => status),
    );
    const tables = ['subject', 'subject_notice', 'subject_consent_event', 'job', 'application', 'interview_note'];
    expect(idsOf({ ...later }, tables)).toEqual(idsOf({ ...data.globex }, tables));
    expect(later.subject[0]?.created_at).not.toBe(data.globex.subject[0]?.created_at);
  });

  it('gives every row a UUID of its own, across types and tenants', () => {
    const tables = ['subject_notice', 'subject_consent_event', 'candidate', 'job', 'application', 'interview_note'];
    const ids = demonstrationTenants.flatMap((tenant) => idsOf({ ...data[tenant] }, tables));
    expect(new Set(ids).size).toBe(ids.length);
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
    expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
  });
});

describe.each(demonstrationTenants)('%s', (tenant) => {
  const rows = data[tenant];
  const consentsOf = (id: string) => rows.subject_consent.filter(({ subject }) => subject === id);

  it('has 200 candidates, 20 vacancies and three applications each, to different vacancies', () => {
    expect(rows.candidate.map(({ id }) => id)).toEqual(rows.subject.map(({ id }) => id));
    expect([rows.candidate.length, rows.job.length, rows.application.length]).toEqual([200, 20, 600]);
    const pairs = new Set(rows.application.map(({ candidate, job }) => `${candidate} ${job}`));
    expect(pairs.size).toBe(600);
    expect(new Set(rows.application.map(({ candidate }) => candidate)).size).toBe(200);
    expect(new Set(rows.application.map(({ job }) => job)).size).toBe(20);
  });

  it('holds only rows of its own', () => {
    const tenants = Object.values(rows).flatMap((table: readonly { readonly tenant: string }[]) =>
      table.map((row) => row.tenant),
    );
    expect(sorted(tenants)).toEqual([tenant]);
  });

  it('is made of resumes that are placed whole', () => {
    const unplaced = rows.candidate.flatMap((_, index) => readResume(demonstrationResume(tenant, index)).unplaced);
    expect(unplaced).toEqual([]);
  });

  it('holds nothing that a client could not write', () => {
    for (const row of rows.candidate) {
      const input = {
        givenName: row.given_name,
        familyName: row.family_name,
        email: row.email,
        phone: row.phone,
        countryCode: row.country_code,
        dateOfBirth: row.date_of_birth,
        nationality: row.nationality,
        workPermit: row.work_permit,
        ethnicOrigin: row.ethnic_origin,
        religiousBelief: row.religious_belief,
        photoUrl: row.photo_url,
        salaryExpectation: row.salary_expectation,
      };
      expect(() => assertCandidateInput(input, '2008-01-15')).not.toThrow();
      expect([row.given_name, row.family_name, row.email, row.city, row.address, row.date_of_birth]).not.toContain(
        null,
      );
    }
    expect(new Set(rows.candidate.map(({ email }) => email)).size).toBe(200);
  });

  it('has every stage and status', () => {
    expect(sorted(rows.application.map(({ stage }) => stage))).toEqual(sorted(applicationStages));
    expect(sorted(rows.application.map(({ status }) => status))).toEqual(sorted(applicationStatuses));
    const ended = rows.application.filter(({ stage }) => stage === 'HIRED' || stage === 'REJECTED');
    expect(sorted(ended.map(({ status }) => status))).toEqual(['CLOSED']);
  });

  it('ends the applications that are closed, and no other, after all that was done about them', () => {
    for (const { id, status, applied_at, ended_at } of rows.application) {
      expect(ended_at !== null).toBe(status === 'CLOSED');
      if (ended_at === null) continue;
      const notes = rows.interview_note.filter(({ application }) => application === id);
      const done = [applied_at, ...notes.map(({ written_at }) => written_at)];
      expect(done.filter((at) => at >= ended_at)).toEqual([]);
      expect(ended_at < midnight).toBe(true);
    }
  });

  it('says of each score but one that a person gave it, and of that one that a person looked at it since', () => {
    const models = rows.application.filter(({ score_origin }) => score_origin === 'AUTOMATED');
    for (const { score, score_origin } of rows.application)
      if (score_origin !== 'AUTOMATED') expect(score_origin).toBe(score === null ? null : 'HUMAN');
    expect(models).toMatchObject([{ candidate: rows.candidate[0]?.id, score_review: 'CONFIRMED' }]);
    const [contest] = rows.decision_contest;
    const standing = rows.score_review.filter(({ superseded_at }) => superseded_at === null);
    expect(standing.map(({ reviewed_at }) => reviewed_at)).toEqual(models.map((row) => row.score_reviewed_at));
    expect(standing.every(({ reviewed_at }) => reviewed_at > (contest?.contested_at ?? midnight))).toBe(true);
    expect(new Set(rows.score_review.map(({ reviewed_by }) => reviewed_by)).size).toBe(rows.score_review.length);
  });

  it('has the last contact of each person in the register, as its own', () => {
    const last = rows.subject.flatMap(({ id, last_contact_at }) =>
      last_contact_at ? [`${id} ${last_contact_at}`] : [],
    );
    expect(rows.subject_contact.map(({ subject, made_at }) => `${subject} ${made_at}`)).toEqual(last);
    expect(sorted(rows.subject_contact.map(({ made_by }) => made_by))).toEqual(['CANDIDATE']);
  });

  it.each([
    ['TALENT_POOL', false],
    ['DIRECT_MARKETING', false],
    ['EQUALITY_MONITORING', false],
    ['MOBILITY_RELOCATION', true],
    ['EQUALITY_MONITORING', true],
  ])('has consents of every status for %s (explicit: %s)', (purpose, explicit) => {
    const statuses = rows.subject_consent
      .filter((row) => row.purpose === purpose && row.explicit === explicit)
      .map(({ status }) => status);
    expect(sorted(statuses)).toEqual(sorted(consentStatuses));
  });

  it('tells of each consent how it came about, the last event being its state', () => {
    for (const { subject, purpose, explicit, status, given_at, withdrawn_at, expires_at } of rows.subject_consent) {
      const events = rows.subject_consent_event.filter(
        (event) => event.subject === subject && event.purpose === purpose && event.explicit === explicit,
      );
      const times = events.map(({ recorded_at }) => recorded_at);
      expect(events.at(-1)?.status).toBe(status);
      expect(times).toEqual([...times].sort());
      expect(given_at).toBe(events.find((event) => event.status === 'GIVEN')?.recorded_at ?? null);
      expect(withdrawn_at !== null).toBe(status === 'WITHDRAWN' || status === 'REVOKED');
      if (status === 'GIVEN' || status === 'RENEWED') expect(expires_at ?? '').toMatch(/^2028-/u);
      if (status === 'EXPIRED') expect((expires_at ?? midnight) < midnight).toBe(true);
    }
  });

  it('records no consent before the notice that tells of it', () => {
    for (const consent of rows.subject_consent_event) {
      const notice = rows.subject_notice.find(
        ({ subject, version }) => subject === consent.subject && version === consent.notice_version,
      );
      expect(notice?.purposes).toContain(consent.purpose);
      expect((notice?.recorded_at ?? midnight) < consent.recorded_at).toBe(true);
    }
  });

  it('has persons with the full notice, with an older and narrower one, and with none', () => {
    const versions = rows.subject.map(({ id }) =>
      rows.subject_notice
        .filter(({ subject }) => subject === id)
        .map(({ version }) => version)
        .join('+'),
    );
    expect(sorted(versions)).toEqual(['', 'v1', 'v1+v2', 'v2']);
    expect(versions.filter((told) => told.endsWith('v2')).length).toBeGreaterThan(150);
    expect(versions.filter((told) => told === '').length).toBeGreaterThan(3);
    expect(versions.filter((told) => told === 'v1').length).toBeGreaterThan(3);
    expect(demonstrationNoticeVersions.v2).toHaveLength(8);
  });

  it('holds a special category only under an explicit consent that was given and not withdrawn', () => {
    const unfounded = rows.candidate.filter(({ id, religious_belief, ethnic_origin }) => {
      const stands = (purposes: readonly string[]): boolean =>
        consentsOf(id).some(
          ({ explicit, purpose, status }) =>
            explicit && purposes.includes(purpose) && ['GIVEN', 'RENEWED', 'EXPIRED'].includes(status),
        );
      const belief = religious_belief !== null && !stands(['MOBILITY_RELOCATION', 'EQUALITY_MONITORING']);
      return belief || (ethnic_origin !== null && !stands(['EQUALITY_MONITORING']));
    });
    expect(unfounded).toEqual([]);
    expect(rows.candidate.filter(({ religious_belief }) => religious_belief !== null).length).toBeGreaterThan(50);
  });

  it(tenant === 'acme' ? 'holds no ethnic origin' : 'holds ethnic origins', () => {
    const held = rows.candidate.filter(({ ethnic_origin }) => ethnic_origin !== null).length;
    expect(held > 0).toBe(tenant === 'globex');
  });

  it('has most persons within two years of their last contact, some beyond, some without one', () => {
    const within = rows.subject.filter(
      ({ last_contact_at }) => last_contact_at !== null && last_contact_at >= twoYearsBefore,
    );
    const beyond = rows.subject.filter(
      ({ last_contact_at }) => last_contact_at !== null && last_contact_at < twoYearsBefore,
    );
    const without = rows.subject.filter(({ last_contact_at }) => last_contact_at === null);
    expect(within.length).toBeGreaterThan(140);
    expect(beyond.length).toBeGreaterThan(10);
    expect(without.some(({ created_at }) => created_at >= twoYearsBefore)).toBe(true);
    expect(without.some(({ created_at }) => created_at < twoYearsBefore)).toBe(true);
  });

  it('applies to vacancies that were open, between the first and the last contact', () => {
    for (const { candidate, job, applied_at } of rows.application) {
      const vacancy = rows.job.find(({ id }) => id === job);
      const person = rows.subject.find(({ id }) => id === candidate);
      expect((vacancy?.opened_at ?? midnight) < applied_at).toBe(true);
      expect(applied_at < (vacancy?.closed_at ?? midnight)).toBe(true);
      expect(applied_at > (person?.created_at ?? midnight)).toBe(true);
    }
  });

  it('has notes on applications that reached an interview, and on no other', () => {
    const noted = rows.interview_note.map(
      ({ application }) => rows.application.find(({ id }) => id === application)?.stage,
    );
    expect(sorted(noted.map(String))).toEqual(['HIRED', 'INTERVIEW', 'OFFER']);
    const counts = Map.groupBy(rows.interview_note, ({ application }) => application).values();
    expect(sorted([...counts].map((notes) => `${notes.length}`))).toEqual(['1', '2']);
    expect(rows.interview_note.filter(({ written_at }) => written_at >= midnight)).toEqual([]);
  });
});
