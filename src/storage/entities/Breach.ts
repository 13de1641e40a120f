import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** An entry of the register of breaches (GDPR Art. 33(5)). Its facts are counts and names of registers, and no value. */
export const Breach = defineEntity({
  name: 'Breach',
  tableName: 'breach',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    kind: p.text(),
    awareAt: p.datetime(6),
    recordedAt: p.datetime(6),
    recordedBy: p.text(),
    facts: p.json(),
  },
});
