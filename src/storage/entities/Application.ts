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
    /** The end of the process for this application; null: it is under way. */
    endedAt: p.datetime(6).nullable(),
    /** Null with a score: nobody knows, so it counts as automated. */
    scoreOrigin: p.text().$type<'HUMAN' | 'AUTOMATED'>().nullable(),
    scoreModel: p.text().nullable(),
    scoreModelVersion: p.text().nullable(),
    scoreExplanation: p.text().nullable(),
    scoreRecordedBy: p.text().nullable(),
    /** The outcome and the moment of the review that stands. */
    scoreReview: p.text().$type<'CONFIRMED' | 'SET_ASIDE'>().nullable(),
    scoreReviewedAt: p.datetime(6).nullable(),
    /** Since when the person contests it; null: it does not, or somebody else has reviewed it since. */
    scoreContestedAt: p.datetime(6).nullable(),
  },
  indexes: [
    { name: 'application_by_candidate', properties: ['tenant', 'candidate'] },
    { name: 'application_by_job', properties: ['tenant', 'job'] },
  ],
});
