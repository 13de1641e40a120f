import { defineEntity, p } from '@mikro-orm/core';
import { Candidate } from './Candidate.js';
import { Job } from './Job.js';

/** A candidate's application for a job. */
export const Application = defineEntity({
  name: 'Application',
  tableName: 'application',
  properties: {
    tenant: p.text().primary(),
    id: p.uuid().primary(),
    candidate: p.uuid(),
    job: p.uuid(),
    itsCandidate: p
      .manyToOne(Candidate)
      .joinColumns('tenant', 'candidate')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    itsJob: p.manyToOne(Job).joinColumns('tenant', 'job').nullable().updateRule('no action').deleteRule('no action'),
    status: p.text().nullable(),
    stage: p.text().nullable(),
    appliedAt: p.datetime(6).nullable(),
    score: p.double().nullable(),
  },
  indexes: [
    { name: 'application_by_candidate', properties: ['tenant', 'candidate'] },
    { name: 'application_by_job', properties: ['tenant', 'job'] },
  ],
});
