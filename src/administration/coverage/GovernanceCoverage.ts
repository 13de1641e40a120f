import type { Article9Condition, LawfulBasis } from '../../vocabulary/lawfulBases.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { Role } from '../../vocabulary/roles.js';
import type { Transform } from '../../vocabulary/transforms.js';

/** What one coordinate is used for: one purpose, in one mode, in one form. */
export interface Opening {
  readonly purpose: Purpose;
  readonly mode: 'READ' | 'WRITE';
  /** To whom. */
  readonly roles: readonly Role[];
  /** The line, ceiling or floor that decides. */
  readonly rule: string;
  readonly transform: Transform | null;
  readonly lawfulBasis: LawfulBasis | null;
  readonly article9Condition: Article9Condition | null;
  /** ISO 8601 duration and what it counts from: `P2Y LAST_CONTACT`; null: no period binds it. */
  readonly retention: string | null;
}

export interface CoordinateCoverage {
  readonly coordinate: string;
  readonly category: string | null;
  /** Whether it belongs to a special category (GDPR Art. 9), or only hints at one. */
  readonly special: 'IS' | 'HINTS' | null;
  readonly openings: readonly Opening[];
  /** Sentences. */
  readonly gaps: readonly string[];
}

/** What is governed, what it is used for, and what is missing: computed from what is enforced. */
export interface GovernanceCoverage {
  readonly policyVersion: number;
  readonly instructionsNumber: number;
  readonly jurisdiction: string;
  /** The organisations that may receive data; null: whichever the issuers name. */
  readonly recipients: readonly string[] | null;
  readonly coordinates: readonly CoordinateCoverage[];
  /** Of the policy and the instructions as a whole. Sentences. */
  readonly gaps: readonly string[];
}
