import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/**
 * How far a tenant's log is integrated into its tree, and the tree's root there; how far its postings reach, and how many
 * gaps the runs of gateways have up to there. It only moves forward.
 */
export const AccessLogTree = defineEntity({
  name: 'AccessLogTree',
  tableName: 'access_log_tree',
  properties: {
    tenant: p
      .manyToOne(Tenant)
      .primary()
      .mapToPk()
      .joinColumn('tenant')
      .updateRule('no action')
      .deleteRule('no action'),
    size: p.bigint('number'),
    root: p.blob(),
    integratedAt: p.datetime(6),
    posted: p.bigint('number').defaultRaw('0'),
    sequenceGaps: p.bigint('number').defaultRaw('0'),
  },
});
