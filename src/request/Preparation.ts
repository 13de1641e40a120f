import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../operation/limits.js';
import type { DocumentStore } from '../operation/parseDocument.js';
import type { Select, Selection } from '../operation/Selection.js';
import type { TrustedDocuments } from '../operation/trustedDocuments.js';
import type { Plan } from '../plan/Plan.js';
import type { DecisionContext } from '../policy/decide.js';
import type { Rulebook } from '../rulebook/Rulebook.js';

/** What preparing needs that is the same for every request. */
export interface Preparation {
  readonly schema: GraphQLSchema;
  readonly rulebook: Rulebook;
  readonly documents: DocumentStore;
  readonly limits: Limits;
  readonly select: Select;
  readonly planner: (selection: Selection, context: DecisionContext) => Plan;
  /** Where it is set, nothing else runs. */
  readonly trusted: TrustedDocuments | null;
  /** Root fields that need no purpose, by coordinate. */
  readonly purposeless: ReadonlySet<string>;
}
