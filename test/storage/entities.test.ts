import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Application } from '../../src/storage/entities/Application.js';
import { Candidate } from '../../src/storage/entities/Candidate.js';
import { InterviewNote } from '../../src/storage/entities/InterviewNote.js';
import { Job } from '../../src/storage/entities/Job.js';
import { Subject } from '../../src/storage/entities/Subject.js';
import { SubjectNotice } from '../../src/storage/entities/SubjectNotice.js';
import { Tenant } from '../../src/storage/entities/Tenant.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

describe('the unit of work', () => {
  it('inserts in the order that the foreign keys ask for, and reads back what was written', async () => {
    const tenant = 'acme';
    const [subject, job, application] = [randomUUID(), randomUUID(), randomUUID()];
    const at = new Date('2026-01-02T03:04:05.678Z');
    const em = fresh.database.orm.em.fork();
    em.create(InterviewNote, { tenant, id: randomUUID(), application, text: 'sealed1:x', writtenAt: at });
    em.create(Application, { tenant, id: application, candidate: subject, job, score: 0.5 });
    em.create(SubjectNotice, {
      tenant,
      subject,
      id: randomUUID(),
      version: '1',
      purposes: ['TALENT_POOL'],
      recordedAt: at,
      recordedBy: 'p-1',
    });
    em.create(Candidate, { tenant, id: subject, dateOfBirth: '1987-06-05', work: [{ employer: 'text' }] });
    em.create(Job, { tenant, id: job, title: 'title' });
    em.create(Subject, { tenant, id: subject, createdAt: at });
    em.create(Tenant, { tenant, name: 'Acme', jurisdiction: 'FR', openedAt: at });
    await em.flush();

    const other = fresh.database.orm.em.fork();
    const candidate = await other.findOneOrFail(Candidate, { tenant, id: subject });
    expect(candidate).toMatchObject({
      dateOfBirth: '1987-06-05',
      work: [{ employer: 'text' }],
      skills: [],
      email: null,
    });
    expect(await other.findOneOrFail(SubjectNotice, { tenant, subject })).toMatchObject({
      purposes: ['TALENT_POOL'],
      recordedAt: at,
    });
    candidate.email = 'a@example.org';
    await other.flush();
    const { rows } = await fresh.database.pool.query('select email, date_of_birth, family_name from candidate');
    expect(rows).toEqual([{ email: 'a@example.org', date_of_birth: '1987-06-05', family_name: null }]);
  });
});
