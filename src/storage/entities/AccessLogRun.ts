import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A run of a gateway in a tenant's log, and the sequence number that its next record has to have. */
export const AccessLogRun = defineEntity({
  name: 'AccessLogRun',
  tableName: 'access_log_run',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    run: p.text().primary(),
    next: p.bigint('number'),
  },
});
