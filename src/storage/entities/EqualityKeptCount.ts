import { defineEntity, p } from '@mikro-orm/core';
import { EqualityRelease } from './EqualityRelease.js';

/** Exact counts of what a release publishes, against which later ones are held. Nothing publishes them. */
export const EqualityKeptCount = defineEntity({
  name: 'EqualityKeptCount',
  tableName: 'equality_kept_count',
  properties: {
    tenant: p.text().primary(),
    quarter: p.text().primary(),
    dimension: p.text().primary(),
    breakdown: p.text().primary(),
    itsRelease: p
      .manyToOne(EqualityRelease)
      .joinColumns('tenant', 'quarter', 'dimension', 'breakdown')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    counts: p.json().$type<readonly { group: string | null; value: string | null; count: number }[]>(),
  },
});
