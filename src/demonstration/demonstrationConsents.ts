import {
  type ConsentStatus,
  collectionMethods,
  consentStatuses,
  validConsentStatuses,
} from '../vocabulary/consentStatuses.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { DemonstrationClock } from './DemonstrationClock.js';
import type { ConsentEventRow, ConsentRow } from './DemonstrationRows.js';
import { demonstrationId } from './demonstrationId.js';
import { demonstrationRecorder } from './demonstrationNotices.js';
import { createDemonstrationRandom } from './demonstrationRandom.js';
import type { DemonstrationSubject } from './demonstrationSubject.js';

/** One consent of one person: its present state and how it came to it. */
export interface DemonstrationConsent {
  readonly row: ConsentRow;
  readonly events: readonly ConsentEventRow[];
}

/** What is asked of a person. Explicit consent (Art. 9(2)(a)) is a record of its own beside the ordinary one. */
const asked: readonly { readonly purpose: Purpose; readonly explicit: boolean }[] = [
  { purpose: 'TALENT_POOL', explicit: false },
  { purpose: 'DIRECT_MARKETING', explicit: false },
  { purpose: 'EQUALITY_MONITORING', explicit: false },
  { purpose: 'MOBILITY_RELOCATION', explicit: true },
  { purpose: 'EQUALITY_MONITORING', explicit: true },
];

/** The states a consent went through. */
const histories: Readonly<Record<ConsentStatus, readonly ConsentStatus[]>> = {
  UNKNOWN: ['UNKNOWN'],
  REQUESTED: ['REQUESTED'],
  REQUEST_DEFERRED: ['REQUESTED', 'REQUEST_DEFERRED'],
  REFUSED: ['REQUESTED', 'REFUSED'],
  GIVEN: ['GIVEN'],
  RENEWED: ['GIVEN', 'RENEWED'],
  EXPIRED: ['GIVEN', 'EXPIRED'],
  WITHDRAWN: ['GIVEN', 'WITHDRAWN'],
  REVOKED: ['GIVEN', 'REVOKED'],
  INVALIDATED: ['GIVEN', 'INVALIDATED'],
};

/** The consents of a person; none for one that was never given the notice which tells of them. */
export function demonstrationConsents(
  subject: DemonstrationSubject,
  clock: DemonstrationClock,
): readonly DemonstrationConsent[] {
  if (subject.notice !== 'FULL') return [];
  return asked.flatMap(({ purpose, explicit }) => {
    const status = statusOf(subject, purpose, explicit);
    return status === null ? [] : [consentOf({ subject, clock, purpose, explicit, status })];
  });
}

function statusOf(subject: DemonstrationSubject, purpose: Purpose, explicit: boolean): ConsentStatus | null {
  const { tenant, index, state } = subject;
  if (state === 'CONSENT_WITHDRAWN') return 'WITHDRAWN';
  if (state !== null) return 'GIVEN';
  // A quarter of the persons take the statuses in turn, each kind of consent shifted, so that every one occurs.
  const shift = 7 * asked.findIndex((kind) => kind.purpose === purpose && kind.explicit === explicit);
  const inTurn = consentStatuses[(index + shift) % (4 * consentStatuses.length)];
  if (inTurn !== undefined) return inTurn;
  const drawn = createDemonstrationRandom(`${tenant}/consent/${index}/${purpose}/${explicit}`).below(100);
  if (drawn < (explicit ? 40 : 15)) return null;
  return drawn < 85 ? 'GIVEN' : 'RENEWED';
}

interface Consent {
  readonly subject: DemonstrationSubject;
  readonly clock: DemonstrationClock;
  readonly purpose: Purpose;
  readonly explicit: boolean;
  readonly status: ConsentStatus;
}

function consentOf({ subject, clock, purpose, explicit, status }: Consent): DemonstrationConsent {
  const { tenant, id, index, createdDaysAgo } = subject;
  const history = histories[status];
  const first = createdDaysAgo - 2;
  // The second state came between the first one and yesterday.
  const last = history.length === 1 ? first : Math.max(1, Math.floor(first / 2));
  const wasGiven = history[0] === 'GIVEN';
  const expiresAt = expiryOf(clock, status, wasGiven, last);
  const about = { tenant, subject: id, purpose, explicit, notice_version: 'v2' } as const;
  const events = history.map((state, step): ConsentEventRow => {
    const at = clock.before(step === history.length - 1 ? last : first, 11 * 60 + step);
    const evidence = validConsentStatuses.has(state);
    return {
      ...about,
      id: demonstrationId(tenant, 'subject_consent_event', index, purpose, `${explicit}`, step),
      status: state,
      expires_at: validConsentStatuses.has(state) ? expiresAt : null,
      evidence_method: evidence ? (collectionMethods[index % collectionMethods.length] ?? null) : null,
      evidence_reference: evidence ? `${tenant}-${index}-${step}` : null,
      evidence_collected_at: evidence ? at : null,
      recorded_at: at,
      recorded_by: demonstrationRecorder,
    };
  });
  const endedByWithdrawal = status === 'WITHDRAWN' || status === 'REVOKED';
  const row: ConsentRow = {
    ...about,
    status,
    given_at: wasGiven ? (events[0]?.recorded_at ?? null) : null,
    withdrawn_at: endedByWithdrawal ? (events.at(-1)?.recorded_at ?? null) : null,
    expires_at: expiresAt,
  };
  return { row, events };
}

/** A valid consent ends years ahead, so that the demonstration does not grow stale; an expired one has ended. */
function expiryOf(clock: DemonstrationClock, status: ConsentStatus, wasGiven: boolean, last: number): string | null {
  if (!wasGiven) return null;
  return status === 'EXPIRED' ? clock.before(last) : clock.after(730);
}
