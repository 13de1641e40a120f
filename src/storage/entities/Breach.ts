import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/**
 * An entry of the register of breaches (GDPR Art. 33(5)), never changed. Its facts are counts and names of registers; the
 * description is text of whoever reported it. What is done about it stands in steps.
 */
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
    description: p.text().nullable(),
    suspect: p.json().nullable(),
    periodFrom: p.datetime(6).nullable(),
    periodTo: p.datetime(6).nullable(),
    scope: p.json().nullable(),
    noticedAt: p.datetime(6).nullable(),
  },
});
