import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** One version of what a controller allows. Versions are only ever added. */
export const PolicyVersion = defineEntity({
  name: 'PolicyVersion',
  tableName: 'policy_version',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    number: p.integer().primary(),
    document: p.json<unknown>(),
    author: p.text(),
    activatedAt: p.datetime(6),
    digest: p.text().default(''),
    instructionsNumber: p.integer().default(0),
    coordinates: p.array().nullable(),
    basedOn: p.integer().nullable(),
    draft: p.uuid().nullable(),
  },
});
