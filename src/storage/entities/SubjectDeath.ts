import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/** That a person has died, and by what that is known: the kind and the date of a paper, never the paper. */
export const SubjectDeath = defineEntity({
  name: 'SubjectDeath',
  tableName: 'subject_death',
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
    diedAt: p.datetime(6),
    evidence: p.text().$type<'DEATH_CERTIFICATE' | 'FAMILY_RECORD_BOOK' | 'COURT_DECISION'>(),
    evidenceDated: p.datetime(6),
    recordedBy: p.text(),
    recordedAt: p.datetime(6),
    /** The data went to the intermediate archive with it: lifting it takes them back. */
    archived: p.boolean(),
    liftedBy: p.text().nullable(),
    /** Null: it stands. */
    liftedAt: p.datetime(6).nullable(),
    liftedBecause: p.text().nullable(),
  },
  checks: [
    {
      name: 'subject_death_evidence_check',
      expression: "evidence in ('DEATH_CERTIFICATE', 'FAMILY_RECORD_BOOK', 'COURT_DECISION')",
    },
  ],
});
