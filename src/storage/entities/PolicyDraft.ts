import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** What may become the next version of a policy or of instructions. */
export const PolicyDraft = defineEntity({
  name: 'PolicyDraft',
  tableName: 'policy_draft',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    kind: p.text().$type<'POLICY' | 'INSTRUCTIONS'>(),
    status: p.text(),
    baseVersion: p.integer(),
    baseInstructions: p.integer(),
    document: p.json<unknown>(),
    digest: p.text(),
    createdAt: p.datetime(6),
    changedAt: p.datetime(6),
    activateAt: p.datetime(6).nullable(),
    activatedNumber: p.integer().nullable(),
  },
});
