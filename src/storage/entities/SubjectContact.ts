import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/** One contact between a person and those who recruit. The latest of the person's own is in `Subject.lastContactAt` as well. */
export const SubjectContact = defineEntity({
  name: 'SubjectContact',
  tableName: 'subject_contact',
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
    madeBy: p.text().$type<'CANDIDATE' | 'RECRUITER' | 'AUTOMATIC'>(),
    madeAt: p.datetime(6),
    recordedAt: p.datetime(6),
    recordedBy: p.text(),
  },
  checks: [{ name: 'subject_contact_made_by_check', expression: "made_by in ('CANDIDATE', 'RECRUITER', 'AUTOMATIC')" }],
});
