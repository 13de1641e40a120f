import type { ReleasedBody } from '../access-log/release.js';
import type { Code } from '../errors/codes.js';
import type { GovernanceError } from '../errors/GovernanceError.js';
import type { Principal } from '../principal/Principal.js';

/** A well-formed GraphQL request, as it came in the body. Its values are not judged yet. */
export interface GraphQLRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
}

/** What came of a request: a body that may leave, and what HTTP has to know to choose a status. */
export interface Answer {
  readonly body: ReleasedBody;
  /** The operation-level code; null: it was executed. */
  readonly code: Code | null;
  /** Seconds after which a retry makes sense. */
  readonly retryAfter?: number;
}

export interface AnswerOptions {
  /** The header `Idempotency-Key`: 1 to 255 visible ASCII characters. */
  readonly idempotencyKey: string | null;
}

/**
 * Answers one request. Without a principal only the `dpo` shape runs; all else is UNAUTHENTICATED, which the answerer
 * says itself. What it throws leaves as its code if it is a `GovernanceError`, and as INTERNAL otherwise.
 */
export type Answerer = (
  request: GraphQLRequest,
  principal: Principal | null,
  options: AnswerOptions,
) => Promise<Answer>;

/**
 * Answers a verified principal with a refusal that HTTP itself made (a body that is no request, one request too many):
 * it is recorded like any other, so that this answer carries its receipt as well.
 */
export type RefusalAnswerer = (refusal: GovernanceError, principal: Principal) => Promise<Answer>;

/**
 * Waits until a principal's request may be answered. Gives what lets the next one in, to be called once this one is
 * answered. @throws GovernanceError AUDIT_UNAVAILABLE where too many wait already
 */
export type TakeTurn = (principal: Principal) => Promise<() => void>;
