/**
 * What else a database holds that was changed without anything being left of it, once it was taken back. Consents are set
 * unknown; of these somebody has to look. `docs/recovering-a-log.md` says for each what to look for.
 */
export const lostRegisters = [
  'CONSENT_WITHDRAWALS',
  'NOTICES',
  'CLAIMS_AND_HOLDS',
  'RESTRICTIONS_AND_OBJECTIONS',
  'RIGHTS_REQUESTS',
  'DEATHS_AND_DIRECTIVES',
  'CANDIDATES_AND_APPLICATIONS',
  'SCORES_AND_CONTACTS',
  'ERASURES',
  'POLICY_VERSIONS',
  'INSTRUCTIONS',
  'POLICY_DRAFTS',
  'ASSESSMENTS',
  'RECIPIENTS_AND_SAFEGUARDS',
  'REVOCATIONS',
  'BREAK_GLASS_GRANTS',
  'BREACHES',
  'EQUALITY_STATISTICS',
  'NOTICES_TO_OFFICES',
  'LOG_TOKENS_AND_REASONS',
  'IDEMPOTENCY_KEYS',
] as const;
