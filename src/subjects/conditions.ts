import type { Code } from '../errors/codes.js';
import type { ConditionName } from '../policy/conditionNames.js';
import type { Sql } from '../storage/Sql.js';
import { validConsentStatuses } from '../vocabulary/consentStatuses.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { retentionTriggers } from '../vocabulary/retentionTriggers.js';
import type { StandingRequest } from '../vocabulary/rightsRequests.js';
import type { ConsentState, SubjectState } from './SubjectState.js';
import { subtractDuration } from './subtractDuration.js';
import { transferConditionOf } from './transferConditionOf.js';

/** The moment and the purpose that a condition is asked about. */
export interface ConditionQuestion {
  readonly purpose: Purpose;
  readonly now: Date;
}

/** What a statement has to join in before a condition can be asked. */
export type Fact =
  | 'NOTICE'
  | 'COLLECTION'
  | 'TRANSFERS'
  | 'CLAIM'
  | 'RESTRICTION'
  | 'OBJECTION'
  | 'CONSENT'
  | 'EXPLICIT_CONSENT'
  | 'PROCESS'
  | 'HUMAN_REVIEW';

/**
 * One condition in its two forms, kept side by side so that they can't drift: a property test holds them equal.
 *
 * `code` judges a person whose state was fetched: null if the condition holds, else why not. `sql` is the same as a
 * boolean expression (never null) over the aliases `s` (subject), `n` (notice), `g` (collection), `m` (claim), `r`
 * (restriction), `o` (objection), `k` (ordinary consent), `x` (explicit), `told` (transfers that notices told of), `pe` (the end of the process) and `hr` (human review).
 */
export interface Condition {
  readonly name: ConditionName;
  readonly fact: Fact | null;
  code(state: SubjectState, asked: ConditionQuestion): Code | null;
  sql(sql: Sql, asked: ConditionQuestion): string;
}

const notice: Condition = {
  name: 'NOTICE',
  fact: 'NOTICE',
  code: ({ noticeCovers }) => (noticeCovers ? null : 'NOTICE_MISSING'),
  sql: () => 'n.covers',
};

/** GDPR Art. 5(1)(b), 6(4): what counts as compatible is joined in with the person, for it takes the person's notices. */
const compatible: Condition = {
  name: 'COMPATIBLE',
  fact: 'COLLECTION',
  code: ({ isCompatible }) => (isCompatible ? null : 'PURPOSE_INCOMPATIBLE'),
  sql: () => 'g.compatible',
};

const claim: Condition = {
  name: 'CLAIM',
  fact: 'CLAIM',
  code: ({ underClaim }) => (underClaim ? null : 'PURPOSE_NOT_ALLOWED'),
  sql: () => 'm.stands',
};

const active: Condition = {
  name: 'ACTIVE',
  fact: null,
  code: ({ isArchived }) => (isArchived ? 'RETENTION_EXPIRED' : null),
  sql: () => '(s.archived_at is null)',
};

const restriction: Condition = {
  name: 'RESTRICTION',
  fact: 'RESTRICTION',
  code: ({ isRestricted }) => (isRestricted ? 'SUBJECT_RESTRICTED' : null),
  sql: () => '(not r.restricted)',
};

/** The Regulation ends with a person's life; what French law keeps of its will (LIL Art. 84 to 86) closes every other use. */
const living: Condition = {
  name: 'LIVING',
  fact: null,
  code: ({ isDeceased }) => (isDeceased ? 'SUBJECT_RESTRICTED' : null),
  sql: () => '(s.deceased_at is null)',
};

const objection: Condition = {
  name: 'OBJECTION',
  fact: 'OBJECTION',
  code: ({ hasObjected }) => (hasObjected ? 'OBJECTION_UPHELD' : null),
  sql: () => '(not o.objected)',
};

/**
 * Under a request of the person, or of who comes after it, the officer reads what that needs. The widest comes first: a
 * condition holds under the one that it is named after and under all before it.
 */
const requests = [
  request('ACCESS_REQUEST', ['ACCESS']),
  request('PORTABILITY_REQUEST', ['ACCESS', 'PORTABILITY']),
  request('COMMUNICATION_REQUEST', ['ACCESS', 'PORTABILITY', 'COMMUNICATION']),
  request('DATA_REQUEST', ['ACCESS', 'PORTABILITY', 'COMMUNICATION', 'ESTATE']),
];

function request(name: ConditionName, under: readonly StandingRequest[]): Condition {
  return {
    name,
    fact: null,
    code: ({ requested = [] }) => (under.some((each) => requested.includes(each)) ? null : 'ROLE_FORBIDDEN'),
    sql: () => `(s.requested && array[${under.map((each) => `'${each}'`).join(', ')}])`,
  };
}

