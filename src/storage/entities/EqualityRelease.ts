import { defineEntity, p } from '@mikro-orm/core';
import { EqualityQuarter } from './EqualityQuarter.js';

/** One release, as it is published: group, value, and a rounded count or null. It never changes. */
export const EqualityRelease = defineEntity({
  name: 'EqualityRelease',
  tableName: 'equality_release',
  properties: {
    tenant: p.text().primary(),
    quarter: p.text().primary(),
    dimension: p.text().primary(),
    breakdown: p.text().primary(),
    itsQuarter: p
      .manyToOne(EqualityQuarter)
      .joinColumns('tenant', 'quarter')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    cells: p.json().$type<readonly { group: string; value: string; count: number | null }[]>(),
  },
});
