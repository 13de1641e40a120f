import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A coordinate that left the schema while a policy named it: until another version is activated, no line opens it. */
export const RemovedCoordinate = defineEntity({
  name: 'RemovedCoordinate',
  tableName: 'removed_coordinate',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    coordinate: p.text().primary(),
    removedAt: p.datetime(6),
  },
});
