import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/** A legal claim, or a hold, under which a person stands. */
export const SubjectClaim = defineEntity({
  name: 'SubjectClaim',
  tableName: 'subject_claim',
  properties: {
    tenant: p.text().primary(),
    subject: p.uuid().primary(),
    id: p.uuid().primary(),
    itsSubject: p
      .manyToOne(Subject)
      .joinColumns('tenant', 'subject')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    kind: p.text().$type<'CLAIM' | 'HOLD'>(),
    reference: p.text(),
    recordedBy: p.text(),
    recordedAt: p.datetime(6),
    liftedAt: p.datetime(6).nullable(),
  },
  checks: [{ name: 'subject_claim_kind_check', expression: "kind in ('CLAIM', 'HOLD')" }],
});
