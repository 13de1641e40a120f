import { defineEntity, p } from '@mikro-orm/core';
import { Breach } from './Breach.js';

/** A controller that the processor tells of a breach (GDPR Art. 33(2)): in the processor's tenant, beside its report. */
export const BreachNotice = defineEntity({
  name: 'BreachNotice',
  tableName: 'breach_notice',
  properties: {
    tenant: p.text().primary(),
    breach: p.uuid().primary(),
    controller: p.text().primary(),
    itsBreach: p
      .manyToOne(Breach)
      .joinColumns('tenant', 'breach')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    scope: p.json(),
    /** How much it was given: 0 nothing, 1 the report, and one more for each description that was added. */
    given: p.integer(),
    noticedAt: p.datetime(6).nullable(),
  },
});
