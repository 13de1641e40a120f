import type { DocumentNode } from 'graphql';
import type { SelectedField, Selection, Variables } from '../operation/Selection.js';
import type { StatedPurpose } from '../operation/statedPurpose.js';
import type { InputTouch, Plan } from '../plan/Plan.js';
import type { PersonScope } from '../policy/personScope.js';

/** An operation that was judged whole and may run: what it selects, what it may release, what its arguments touch. */
export interface Prepared {
  readonly selection: Selection;
  readonly variables: Variables;
  readonly stated: StatedPurpose | null;
  /** Null where the operation needs no purpose and states none. */
  readonly plan: Plan | null;
  /** Present where the operation asks about the schema and nothing else: the document to run on the caller's view of it. */
  readonly introspection: DocumentNode | null;
  /** By root field. */
  readonly touches: ReadonlyMap<SelectedField, readonly InputTouch[]>;
  /** Which persons the caller may see at all. */
  readonly scope: PersonScope;
}
