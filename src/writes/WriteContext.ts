import type { EntityManager } from '@mikro-orm/postgresql';
import type { SelectedField } from '../operation/Selection.js';
import type { Plan } from '../plan/Plan.js';
import type { Capabilities } from '../policy/capabilities.js';
import type { PersonScope } from '../policy/personScope.js';
import type { Principal } from '../principal/Principal.js';
import type { SubjectKeys } from '../subject-keys/SubjectKeys.js';
import type { Holding } from './held/Holding.js';

/** That fields of a candidate were written. */
export interface CandidateChange {
  readonly subject: string;
  readonly coordinates: readonly string[];
  /** It was only now stored. */
  readonly isNew: boolean;
}

/** What the writes of one request share. */
export interface WriteContext {
  readonly principal: Principal;
  readonly plan: Plan;
  /** The persons whom the principal may see at all for the purpose: to its writes, too, anybody else is unknown. */
  readonly persons: PersonScope;
  readonly now: Date;
  readonly capabilities: Capabilities;
  readonly newId: () => string;
  /** Under which what is written is sealed. */
  readonly keys: SubjectKeys;
  /** The tenant's key for its list of those who are not to be marketed to. */
  readonly suppressionKey: () => Buffer;
  /** Reads a candidate back, governed and recorded like any read. */
  readonly read: (field: SelectedField, id: string) => Promise<object | null>;
  /** Reads an application back, likewise. */
  readonly readApplication: (field: SelectedField, id: string) => Promise<object | null>;
  /** Remembers a change inside its transaction: where it comes from, and who has to be told. */
  readonly changed: (em: EntityManager, change: CandidateChange) => Promise<void>;
  /** Says whether a person's data is being corrected at its own request, which no restriction stops (GDPR Art. 18(2)). */
  readonly isCorrecting: (em: EntityManager, subject: string) => Promise<boolean>;
  /** Where what the content screen stops waits for a decision. Null: the gateway has no place for the keys. */
  readonly held: Holding | null;
  /** Puts something of the gateway's own beside the answer. */
  readonly tell: (key: string, value: unknown) => void;
}
