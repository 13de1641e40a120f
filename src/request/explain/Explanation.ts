import type { Code } from '../../errors/codes.js';
import type { AccessMode } from '../../vocabulary/modes.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { Role } from '../../vocabulary/roles.js';
import type { Transform } from '../../vocabulary/transforms.js';

/** An operation that is to be explained, not run. */
export interface ExplanationQuestion {
  readonly document: string;
  readonly operationName: string | null;
  readonly variables: unknown;
  /** As whom; null: as oneself. */
  readonly as: HypotheticalPrincipal | null;
}

/** A principal that nobody need be: what is left out is as with who asks. */
export interface HypotheticalPrincipal {
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly country?: string | null;
  readonly organisation?: string | null;
  /** The client application. */
  readonly client?: string | null;
}

/** What would become of one coordinate, the same for every person. */
export interface FieldExplanation {
  readonly field: string;
  readonly mode: AccessMode;
  /** SUBJECT: the value itself is decided by conditions that only the person's state answers. */
  readonly verdict: 'RELEASED' | 'TRANSFORMED' | 'REFUSED' | 'SUBJECT';
  readonly code: Code | null;
  readonly rule: string | null;
  readonly transform: Transform | null;
  /** Whether the person's state still decides: about the value, or about the person as a whole. */
  readonly dependsOnSubject: boolean;
  readonly remedy: string | null;
}

/** What the gateway would do with an operation, found out without a fetch. */
export interface Explanation {
  /** Its name; its type where it has none. */
  readonly operation: string;
  readonly purpose: Purpose | null;
  readonly policyVersion: number;
  readonly fields: readonly FieldExplanation[];
  /** Whether anything would be read or written at all. */
  readonly wouldFetch: boolean;
}