const consent: Condition = {
  name: 'CONSENT',
  fact: 'CONSENT',
  code: (state, { now }) => consentCode(state.consent, now),
  sql: (sql, { now }) => consentSql('k', sql, now),
};

const explicitConsent: Condition = {
  name: 'EXPLICIT_CONSENT',
  fact: 'EXPLICIT_CONSENT',
  code: (state, { now }) => consentCode(state.explicitConsent, now),
  sql: (sql, { now }) => consentSql('x', sql, now),
};

const humanReview: Condition = {
  name: 'HUMAN_REVIEW',
  fact: 'HUMAN_REVIEW',
  code: ({ humanReviewed }) => (humanReviewed ? null : 'HUMAN_REVIEW_MISSING'),
  sql: () => 'hr.done',
};

/** Only given and renewed are valid (DPV), and only until they expire; every other status, and none, denies. */
export function consentCode(given: ConsentState | null, now: Date): Code | null {
  if (!given) return 'CONSENT_MISSING';
  if (given.status === 'WITHDRAWN' || given.status === 'REVOKED') return 'CONSENT_WITHDRAWN';
  if (given.status === 'EXPIRED') return 'CONSENT_EXPIRED';
  if (!validConsentStatuses.has(given.status)) return 'CONSENT_MISSING';
  return given.expiresAt && given.expiresAt.getTime() <= now.getTime() ? 'CONSENT_EXPIRED' : null;
}

/** Writes whether the consent under an alias (of subject_consent) is valid. */
export function consentSql(alias: string, sql: Sql, now: Date): string {
  const valid = [...validConsentStatuses].map((status) => `'${status}'`).join(', ');
  // A `Date` has no microseconds: without cutting them off here too, the two forms would differ within a millisecond.
  const expiresAt = `date_trunc('milliseconds', ${alias}.expires_at)`;
  const current = `(${alias}.expires_at is null or ${expiresAt} > ${sql.instant(now)})`;
  return `coalesce(${alias}.status in (${valid}) and ${current}, false)`;
}

/**
 * Counted from the person's last contact, or from creation where none is recorded; or from the end of its process, the
 * latest end of its applications: while one of them is under way the period has not begun, and a person who never
 * applied is counted from creation. Refused from the second it has passed.
 */
function retention(name: ConditionName, period: string, after: string): Condition {
  const start = (state: SubjectState): Date | null => {
    if (after === 'LAST_CONTACT') return state.lastContactAt ?? state.createdAt;
    if (after === 'PROCESS_END') return state.processEnd ? (state.processEnd.endedAt ?? state.createdAt) : null;
    return after === 'CREATED' ? state.createdAt : null;
  };
  const startSql: Record<string, string> = {
    LAST_CONTACT: 'coalesce(s.last_contact_at, s.created_at)',
    CREATED: 's.created_at',
    PROCESS_END: 'coalesce(pe.ended_at, s.created_at)',
  };
  // One request asks about every person with one and the same `now`.
  const cutoffs = new WeakMap<Date, Date | null>();
  const cutoffOf = (now: Date): Date | null => {
    let cutoff = cutoffs.get(now);
    if (cutoff === undefined) {
      cutoff = subtractDuration(now, period);
      cutoffs.set(now, cutoff);
    }
    return cutoff;
  };
  const isProcess = after === 'PROCESS_END';
  return {
    name,
    fact: isProcess ? 'PROCESS' : null,
    code: (state, { now }) => {
      const cutoff = cutoffOf(now);
      if (cutoff && isProcess && state.processEnd?.underWay) return null;
      const from = start(state);
      return cutoff && from && from.getTime() >= cutoff.getTime() ? null : 'RETENTION_EXPIRED';
    },
    sql: (sql, { now }) => {
      const cutoff = cutoffOf(now);
      const from = startSql[after];
      if (!cutoff || !from) return 'false';
      return `(${isProcess ? 'pe.under_way or ' : ''}${from} >= ${sql.instant(cutoff)})`;
    },
  };
}

const fixed: ReadonlyMap<ConditionName, Condition> = new Map(
  [
    ...[notice, compatible, claim, ...requests, active, restriction, living, objection],
    ...[consent, explicitConsent, humanReview],
  ].map((condition) => [condition.name, condition]),
);

/** A condition nobody knows: it never holds. */
const unknownCondition = (name: ConditionName): Condition => ({
  name,
  fact: null,
  code: () => 'PURPOSE_NOT_ALLOWED',
  sql: () => 'false',
});

/** Returns the condition of a name. An unknown one never holds. */
export function conditionOf(name: ConditionName): Condition {
  const known = fixed.get(name);
  if (known) return known;
  const [kind, period, after] = name.split(' ');
  const isTrigger = (retentionTriggers as readonly string[]).includes(after ?? '');
  if (kind === 'RETENTION' && period && after && isTrigger) return retention(name, period, after);
  return transferConditionOf(name) ?? unknownCondition(name);
}
