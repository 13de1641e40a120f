import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** The purposes that a controller instructed, from a date on. They are only ever added. */
export const ControllerInstructions = defineEntity({
  name: 'ControllerInstructions',
  tableName: 'controller_instructions',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    number: p.integer().primary(),
    document: p.json<unknown>(),
    signedBy: p.text(),
    effectiveAt: p.datetime(6),
    digest: p.text().default(''),
    draft: p.uuid().nullable(),
  },
});
