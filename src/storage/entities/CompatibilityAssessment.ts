import { defineEntity, p } from '@mikro-orm/core';
import { filed } from './filed.js';

/** A controller's assessment that a purpose is compatible with one that data were collected for (GDPR Art. 6(4)). */
export const CompatibilityAssessment = defineEntity({
  name: 'CompatibilityAssessment',
  tableName: 'compatibility_assessment',
  properties: {
    ...filed,
    collectedFor: p.text(),
    usableFor: p.text(),
    link: p.text(),
    context: p.text(),
    nature: p.text(),
    consequences: p.text(),
    safeguards: p.text(),
    expiresAt: p.datetime(6),
  },
});
