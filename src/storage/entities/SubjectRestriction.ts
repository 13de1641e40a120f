import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/** That a person's data may be stored but not used (GDPR Art. 18): for some purposes, or for all. */
export const SubjectRestriction = defineEntity({
  name: 'SubjectRestriction',
  tableName: 'subject_restriction',
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
    ground: p.text().$type<'ACCURACY_CONTESTED' | 'PROCESSING_UNLAWFUL' | 'NEEDED_FOR_CLAIM' | 'OBJECTION_PENDING'>(),
    /** `*`: every purpose. */
    purposes: p.array(),
    placedAt: p.datetime(6),
    placedBy: p.text(),
    /** When the person was told that it will be lifted (Art. 18(3)); null: it lifted it itself, or it stands. */
    notifiedAt: p.datetime(6).nullable(),
    liftedAt: p.datetime(6).nullable(),
    liftedBy: p.text().nullable(),
  },
  checks: [
    {
      name: 'subject_restriction_ground_check',
      expression: "ground in ('ACCURACY_CONTESTED', 'PROCESSING_UNLAWFUL', 'NEEDED_FOR_CLAIM', 'OBJECTION_PENDING')",
    },
  ],
});
