import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A vacancy. It is about nobody. */
export const Job = defineEntity({
  name: 'Job',
  tableName: 'job',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    title: p.text(),
    location: p.text().nullable(),
    openedAt: p.datetime(6).nullable(),
    closedAt: p.datetime(6).nullable(),
  },
});
