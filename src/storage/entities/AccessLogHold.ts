import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A legal hold on a tenant's whole log: while one stands, nothing of the log is pruned. */
export const AccessLogHold = defineEntity({
  name: 'AccessLogHold',
  tableName: 'access_log_hold',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    reference: p.text(),
    placedBy: p.text(),
    /** Who answers for the service that has placed it. */
    placedOwner: p.text().nullable(),
    placedAt: p.datetime(6),
    liftedBy: p.text().nullable(),
    /** Null: it stands. */
    liftedAt: p.datetime(6).nullable(),
  },
});
