import type { Pool } from 'pg';

/** A notice that is to be sent: all that leaves of it, but for its tenant. */
export interface DueNotice {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly audience: readonly string[];
  /** An organisation that the office has to tell, and of whom; null: the notice is for the office itself. */
  readonly recipient: string | null;
  readonly subject: string | null;
  readonly createdAt: Date;
  /** How often it was tried, this time included. */
  readonly attempts: number;
}

/** How long one replica has to deliver what it took, before another may try. Longer than any attempt. */
const leaseMs = 60_000;
/** The longest wait between two attempts. */
const longestWaitMs = 3_600_000;
const firstWaitMs = 2_000;
const atOnce = 20;

export interface Taking {
  readonly tenant: string;
  /** The offices that have a target. */
  readonly audience: readonly string[];
  readonly now: Date;
}

/**
 * Takes the notices of a tenant that are due, for a lease: no other replica takes them meanwhile, and if this one dies,
 * one of the others does later.
 */
export async function takeDue(pool: Pool, { tenant, audience, now }: Taking): Promise<readonly DueNotice[]> {
  const { rows } = await pool.query<DueNotice>(
    `update outbox o set attempts = o.attempts + 1, next_attempt_at = $4
     from (select tenant, id from outbox
       where tenant = $1 and delivered_at is null and audience && $2::text[] and next_attempt_at <= $3
       order by next_attempt_at, id limit ${atOnce} for update skip locked) due
     where o.tenant = due.tenant and o.id = due.id
     returning o.id, o.kind, o.about, o.audience, o.recipient, o.subject, o.created_at as "createdAt", o.attempts`,
    [tenant, audience, now, new Date(now.getTime() + leaseMs)],
  );
  return rows;
}

/** Remembers that every target has taken a notice, and forgets of whom it was. */
export async function markDelivered(pool: Pool, tenant: string, id: string, now: Date): Promise<void> {
  await pool.query('update outbox set delivered_at = $3, subject = null where tenant = $1 and id = $2', [
    ...[tenant, id, now],
  ]);
}

/** Puts the next attempt off: two seconds after the first, twice as long after each other one, at most an hour. */
export async function putOff(
  pool: Pool,
  tenant: string,
  { id, attempts, now }: Pick<DueNotice, 'id' | 'attempts'> & { readonly now: Date },
): Promise<void> {
  const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempts - 1, 20));
  // Where the lease has passed, another replica has taken it since: then its word counts.
  await pool.query(
    `update outbox set next_attempt_at = $4
     where tenant = $1 and id = $2 and attempts = $3 and delivered_at is null`,
    [tenant, id, attempts, new Date(now.getTime() + wait)],
  );
}
