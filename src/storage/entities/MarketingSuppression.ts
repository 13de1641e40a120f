import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** That whoever has an address is not to be marketed to: the address under a key of the tenant, and nothing of the person. */
export const MarketingSuppression = defineEntity({
  name: 'MarketingSuppression',
  tableName: 'marketing_suppression',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    digest: p.text().primary(),
    suppressedAt: p.datetime(6),
  },
});
