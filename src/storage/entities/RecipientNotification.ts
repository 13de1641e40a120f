import { defineEntity, p } from '@mikro-orm/core';
import { Rectification } from './Rectification.js';

/** That an organisation has to be told of a correction of data that it was shown (GDPR Art. 19). */
export const RecipientNotification = defineEntity({
  name: 'RecipientNotification',
  tableName: 'recipient_notification',
  properties: {
    tenant: p.text().primary(),
    subject: p.uuid().primary(),
    id: p.uuid().primary(),
    rectification: p.uuid(),
    itsRectification: p
      .manyToOne(Rectification)
      .joinColumns('tenant', 'subject', 'rectification')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    organisation: p.text(),
    fields: p.array(),
    createdAt: p.datetime(6),
    notifiedAt: p.datetime(6).nullable(),
    notifiedBy: p.text().nullable(),
  },
});
