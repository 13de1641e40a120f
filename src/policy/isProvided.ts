import type { Classification } from '../rulebook/Rulebook.js';

/**
 * Says whether a field holds what the person gave of itself, as portability asks (GDPR Art. 20(1)): no judgement of others,
 * nothing worked out from other fields, and nothing that the gateway observed. Pure.
 */
export const isProvided = ({ category, derivedFrom }: Pick<Classification, 'category' | 'derivedFrom'>): boolean =>
  category !== 'ASSESSMENT' && category !== 'ONLINE_IDENTIFIER' && derivedFrom.length === 0;
