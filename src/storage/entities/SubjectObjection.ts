import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/** That a person objected to a purpose (GDPR Art. 21), and what became of it. */
export const SubjectObjection = defineEntity({
  name: 'SubjectObjection',
  tableName: 'subject_objection',
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
    purpose: p.text(),
    status: p.text().$type<'PENDING' | 'UPHELD' | 'OVERRULED' | 'WITHDRAWN'>(),
    objectedAt: p.datetime(6),
    recordedBy: p.text(),
    /** The officer's opinion on the balance: FAVOURABLE to the person, RESERVED, UNFAVOURABLE. */
    opinion: p.text().nullable(),
    advisedBy: p.text().nullable(),
    advisedAt: p.datetime(6).nullable(),
    /** Why the controller decided so: its compelling grounds, and why against the advice. */
    because: p.text().nullable(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime(6).nullable(),
  },
  checks: [
    {
      name: 'subject_objection_status_check',
      expression: "status in ('PENDING', 'UPHELD', 'OVERRULED', 'WITHDRAWN')",
    },
    {
      name: 'subject_objection_opinion_check',
      expression: "opinion in ('FAVOURABLE', 'RESERVED', 'UNFAVOURABLE')",
    },
  ],
});
