import { defineEntity, p } from '@mikro-orm/core';

/** A controller whose data the gateway guards. Its name leads every key of every other table. */
export const Tenant = defineEntity({
  name: 'Tenant',
  tableName: 'tenant',
  properties: {
    tenant: p.text().primary(),
    name: p.text(),
    jurisdiction: p.character().length(2),
    openedAt: p.datetime(6),
    unregisteredApplications: p.text().default('REFUSED'),
  },
  checks: [
    { name: 'tenant_name_check', expression: "tenant !~ '#'" },
    {
      name: 'tenant_unregistered_applications_check',
      expression: "unregistered_applications in ('REFUSED', 'ADMITTED')",
    },
  ],
});
