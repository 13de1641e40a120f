import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A data protection impact assessment (GDPR Art. 35): the exact cells it covers, its outcome, advice and sign-off. */
export const ImpactAssessment = defineEntity({
  name: 'ImpactAssessment',
  tableName: 'impact_assessment',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    cells: p.json<unknown[]>(),
    outcome: p.text(),
    summary: p.text(),
    filedBy: p.text(),
    filedOwner: p.text().nullable(),
    filedAt: p.datetime(6),
    advice: p.text().nullable(),
    advisedBy: p.text().nullable(),
    advisedAt: p.datetime(6).nullable(),
    signedBy: p.text().nullable(),
    signedAt: p.datetime(6).nullable(),
    reason: p.text().nullable(),
    expiresAt: p.datetime(6),
    revokedAt: p.datetime(6).nullable(),
  },
});
