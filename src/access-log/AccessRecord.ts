import type { Code } from '../errors/codes.js';
import type { Principal } from '../principal/Principal.js';
import type { Article9Condition, LawfulBasis } from '../vocabulary/lawfulBases.js';
import type { AccessMode } from '../vocabulary/modes.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Transform } from '../vocabulary/transforms.js';

/** The state that a request was decided under. An append succeeds only if the log's head still says the same. */
export interface Epochs {
  readonly policy: number;
  readonly subject: number;
}

/** One coordinate in one record: how it was touched and what came of it. */
export interface AccessedField {
  readonly field: string;
  readonly mode: AccessMode;
  readonly verdict: 'RELEASED' | 'TRANSFORMED' | 'REFUSED';
  readonly transform: Transform | null;
  /** The exact code, not the one the answer shows. */
  readonly code: Code | null;
}

export type Outcome = 'RELEASED' | 'REFUSED' | 'NOT_FOUND' | 'FAILED' | 'WRITTEN';

/** What the collector hands to the log: one line before it has an index and tokens. Holds no value of any field. */
export interface RecordDraft {
  /** The GraphQL type at that place of the answer (`Candidate`, `Application`), or `Query` / `Mutation`. */
  readonly type: string;
  readonly fields: readonly AccessedField[];
  /** Ids of the persons; the log stores tokens. Empty for refusals of a whole operation and for aggregates. */
  readonly subjects: readonly string[];
  readonly outcome: Outcome;
  readonly code: Code | null;
  /**
   * What a policy action was about: SHA-256, hexadecimal, of the policy, the instructions or another register's entry.
   * Never its contents.
   */
  readonly changeDigest?: string;
}

/** What every record of one request has in common. */
export interface RequestFacts {
  /** UUID. */
  readonly requestId: string;
  /** When it was answered, UTC. */
  readonly at: Date;
  readonly principal: Principal;
  readonly purpose: Purpose | null;
  readonly lawfulBasis: LawfulBasis | null;
  readonly article9Condition: Article9Condition | null;
  readonly policyVersion: number;
  readonly epochs: Epochs;
  readonly schemaDigest: string;
  /** SHA-256 of the normalised document with literals stripped, hexadecimal. */
  readonly operationDigest: string;
  /** Goes to an erasable table by digest, never into a record. */
  readonly operationName: string | null;
  /** Text of `@purpose(because:)`: only a commitment to it enters the record. */
  readonly because: string | null;
}
