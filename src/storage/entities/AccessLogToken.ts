import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** The token that stands for a person or a principal in a tenant's records of a period. Erasing the row unlinks them. */
export const AccessLogToken = defineEntity({
  name: 'AccessLogToken',
  tableName: 'access_log_token',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    kind: p.text().primary().$type<'SUBJECT' | 'PRINCIPAL'>(),
    name: p.text().primary(),
    period: p.integer().primary(),
    token: p.text(),
  },
  uniques: [{ properties: ['tenant', 'token'] }],
  checks: [{ name: 'access_log_token_kind_check', expression: "kind in ('SUBJECT', 'PRINCIPAL')" }],
});
