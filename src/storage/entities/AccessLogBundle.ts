import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/**
 * The time of a bundle's 256 entries: the first and the last instant in it, the last one in it or before it, and the first
 * one in it or after it. These two never fall from one bundle to the next, whatever a clock does, so a period is a range.
 */
export const AccessLogBundle = defineEntity({
  name: 'AccessLogBundle',
  tableName: 'access_log_bundle',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    index: p.bigint('number').primary(),
    firstAt: p.datetime(6),
    lastAt: p.datetime(6),
    reached: p.datetime(6),
    onward: p.datetime(6),
  },
  indexes: [
    { name: 'access_log_bundle_by_reached', properties: ['tenant', 'reached', 'index'] },
    { name: 'access_log_bundle_by_onward', properties: ['tenant', 'onward', 'index'] },
  ],
});
