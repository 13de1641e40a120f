import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A controller's assessment that a purpose is compatible with one that data were collected for (GDPR Art. 6(4)). */
export const CompatibilityAssessment = defineEntity({
  name: 'CompatibilityAssessment',
  tableName: 'compatibility_assessment',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    collectedFor: p.text(),
    usableFor: p.text(),
    link: p.text(),
    context: p.text(),
    nature: p.text(),
    consequences: p.text(),
    safeguards: p.text(),
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
