import type { Pool } from 'pg';
import type { Destination } from './ProcessingRecord.js';

interface SafeguardRow {
  readonly countries: readonly string[];
  readonly recipient: string;
  readonly mechanism: string;
  readonly reference: string;
}

/**
 * Lists the transfers to third countries that a safeguard covered at an instant, with the documentation of it (GDPR Art.
 * 30(2)(c), 46): those that were signed, and neither suspended nor revoked.
 */
export async function recordedTransfers(pool: Pool, tenant: string, asOf: Date): Promise<readonly Destination[]> {
  const { rows } = await pool.query<SafeguardRow>(
    `select countries, recipient, mechanism, reference from transfer_safeguard
     where tenant = $1 and signed_at <= $2 and coalesce(suspended_at > $2, true) and coalesce(revoked_at > $2, true)
     order by signed_at, id limit 1000`,
    [tenant, asOf],
  );
  return rows.map(({ countries, recipient, mechanism, reference }) => ({
    countries: [...countries].sort(),
    isThirdCountry: true,
    safeguard: `${recipient}: ${mechanism}, ${reference}`,
  }));
}
