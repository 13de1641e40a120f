/** Ordinary personal data, after fideslang's `user.*` keys. */
export const dataCategories = [
  'NAME',
  'CONTACT',
  'ADDRESS',
  'DEMOGRAPHIC',
  'GOVERNMENT_ID',
  'IMMIGRATION',
  'WORK_HISTORY',
  'EDUCATION',
  'SKILL',
  'FREE_TEXT',
  'IMAGE',
  'FINANCIAL',
  'ASSESSMENT',
  'ONLINE_IDENTIFIER',
  'UNIQUE_ID',
] as const;
export type DataCategory = (typeof dataCategories)[number];

/** GDPR Art. 9(1) and Art. 10. */
export const specialCategories = [
  'RACIAL_OR_ETHNIC_ORIGIN',
  'RELIGIOUS_BELIEF',
  'POLITICAL_OPINION',
  'PHILOSOPHICAL_BELIEF',
  'GENETIC',
  'BIOMETRIC',
  'HEALTH',
  'SEX_LIFE',
  'SEXUAL_ORIENTATION',
  'TRADE_UNION_MEMBERSHIP',
  'CRIMINAL_CONVICTION',
] as const;
export type SpecialCategory = (typeof specialCategories)[number];

/**
 * PERMITTED: the policy text names it; still denied unless basis, condition, role and purpose all hold.
 * PROHIBITED: the policy text rules it out; it cannot be in a schema at all.
 * UNLISTED: the policy text is silent; every read and write is refused.
 */
export type CategoryState = 'PERMITTED' | 'PROHIBITED' | 'UNLISTED';

export const categoryStates: Readonly<Record<SpecialCategory, CategoryState>> = {
  RACIAL_OR_ETHNIC_ORIGIN: 'PERMITTED',
  RELIGIOUS_BELIEF: 'PERMITTED',
  POLITICAL_OPINION: 'PROHIBITED',
  PHILOSOPHICAL_BELIEF: 'PROHIBITED',
  GENETIC: 'PROHIBITED',
  BIOMETRIC: 'PROHIBITED',
  HEALTH: 'PROHIBITED',
  SEX_LIFE: 'PROHIBITED',
  SEXUAL_ORIENTATION: 'PROHIBITED',
  TRADE_UNION_MEMBERSHIP: 'UNLISTED',
  CRIMINAL_CONVICTION: 'UNLISTED',
};
