import type { Queryable } from '../../access-log/Queryable.js';

/** Persons, and the tokens of the log under which they acted themselves. */
export interface Forgotten {
  readonly persons: readonly string[];
  readonly own: readonly string[];
}

/**
 * Deletes what still names persons whose rows are gone: the mapping of their tokens in the log, of the principals as which
 * they asked themselves, outcomes that retries would be answered from, grants that name them, their own rows. The caller
 * raises the policy's epoch in the same transaction: then every gateway forgets the tokens that it remembers.
 */
export async function forgetPersons(tx: Queryable, tenant: string, { persons, own }: Forgotten): Promise<void> {
  await tx.query("delete from access_log_token where tenant = $1 and kind = 'SUBJECT' and name = any ($2::text[])", [
    ...[tenant, persons],
  ]);
  await tx.query("delete from access_log_token where tenant = $1 and kind = 'PRINCIPAL' and token = any ($2::text[])", [
    tenant,
    own,
  ]);
  await tx.query('update access_log_head set unlinked = unlinked + 1 where tenant = $1', [tenant]);
  // The key stays used, so that a retry does not make the person again.
  await tx.query(
    `update idempotency set outcome = 'null', request_digest = '' where tenant = $1
       and exists (select from unnest($2::text[]) as person where strpos(outcome::text, person) > 0)`,
    [tenant, persons],
  );
  await tx.query(
    `update break_glass_grant set persons = array(select unnest(persons) except select unnest($2::uuid[]))
     where tenant = $1 and persons && $2::uuid[]`,
    [tenant, persons],
  );
  await tx.query('delete from subject where tenant = $1 and id = any ($2::uuid[]) and erased_at is not null', [
    ...[tenant, persons],
  ]);
}
