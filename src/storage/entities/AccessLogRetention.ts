import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** How long a controller keeps its log, with who has set it and why. Only added to: the newest counts. */
export const AccessLogRetention = defineEntity({
  name: 'AccessLogRetention',
  tableName: 'access_log_retention',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    number: p.integer().primary(),
    months: p.integer(),
    /** Needed above 12 months. */
    justification: p.text().nullable(),
    setBy: p.text(),
    setAt: p.datetime(6),
  },
  checks: [
    { name: 'access_log_retention_months_check', expression: 'months >= 6 and months <= 36' },
    { name: 'access_log_retention_check', expression: 'months <= 12 or justification is not null' },
  ],
});
