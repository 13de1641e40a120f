import { GovernanceError } from '../../errors/GovernanceError.js';

/** A span of the log: `from` included, `until` excluded. */
export interface Period {
  readonly from: Date;
  readonly until: Date;
}

const day = 86_400_000;
/** As long as logs are kept by default. */
const mostDays = 366;

/** Returns the period from an instant until now; without one, of the last days. @throws GovernanceError BAD_REQUEST */
export function periodSince(since: Date | null, now: Date, days: number): Period {
  const from = since ?? new Date(now.getTime() - days * day);
  if (from < now && now.getTime() - from.getTime() <= mostDays * day) return { from, until: now };
  throw new GovernanceError('BAD_REQUEST', `A report looks back to an instant in the past, ${mostDays} days at most.`);
}

/** Returns the period of the last days. @throws GovernanceError BAD_REQUEST */
export function periodOfDays(days: number, now: Date): Period {
  if (days >= 1 && days <= mostDays) return periodSince(null, now, days);
  throw new GovernanceError('BAD_REQUEST', `A report looks back 1 to ${mostDays} days.`);
}
