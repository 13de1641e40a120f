import { defineEntity, p } from '@mikro-orm/core';
import { filed } from './filed.js';

/** What may cover transfers to a recipient in some countries (GDPR Art. 46): its terms, advice, sign-off and end. */
export const TransferSafeguard = defineEntity({
  name: 'TransferSafeguard',
  tableName: 'transfer_safeguard',
  properties: {
    ...filed,
    mechanism: p.text(),
    module: p.text().nullable(),
    reference: p.text(),
    assessmentReference: p.text(),
    supplementaryMeasures: p.text().nullable(),
    countries: p.array(),
    recipient: p.text(),
    categories: p.array(),
    suspendedBy: p.text().nullable(),
    suspendedAt: p.datetime(6).nullable(),
    revokedBy: p.text().nullable(),
  },
});
