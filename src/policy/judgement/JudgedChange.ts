import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { PolicyDocuments } from '../CompiledPolicy.js';
import type { PersonConditionDocument } from '../PolicyScope.js';

/** The documents that are active, and those that would be. */
export interface JudgedChange {
  readonly before: PolicyDocuments;
  readonly after: PolicyDocuments;
}

/** What a change is judged against. */
export interface JudgementFacts {
  readonly rulebook: Rulebook;
  /** ISO 3166-1 alpha-2, as recorded when the controller was opened; instructions may say another. */
  readonly jurisdiction: string;
  /** The instant of activation: nothing before it counts. */
  readonly at: Date;
  /** The coordinates that the active version may open; null: all. The version to come may open every one. */
  readonly known: ReadonlySet<string> | null;
  /** Purposes for which somebody has withdrawn an ordinary consent (not an explicit one, GDPR Art. 9(2)(a)). */
  readonly withdrawn: ReadonlySet<Purpose>;
  /** Says whether the source can ask what a scope asks of a person. */
  readonly canAsk: (condition: PersonConditionDocument) => boolean;
}
