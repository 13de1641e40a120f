import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/** One change of a person's consent, with its evidence. */
export const SubjectConsentEvent = defineEntity({
  name: 'SubjectConsentEvent',
  tableName: 'subject_consent_event',
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
    explicit: p.boolean(),
    status: p.text(),
    noticeVersion: p.text(),
    expiresAt: p.datetime(6).nullable(),
    evidenceMethod: p.text().nullable(),
    evidenceReference: p.text().nullable(),
    evidenceCollectedAt: p.datetime(6).nullable(),
    recordedAt: p.datetime(6),
    recordedBy: p.text(),
  },
});
