import { categoryStates, dataCategories, specialCategories } from './categories.js';

/**
 * Appropriate safeguards (GDPR Art. 46), by their DPV names. The derogations of Art. 49 are for single cases and never a
 * standing cover, so that none is here.
 */
export const transferMechanisms = [
  'A46_2_A_LEGAL_INSTRUMENT',
  'A46_2_B_BINDING_CORPORATE_RULES',
  'A46_2_C_SCC_BY_COMMISSION',
  'A46_2_D_SCC_BY_AUTHORITY',
  'A46_2_E_CODE_OF_CONDUCT',
  'A46_2_F_CERTIFICATION',
  'A46_3_A_AD_HOC_CLAUSES',
  'A46_3_B_ADMINISTRATIVE_ARRANGEMENT',
] as const;
export type TransferMechanism = (typeof transferMechanisms)[number];

/** Modules of the standard contractual clauses (Implementing Decision (EU) 2021/914), numbered 1 to 4 there. */
export const clauseModules = ['C2C', 'C2P', 'P2P', 'P2C'] as const;
export type ClauseModule = (typeof clauseModules)[number];

/** How far a safeguard has come; only one that is IN_FORCE covers anything. */
export const safeguardStatuses = ['FILED', 'ADVISED', 'IN_FORCE', 'SUSPENDED', 'REVOKED'] as const;
export type SafeguardStatus = (typeof safeguardStatuses)[number];

/** The categories that a safeguard may name: what is never collected is never transferred. */
export const transferableCategories = [
  ...dataCategories,
  ...specialCategories.filter((category) => categoryStates[category] === 'PERMITTED'),
] as const;
export type TransferableCategory = (typeof transferableCategories)[number];

/** Says whether a category is one of GDPR Art. 9(1). */
export const isSpecialCategory = (category: string): boolean =>
  (specialCategories as readonly string[]).includes(category);

/** A transfer as a notice tells a person of it (GDPR Art. 13(1)(f)). */
export interface ToldTransfer {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The organisation that receives there. */
  readonly recipient: string;
  readonly safeguard: TransferMechanism;
}
