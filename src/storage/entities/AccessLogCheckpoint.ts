import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A checkpoint that was signed: the note as it is handed out. It is never changed. */
export const AccessLogCheckpoint = defineEntity({
  name: 'AccessLogCheckpoint',
  tableName: 'access_log_checkpoint',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    size: p.bigint('number').primary(),
    note: p.text(),
    signedAt: p.datetime(6),
  },
});
