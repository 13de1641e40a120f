import { defineEntity, p } from '@mikro-orm/core';
import { Application } from './Application.js';

/** What a person made of an application's score. One that a later review, score or contest superseded stays in the register. */
export const ScoreReview = defineEntity({
  name: 'ScoreReview',
  tableName: 'score_review',
  properties: {
    tenant: p.text().primary(),
    application: p.uuid().primary(),
    id: p.uuid().primary(),
    itsApplication: p
      .manyToOne(Application)
      .joinColumns('tenant', 'application')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    outcome: p.text().$type<'CONFIRMED' | 'SET_ASIDE'>(),
    because: p.text(),
    reviewedBy: p.text(),
    reviewedAt: p.datetime(6),
    supersededAt: p.datetime(6).nullable(),
  },
  checks: [{ name: 'score_review_outcome_check', expression: "outcome in ('CONFIRMED', 'SET_ASIDE')" }],
});
