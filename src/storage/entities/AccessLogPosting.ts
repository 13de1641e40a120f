import { defineEntity, p } from '@mikro-orm/core';

/**
 * Where a term stands in one bundle of 256 entries of a tenant's log: the places of the entries that it is said of. What
 * the terms are, `access-log/ask/terms.ts` says. It is derived of the entries, which hold the key to the tenant.
 */
export const AccessLogPosting = defineEntity({
  name: 'AccessLogPosting',
  tableName: 'access_log_posting',
  properties: {
    tenant: p.text().primary(),
    term: p.text().primary(),
    bundle: p.bigint('number').primary(),
    positions: p.array().columnType('smallint[]'),
  },
  indexes: [
    {
      name: 'access_log_posting_by_bundle',
      expression: 'create index access_log_posting_by_bundle on access_log_posting (tenant, (-bundle))',
    },
  ],
});
