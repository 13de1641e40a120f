import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A person whom data is about, apart from that data: what was told and agreed hangs on this row. */
export const Subject = defineEntity({
  name: 'Subject',
  tableName: 'subject',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    createdAt: p.datetime(6),
    lastContactAt: p.datetime(6).nullable(),
  },
});
