import type { Pool } from 'pg';
import { v4 } from 'uuid';
import { transact } from '../../storage/transact.js';
import { addRecipientNotice } from '../outbox/addNotices.js';
import { partiesOf } from './partiesOf.js';

/** A person whose erasure has begun. */
export interface Telling {
  readonly tenant: string;
  readonly erasure: string;
  readonly person: string;
}

/**
 * Puts a notice for each organisation that the log names into the outbox: the controller tells it (GDPR Art. 19). Once
 * an erasure; another gateway that is at it as well finds that it was done.
 */
export async function tellRecipients(
  { tenant, erasure, person }: Telling,
  { pool, clock }: { readonly pool: Pool; readonly clock: () => Date },
): Promise<void> {
  const { recipients, own } = await partiesOf(pool, tenant, person);
  await transact(pool, async (tx) => {
    const { rowCount } = await tx.query(
      `update subject_erasure set recipients = $3, own_tokens = $4
       where tenant = $1 and id = $2 and recipients is null and completed_at is null`,
      [tenant, erasure, recipients.length, own],
    );
    if (rowCount === 0) return;
    const notice = {
      tenant,
      kind: 'RECIPIENT_ERASURE',
      about: erasure,
      subject: person,
      now: clock(),
      newId: v4,
    } as const;
    for (const recipient of recipients) await addRecipientNotice(tx, { ...notice, recipient });
  });
}
