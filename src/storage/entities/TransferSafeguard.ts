import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** What may cover transfers to a recipient in some countries (GDPR Art. 46): its terms, advice, sign-off and end. */
export const TransferSafeguard = defineEntity({
  name: 'TransferSafeguard',
  tableName: 'transfer_safeguard',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    mechanism: p.text(),
    module: p.text().nullable(),
    reference: p.text(),
    assessmentReference: p.text(),
    supplementaryMeasures: p.text().nullable(),
    countries: p.array(),
    recipient: p.text(),
    categories: p.array(),
    filedBy: p.text(),
    filedOwner: p.text().nullable(),
    filedAt: p.datetime(6),
    advice: p.text().nullable(),
    advisedBy: p.text().nullable(),
    advisedAt: p.datetime(6).nullable(),
    signedBy: p.text().nullable(),
    signedAt: p.datetime(6).nullable(),
    reason: p.text().nullable(),
    suspendedBy: p.text().nullable(),
    suspendedAt: p.datetime(6).nullable(),
    revokedBy: p.text().nullable(),
    revokedAt: p.datetime(6).nullable(),
  },
});
