import type { CandidateOrder } from './orderBy.js';
import type { CandidateWhere } from './where.js';

/** The arguments of `Query.candidates`, coerced. */
export interface CandidateListArguments {
  /** Null: the schema's default. */
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly where?: CandidateWhere | null | undefined;
  readonly orderBy?: readonly CandidateOrder[] | null | undefined;
}
