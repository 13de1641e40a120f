import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A quarter whose equality statistics are computed, all of them at one moment. */
export const EqualityQuarter = defineEntity({
  name: 'EqualityQuarter',
  tableName: 'equality_quarter',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    /** `2025-Q4`. */
    quarter: p.text().primary(),
    threshold: p.integer(),
    rounding: p.integer(),
    computedAt: p.datetime(6),
  },
  checks: [
    { name: 'equality_quarter_quarter_check', expression: "quarter ~ '^[0-9]{4}-Q[1-4]$'" },
    { name: 'equality_quarter_threshold_check', expression: 'threshold >= 10' },
  ],
});
