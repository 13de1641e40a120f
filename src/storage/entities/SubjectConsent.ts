import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/** How a person's consent to a purpose stands now. The way there is in `SubjectConsentEvent`. */
export const SubjectConsent = defineEntity({
  name: 'SubjectConsent',
  tableName: 'subject_consent',
  properties: {
    tenant: p.text().primary(),
    subject: p.uuid().primary(),
    purpose: p.text().primary(),
    explicit: p.boolean().primary(),
    itsSubject: p
      .manyToOne(Subject)
      .joinColumns('tenant', 'subject')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    status: p.text(),
    noticeVersion: p.text(),
    givenAt: p.datetime(6).nullable(),
    withdrawnAt: p.datetime(6).nullable(),
    expiresAt: p.datetime(6).nullable(),
  },
});
