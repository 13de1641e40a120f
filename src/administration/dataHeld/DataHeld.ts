import type { ConsentStatus } from '../../vocabulary/consentStatuses.js';
import type { LawfulBasis } from '../../vocabulary/lawfulBases.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { RetentionTrigger } from '../../vocabulary/retentionTriggers.js';
import type { Right } from '../../vocabulary/rights.js';

/** What a person is told of one purpose (GDPR Art. 15(1)(a), (d), (e)). */
export interface PurposeHeld {
  readonly purpose: Purpose;
  readonly basis: LawfulBasis | null;
  readonly rights: readonly Right[];
  /** ISO 8601; null: no period of this purpose ends it. */
  readonly retention: string | null;
  readonly retentionAfter: RetentionTrigger | null;
  /** Null: no period ends, or none has begun. */
  readonly keptUntil: Date | null;
  /** The versions of the notices that named it, the first one first. */
  readonly noticeVersions: readonly string[];
  readonly isRestricted: boolean;
  /** An objection was upheld. */
  readonly hasObjected: boolean;
  /** The ordinary consent to it; null: there is none. */
  readonly consent: ConsentStatus | null;
}

/** Where what a field holds comes from. */
export interface ProvenanceHeld {
  readonly field: string;
  /** SUBJECT: the person itself. INTAKE: who took it in. */
  readonly source: 'SUBJECT' | 'INTAKE';
  readonly verifiedAt: Date;
}

/** A notice that a person was given. */
export interface NoticeHeld {
  readonly version: string;
  readonly purposes: readonly Purpose[];
  readonly recordedAt: Date;
}
