import type { Queryable } from '../access-log/Queryable.js';
import { validConsentStatuses } from '../vocabulary/consentStatuses.js';
import { recoverer } from './recoverer.js';

/**
 * Sets every valid consent of a tenant to UNKNOWN, which denies, with an event of the ledger for each. A consent that the
 * database still holds was given before the gap, and in the gap it may have been withdrawn: nothing can prove that it was
 * not. Gives how many there were.
 */
export async function distrustConsents(tx: Queryable, tenant: string, now: Date): Promise<number> {
  const { rows } = await tx.query(
    `with changed as (
      update subject_consent set status = 'UNKNOWN' where tenant = $1 and status = any($2::text[])
      returning subject, purpose, explicit, notice_version, expires_at
    ), told as (
      insert into subject_consent_event (
        tenant, subject, id, purpose, explicit, status, notice_version, expires_at, recorded_at, recorded_by)
      select $1, subject, gen_random_uuid(), purpose, explicit, 'UNKNOWN', notice_version, expires_at, $3, $4 from changed
      returning id
    )
    select count(*)::int as count from told`,
    [tenant, [...validConsentStatuses], now.toISOString(), recoverer],
  );
  return Number(rows[0]?.count);
}
