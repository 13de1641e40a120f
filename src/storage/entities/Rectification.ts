import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/** That data of a person was corrected at its request (GDPR Art. 16). It says which fields, and no value. */
export const Rectification = defineEntity({
  name: 'Rectification',
  tableName: 'rectification',
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
    fields: p.array(),
    at: p.datetime(6),
    by: p.text(),
  },
});
