import { defineEntity, p } from '@mikro-orm/core';
import { Application } from './Application.js';

/** A person's own word against what a model made of its application (GDPR Art. 22(3)). */
export const DecisionContest = defineEntity({
  name: 'DecisionContest',
  tableName: 'decision_contest',
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
    because: p.text(),
    contestedAt: p.datetime(6),
  },
});
