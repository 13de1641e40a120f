import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/**
 * The row that orders a tenant's log: the next index, and the epochs that every decision is checked against.
 * Log writers change it with raw statements, since its row lock is what they queue for.
 */
export const AccessLogHead = defineEntity({
  name: 'AccessLogHead',
  tableName: 'access_log_head',
  properties: {
    tenant: p
      .manyToOne(Tenant)
      .primary()
      .mapToPk()
      .joinColumn('tenant')
      .updateRule('no action')
      .deleteRule('no action'),
    next: p.bigint('number'),
    policyEpoch: p.bigint('number'),
    subjectEpoch: p.bigint('number'),
    /** How often persons were unlinked from the log: gateways that know a smaller number forget their tokens. */
    unlinked: p.bigint('number').defaultRaw('0'),
  },
});
