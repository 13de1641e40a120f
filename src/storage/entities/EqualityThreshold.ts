import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** How many persons a published count of the controller's equality statistics holds at least. Only added to: the newest counts. */
export const EqualityThreshold = defineEntity({
  name: 'EqualityThreshold',
  tableName: 'equality_threshold',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    number: p.integer().primary(),
    persons: p.integer(),
    setBy: p.text(),
    setAt: p.datetime(6),
  },
  checks: [{ name: 'equality_threshold_persons_check', expression: 'persons >= 10 and persons <= 1000' }],
});
