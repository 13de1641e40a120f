import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A generation of a tenant's log after the first: the signed recovery statement that opened it. It is never changed. */
export const AccessLogGeneration = defineEntity({
  name: 'AccessLogGeneration',
  tableName: 'access_log_generation',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    number: p.integer().primary(),
    note: p.text(),
    openedAt: p.datetime(6),
  },
  checks: [{ name: 'access_log_generation_number_check', expression: 'number >= 2' }],
});
