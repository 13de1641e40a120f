import type {
  BreachKind,
  BreachRisk,
  CommunicationException,
  CommunicationState,
  SuspectKind,
} from '../../vocabulary/breaches.js';
import type { BreachedController } from './Breach.js';
import type { BreachClock } from './breachClock.js';

/** Who or what a breach is suspected to come from, in a period (`to` excluded). */
export interface BreachSuspect {
  readonly kind: SuspectKind;
  readonly name: string;
  readonly from: Date;
  readonly to: Date;
}

/** The processor's notice to a controller (GDPR Art. 33(2)). */
export interface ControllerNotice extends BreachClock {
  readonly controller: string;
  /** When it came to lie in the controller's register; null: not yet. */
  readonly givenAt: Date | null;
  /** When a webhook of the controller's took it; null: not yet, or there is none. */
  readonly deliveredAt: Date | null;
}

/** A notice to the supervisory authority: the first, or one that adds to it (GDPR Art. 33(4)). */
export interface AuthorityNotice {
  readonly sentAt: Date;
  readonly reference: string | null;
  readonly added: string;
  readonly delayReason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** The controller's clock to the supervisory authority, with what was sent. */
export interface AuthorityClock extends BreachClock {
  readonly notices: readonly AuthorityNotice[];
}

/** What the officer advises, or the controller has decided, about the risk to the persons. */
export interface RiskStatement {
  readonly risk: BreachRisk;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** What the controller has decided about telling the persons (GDPR Art. 34). */
export interface CommunicationDecision {
  readonly isNeeded: boolean;
  readonly exception: CommunicationException | null;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** That persons were told: how many, and by what. */
export interface PersonsTold {
  readonly persons: number;
  readonly channel: string;
  readonly toldAt: Date;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export interface BreachCommunication {
  readonly state: CommunicationState;
  readonly decision: CommunicationDecision | null;
  readonly told: readonly PersonsTold[];
}

/** What is known of a breach beside what the log tells; each the newest that was said. */
export interface BreachDescription {
  readonly consequences: string | null;
  readonly measures: string | null;
  readonly persons: number | null;
  readonly records: number | null;
}

/** An entry of the register of breaches as it is answered: what is stored, and what follows from it at this moment. */
export interface AnsweredBreach extends BreachDescription {
  readonly id: string;
  readonly kind: BreachKind;
  readonly awareAt: Date;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly facts: unknown;
  readonly description: string | null;
  readonly suspect: BreachSuspect | null;
  /** As it was computed when it was reported. */
  readonly scope: readonly BreachedController[];
  readonly notices: readonly ControllerNotice[];
  /** Null: it is the processor's report on data of its controllers, each of whom notifies for itself. */
  readonly authority: AuthorityClock | null;
  readonly advice: RiskStatement | null;
  readonly decision: RiskStatement | null;
  /** Null with `authority`. */
  readonly communication: BreachCommunication | null;
}
