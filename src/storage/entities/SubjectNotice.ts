import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/** That a notice was given to a person, and the purposes and transfers it names. */
export const SubjectNotice = defineEntity({
  name: 'SubjectNotice',
  tableName: 'subject_notice',
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
    version: p.text(),
    purposes: p.array(),
    transfers: p.json<readonly { country: string; recipient: string; safeguard: string }[]>().defaultRaw(`'[]'`),
    recordedAt: p.datetime(6),
    recordedBy: p.text(),
  },
});
