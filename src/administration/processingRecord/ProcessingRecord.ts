import type { AssessmentAdvice, AssessmentOutcome, AssessmentStatus } from '../../vocabulary/assessments.js';
import type { Article9Condition, LawfulBasis } from '../../vocabulary/lawfulBases.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { Role } from '../../vocabulary/roles.js';
import type { Transform } from '../../vocabulary/transforms.js';
import type { AssessmentCell } from '../assessments/AssessmentCell.js';
import type { Factor } from '../compatibility/Compatibilities.js';

/** Which record it is: of what a processor does for a controller, or of what the group does as a controller itself. */
export type RecordArticle = 'ART_30_2' | 'ART_30_1';

/** Somebody the record names; null: the instructions do not say. */
export interface Party {
  readonly name: string | null;
  readonly address: string | null;
  readonly email: string | null;
}

/** One coordinate as it is used for one purpose: by whom, in which form, at which destinations. */
export interface RecordedUse {
  readonly coordinate: string;
  readonly category: string | null;
  /** Whether it belongs to a special category, or only hints at one. */
  readonly special: 'IS' | 'HINTS' | null;
  readonly mode: 'READ' | 'WRITE';
  readonly roles: readonly Role[];
  /** Null: as it is. */
  readonly transform: Transform | null;
  readonly article9Condition: Article9Condition | null;
  /** The line, ceiling or floor that decides. */
  readonly rule: string;
  /** ISO 3166-1 alpha-2; null: every destination that is covered. */
  readonly destinations: readonly string[] | null;
  /** The schema's own limit beside the purpose's, `P2Y LAST_CONTACT`; null: none. */
  readonly retention: string | null;
}

/** One category of processing: what is done for one purpose. */
export interface Activity {
  readonly purpose: Purpose;
  readonly lawfulBasis: LawfulBasis | null;
  /** Envisaged time limit: `P2Y LAST_CONTACT`; null: no period binds it. */
  readonly retention: string | null;
  readonly roles: readonly Role[];
  readonly categories: readonly string[];
  readonly specialCategories: readonly {
    readonly category: string;
    readonly article9Conditions: readonly Article9Condition[];
  }[];
  /** Rules of need to know. */
  readonly scopes: readonly string[];
  readonly uses: readonly RecordedUse[];
}

/** Destinations that are decided alike. A third country is one outside the European Economic Area. */
export interface Destination {
  readonly countries: readonly string[];
  readonly isThirdCountry: boolean;
  /** What covers a transfer there (GDPR Art. 46); null: it is none, or nothing. */
  readonly safeguard: string | null;
}

/** A technical or organisational measure that is enforced, in two languages, and where. */
export interface Measure {
  readonly id: string;
  readonly en: string;
  readonly fr: string;
  /** A file of this repository. */
  readonly source: string;
}

export interface RecordedAssessment {
  readonly id: string;
  readonly status: AssessmentStatus;
  readonly advice: AssessmentAdvice | null;
  readonly signedAt: string | null;
  readonly expiresAt: string;
}
export interface RecordedImpactAssessment extends RecordedAssessment {
  readonly outcome: AssessmentOutcome;
  readonly summary: string;
  readonly cells: readonly AssessmentCell[];
}
export interface RecordedCompatibility extends RecordedAssessment, Readonly<Record<Factor, string>> {
  readonly holds: boolean;
  readonly collectedFor: Purpose;
  readonly usableFor: Purpose;
}

/** What the group does as a controller itself (GDPR Art. 30(1)): where it is stored, of whom, for how long. */
export interface OwnActivity {
  readonly id: string;
  readonly en: string;
  readonly fr: string;
  readonly purposes: readonly Purpose[];
  readonly lawfulBases: readonly LawfulBasis[];
  readonly subjects: readonly ('OPERATORS' | 'CANDIDATES_BY_TOKEN')[];
  /** Columns in which persons can be told: `table.column`. */
  readonly data: readonly string[];
  readonly recipients: readonly Role[];
  /** Months from the entry; null: kept as long as the controller is served. */
  readonly retentionMonths: number | null;
}

/**
 * A record of processing activities (GDPR Art. 30): derived from what is enforced, never typed beside it. Plain JSON: its
 * canonical form (RFC 8785) is what is signed.
 */
export interface ProcessingRecord {
  readonly form: 'candour/processing-record/v1';
  readonly article: RecordArticle;
  readonly tenant: string;
  /** The instant that it describes, and when it was drawn up: ISO 8601, UTC. */
  readonly asOf: string;
  readonly drawnUpAt: string;
  readonly policy: VersionInForce;
  readonly instructions: VersionInForce;
  readonly controller: Party & {
    readonly jurisdiction: string;
    readonly representative: Party;
    readonly officer: Party;
  };
  /** Null in the group's own record: there it is the controller. */
  readonly processor: (Party & { readonly officer: Party }) | null;
  readonly activities: readonly Activity[];
  readonly ownActivities: readonly OwnActivity[];
  readonly recipients: {
    /** Null: whichever organisation the issuers name. */
    readonly instructed: readonly string[] | null;
    /** Organisations named in tokens that have asked; null: the record is of the past, for which nobody kept that list. */
    readonly seen: readonly string[] | null;
  };
  readonly destinations: readonly Destination[];
  readonly measures: readonly Measure[];
  readonly impactAssessments: readonly RecordedImpactAssessment[];
  readonly compatibilityAssessments: readonly RecordedCompatibility[];
}

export interface VersionInForce {
  /** 0: none was in force. */
  readonly number: number;
  readonly digest: string | null;
  readonly since: string | null;
}
