import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { Closing } from './Closing.js';

/** Reads how the tenant's controller leaves; null: it does not. @throws GovernanceError ROLE_FORBIDDEN */
export async function readClosing(context: AdministrationContext): Promise<Closing | null> {
  assertMay(context, 'read', 'Closing');
  return await closingOf(context);
}

/** The same, for whoever has just changed it. */
export async function closingOf({
  pool,
  principal,
}: Pick<AdministrationContext, 'pool' | 'principal'>): Promise<Closing | null> {
  const { rows } = await pool.query<Closing>(
    `select ends_at as "endsAt", returns, asked_at as "askedAt", confirmed_at as "confirmedAt",
       returned_at as "returnedAt", manifest, erased_at as "erasedAt", certificate
     from controller_closing where tenant = $1`,
    [principal.tenant],
  );
  return rows[0] ?? null;
}
