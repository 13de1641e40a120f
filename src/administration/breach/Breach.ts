import type { LogStanding } from '../../access-log/ask/readStanding.js';
import type { AccessMode } from '../../vocabulary/modes.js';

/** What a breach is suspected to have had in its hands: one of the four, within a period (`to` excluded). */
export interface BreachQuestion {
  readonly principal: string | null;
  readonly client: string | null;
  readonly organisation: string | null;
  /** The claim `jti` of a token. */
  readonly key: string | null;
  readonly from: Date;
  readonly to: Date;
}

/** A data category or special category that was touched. */
export interface BreachedCategory {
  readonly category: string;
  /** IS: it is a special category (GDPR Art. 9). HINTS: a field that may tell it was touched. Null: an ordinary one. */
  readonly special: 'IS' | 'HINTS' | null;
  readonly subjects: number;
}

/** A coordinate that was shown (SELECT) or written (WRITE). */
export interface BreachedCoordinate {
  readonly coordinate: string;
  readonly mode: AccessMode;
  readonly records: number;
  readonly subjects: number;
}

/** What was touched of one controller's persons. */
export interface BreachedController extends LogStanding {
  readonly tenant: string;
  /** All that name it in the period, refusals too. */
  readonly records: number;
  /** Distinct persons of whom something was shown or written. */
  readonly subjects: number;
  /** Their tokens, sorted; the first 1,000, and none for whoever is to have counts only. */
  readonly subjectTokens: readonly string[];
  readonly categories: readonly BreachedCategory[];
  readonly coordinates: readonly BreachedCoordinate[];
  readonly treeSize: string;
}

export interface BreachScope {
  readonly from: Date;
  readonly to: Date;
  readonly controllers: readonly BreachedController[];
}
