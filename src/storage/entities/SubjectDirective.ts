import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/** What a person wants to become of its data after its death (LIL Art. 85, I). While it lives only itself reads it. */
export const SubjectDirective = defineEntity({
  name: 'SubjectDirective',
  tableName: 'subject_directive',
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
    kind: p.text().$type<'PARTICULAR' | 'GENERAL'>(),
    /** Null: general directives of which only the reference is known. */
    fate: p.text().$type<'RETAIN' | 'ERASE' | 'COMMUNICATE'>().nullable(),
    /** The heirs are to be shown nothing. */
    excludesHeirs: p.boolean(),
    /** Somebody else's data: used after the death alone, and deleted with the revocation. */
    executorName: p.text().nullable(),
    executorContact: p.text().nullable(),
    /** Who keeps general directives, and under which reference. */
    trustedParty: p.text().nullable(),
    reference: p.text().nullable(),
    givenAt: p.datetime(6),
    /** When the controller was given the content of general directives, after the death. */
    obtainedAt: p.datetime(6).nullable(),
    /** Null: it stands. */
    revokedAt: p.datetime(6).nullable(),
  },
  checks: [
    { name: 'subject_directive_kind_check', expression: "kind in ('PARTICULAR', 'GENERAL')" },
    { name: 'subject_directive_fate_check', expression: "fate in ('RETAIN', 'ERASE', 'COMMUNICATE')" },
  ],
});
