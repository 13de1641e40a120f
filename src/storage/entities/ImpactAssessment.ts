import { defineEntity, p } from '@mikro-orm/core';
import { filed } from './filed.js';

/** A data protection impact assessment (GDPR Art. 35): the exact cells it covers, its outcome, advice and sign-off. */
export const ImpactAssessment = defineEntity({
  name: 'ImpactAssessment',
  tableName: 'impact_assessment',
  properties: {
    ...filed,
    cells: p.json<unknown[]>(),
    outcome: p.text(),
    summary: p.text(),
    expiresAt: p.datetime(6),
  },
});
