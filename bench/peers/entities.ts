import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The tables as a team would map them: every column, with the large documents loaded only on demand. */
export const CandidateEntity = defineEntity({
  name: 'Candidate',
  schema: 'bench',
  tableName: 'candidate',
  properties: {
    tenant: p.text().primary(),
    id: p.uuid().primary(),
    givenName: p.text().nullable(),
    familyName: p.text().nullable(),
    headline: p.text().nullable(),
    summary: p.text().nullable(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    address: p.text().nullable(),
    city: p.text().nullable(),
    region: p.text().nullable(),
    countryCode: p.text().nullable(),
    dateOfBirth: p.date().nullable(),
    nationality: p.text().nullable(),
    workPermit: p.text().nullable(),
    ethnicOrigin: p.text().nullable(),
    religiousBelief: p.text().nullable(),
    photoUrl: p.text().nullable(),
    salaryExpectation: p.integer().nullable(),
    work: p.json<unknown[]>().lazy(),
    education: p.json<unknown[]>().lazy(),
    skills: p.json<unknown[]>().lazy(),
    languages: p.json<unknown[]>().lazy(),
  },
});

export const ApplicationEntity = defineEntity({
  name: 'Application',
  tableName: 'application',
  properties: {
    tenant: p.text().primary(),
    id: p.uuid().primary(),
    candidate: p.uuid(),
    job: p.uuid(),
    status: p.text().nullable(),
    stage: p.text().nullable(),
    appliedAt: p.datetime().nullable(),
    score: p.double().nullable(),
  },
});

export const JobEntity = defineEntity({
  name: 'Job',
  tableName: 'job',
  properties: {
    tenant: p.text().primary(),
    id: p.uuid().primary(),
    title: p.text(),
    location: p.text().nullable(),
    openedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
  },
});

/** What a person was told: the consent check by hand asks it. */
export const NoticeEntity = defineEntity({
  name: 'Notice',
  tableName: 'subject_notice',
  properties: {
    tenant: p.text().primary(),
    subject: p.uuid().primary(),
    id: p.uuid().primary(),
    purposes: p.array(),
  },
});

/** The access log by hand. */
export const LogRowEntity = defineEntity({
  name: 'LogRow',
  schema: 'bench',
  tableName: 'by_hand_log',
  properties: {
    id: p.bigint().primary().autoincrement(),
    tenant: p.text(),
    at: p.datetime(),
    principal: p.text(),
    purpose: p.text(),
    operation: p.text(),
    subjects: p.array(),
  },
});

export const entities = [CandidateEntity, ApplicationEntity, JobEntity, NoticeEntity, LogRowEntity];

export type CandidateRow = InferEntity<typeof CandidateEntity>;
export type ApplicationRow = InferEntity<typeof ApplicationEntity>;
export type JobRow = InferEntity<typeof JobEntity>;
