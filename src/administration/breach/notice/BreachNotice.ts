import type { BreachKind, BreachNoticeLanguage, NoticeAddressee, NoticePart } from '../../../vocabulary/breaches.js';
import type { OfficerContact } from '../../AdministrationContext.js';
import type { BreachedCategory } from '../Breach.js';
import type { AuthorityNotice, RiskStatement } from '../BreachEntry.js';

/** What a notice of a breach has to say (GDPR Art. 33(3)). */
export interface NoticeContents {
  readonly id: string;
  readonly addressee: NoticeAddressee;
  /** The name of the controller whose data it is. */
  readonly controller: string;
  readonly kind: BreachKind;
  /** When who notifies became aware. */
  readonly awareAt: Date;
  readonly dueAt: Date;
  /** Why it is late; null: it is not, or nothing was said. */
  readonly delayReason: string | null;
  readonly description: string | null;
  readonly from: Date | null;
  readonly to: Date | null;
  readonly categories: readonly BreachedCategory[];
  /** Approximate; null: not known yet. */
  readonly persons: number | null;
  /** Approximate number of values; null: not known yet. */
  readonly records: number | null;
  readonly dpo: OfficerContact;
  readonly consequences: string | null;
  readonly measures: string | null;
  readonly risk: RiskStatement | null;
  /** What was sent to the authority so far. */
  readonly notices: readonly AuthorityNotice[];
  readonly missing: readonly NoticePart[];
}

/** The same, also as a page. */
export interface BreachNotice extends NoticeContents {
  readonly language: BreachNoticeLanguage;
  readonly html: () => string;
}
