import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A client application that a controller has registered: where it is hosted, and by name who stands behind it. */
export const ClientApplication = defineEntity({
  name: 'ClientApplication',
  tableName: 'client_application',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    client: p.text().primary(),
    hostingCountries: p.array(),
    subProcessors: p.array(),
    registeredBy: p.text(),
    registeredAt: p.datetime(6),
    closedBy: p.text().nullable(),
    closedAt: p.datetime(6).nullable(),
  },
});
