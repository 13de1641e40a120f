import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** How many applications of persons that were anonymised there were. Year 0 and empty texts: it was not known. */
export const ApplicationCount = defineEntity({
  name: 'ApplicationCount',
  tableName: 'application_count',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    job: p.uuid().primary(),
    year: p.integer().primary(),
    status: p.text().primary(),
    stage: p.text().primary(),
    applications: p.integer(),
  },
});
