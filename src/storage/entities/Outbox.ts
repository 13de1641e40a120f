import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A notice that somebody is to be given, committed with what it tells of. It holds no value of any field. */
export const Outbox = defineEntity({
  name: 'Outbox',
  tableName: 'outbox',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    kind: p.text(),
    about: p.uuid(),
    audience: p.array(),
    /** The organisation that the office has to tell, and of whom; the person only until that is done. */
    recipient: p.text().nullable(),
    subject: p.uuid().nullable(),
    createdAt: p.datetime(6),
    nextAttemptAt: p.datetime(6),
    attempts: p.integer(),
    deliveredAt: p.datetime(6).nullable(),
  },
  indexes: [{ name: 'outbox_due', properties: ['tenant', 'nextAttemptAt'], where: 'delivered_at is null' }],
});
