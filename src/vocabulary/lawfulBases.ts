/** GDPR Art. 6(1), the four that the policy text names. Vital and public interest are not offered. */
export const lawfulBases = [
  'A6_1_A_CONSENT',
  'A6_1_B_CONTRACT',
  'A6_1_C_LEGAL_OBLIGATION',
  'A6_1_F_LEGITIMATE_INTEREST',
] as const;
export type LawfulBasis = (typeof lawfulBases)[number];

/** GDPR Art. 9(2) conditions that a policy line may name. Never "legitimate interest". */
export const article9Conditions = ['A9_2_A', 'A9_2_F'] as const;
export type Article9Condition = (typeof article9Conditions)[number];
