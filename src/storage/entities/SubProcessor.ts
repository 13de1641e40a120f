import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A sub-processor on the terms of one announcement (GDPR Art. 28(2)(4)): new terms are a new row of the same name. */
export const SubProcessor = defineEntity({
  name: 'SubProcessor',
  tableName: 'sub_processor',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    name: p.text(),
    contractReference: p.text(),
    authorisation: p.text(),
    countries: p.array(),
    contractEnd: p.datetime(6).nullable(),
    lastAuditAt: p.datetime(6).nullable(),
    nextAuditAt: p.datetime(6),
    plannedFrom: p.datetime(6),
    announcedBy: p.text(),
    announcedOwner: p.text().nullable(),
    announcedAt: p.datetime(6),
    authorisedBy: p.text().nullable(),
    authorisedAt: p.datetime(6).nullable(),
    objectedBy: p.text().nullable(),
    objectedAt: p.datetime(6).nullable(),
    objection: p.text().nullable(),
    endedBy: p.text().nullable(),
    endedAt: p.datetime(6).nullable(),
  },
  checks: [{ name: 'sub_processor_authorisation_check', expression: "authorisation in ('SPECIFIC', 'GENERAL')" }],
});
