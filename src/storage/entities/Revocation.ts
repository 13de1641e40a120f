import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A principal, or one token, that is answered no more. */
export const Revocation = defineEntity({
  name: 'Revocation',
  tableName: 'revocation',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    kind: p.text().primary().$type<'PRINCIPAL' | 'TOKEN'>(),
    name: p.text().primary(),
    revokedBy: p.text(),
    revokedAt: p.datetime(6),
  },
  checks: [{ name: 'revocation_kind_check', expression: "kind in ('PRINCIPAL', 'TOKEN')" }],
});
