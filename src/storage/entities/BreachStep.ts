import { defineEntity, p } from '@mikro-orm/core';
import { Breach } from './Breach.js';

/** What was found out, advised, decided or told about a breach. Only ever added. */
export const BreachStep = defineEntity({
  name: 'BreachStep',
  tableName: 'breach_step',
  properties: {
    tenant: p.text().primary(),
    breach: p.uuid().primary(),
    id: p.uuid().primary(),
    itsBreach: p
      .manyToOne(Breach)
      .joinColumns('tenant', 'breach')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    kind: p.text(),
    said: p.json(),
    recordedBy: p.text(),
    recordedOwner: p.text().nullable(),
    recordedAt: p.datetime(6),
  },
});
