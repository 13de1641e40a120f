import type { AssessmentAdvice } from '../../vocabulary/assessments.js';
import type { HeirProof, PostMortemCapacity } from '../../vocabulary/postMortem.js';
import type { RequestableRight } from '../../vocabulary/rights.js';
import type {
  RefusalJustification,
  RequestAction,
  RequestChannel,
  RequestStatus,
} from '../../vocabulary/rightsRequests.js';

/** One thing that was done with a request. */
export interface RightsRequestMove {
  readonly action: RequestAction;
  /** Where it stood afterwards. */
  readonly status: RequestStatus;
  readonly because: string | null;
  readonly at: Date;
  /** Who did it; null to the person, unless it was itself: who works on its request is not its to know. */
  readonly by: string | null;
}

/** A request of a right as the schema reads it. */
export interface RightsRequest {
  readonly id: string;
  readonly candidate: string;
  readonly right: RequestableRight;
  readonly channel: RequestChannel;
  readonly status: RequestStatus;
  /** The clock runs from here. */
  readonly receivedAt: Date;
  readonly dueAt: Date;
  readonly isOverdue: boolean;
  /** The reference of the proof that was asked for; null: none was, or it has served. */
  readonly identityEvidence: string | null;
  /** For whom a letter about a person who has died was written; null: the request is the person's own. */
  readonly capacity: PostMortemCapacity | null;
  /** The kind of what showed that it was an heir. */
  readonly proof: HeirProof | null;
  /** The officer's opinion on granting it. */
  readonly advice: AssessmentAdvice | null;
  readonly justification: RefusalJustification | null;
  readonly because: string | null;
  readonly decidedAt: Date | null;
  /** The id of what was done for it. */
  readonly done: string | null;
  /** What the person can do about a refusal. */
  readonly remedies: string | null;
  readonly moves: readonly RightsRequestMove[];
}

/** What has to be told with a refusal (GDPR Art. 12(4)). */
export const remedies =
  'You may lodge a complaint with a supervisory authority, in France the CNIL (www.cnil.fr), and go to court (GDPR Art. 12(4), 77, 79).';
