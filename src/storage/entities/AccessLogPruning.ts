import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** The signed statement that a tenant's entries below an index were archived and deleted, and the record that says so. */
export const AccessLogPruning = defineEntity({
  name: 'AccessLogPruning',
  tableName: 'access_log_pruning',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    below: p.bigint('number').primary(),
    note: p.text(),
    recordId: p.uuid(),
    prunedAt: p.datetime(6),
  },
});
