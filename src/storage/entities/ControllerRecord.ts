import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** What the processor records of a controller (GDPR Art. 30(2)(a)), and the contract with it. */
export const ControllerRecord = defineEntity({
  name: 'ControllerRecord',
  tableName: 'controller_record',
  properties: {
    tenant: p
      .manyToOne(Tenant)
      .primary()
      .mapToPk()
      .joinColumn('tenant')
      .updateRule('no action')
      .deleteRule('no action'),
    legalName: p.text(),
    representative: p.text().nullable(),
    dataProtectionOfficer: p.text().nullable(),
    jurisdictions: p.array(),
    contractReference: p.text(),
    openedBy: p.text(),
    openedAt: p.datetime(6),
  },
});
