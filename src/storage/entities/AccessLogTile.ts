import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A tile of a tenant's tree: up to 256 hashes of 32 bytes, side by side. One that is full never changes. */
export const AccessLogTile = defineEntity({
  name: 'AccessLogTile',
  tableName: 'access_log_tile',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    level: p.integer().primary(),
    index: p.bigint('number').primary(),
    hashes: p.blob(),
  },
});
