import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** The outcome of a write under its idempotency key, so that a retry is answered and not repeated. */
export const Idempotency = defineEntity({
  name: 'Idempotency',
  tableName: 'idempotency',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    principal: p.text().primary(),
    keyDigest: p.text().primary(),
    requestDigest: p.text(),
    outcome: p.json<unknown>(),
    recordedAt: p.datetime(6),
  },
});
