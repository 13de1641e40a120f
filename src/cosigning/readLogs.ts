import type { Pool } from 'pg';
import type { WitnessTarget } from './WitnessTarget.js';

/** A log as a witness is told of it. */
export interface OfferedLog {
  readonly tenant: string;
  /** Its newest signed checkpoint, without cosignatures; null: none was signed yet. */
  readonly note: string | null;
  readonly isCosigned: boolean;
}

/** Reads the newest checkpoint of each log that a witness is asked about, and whether it has cosigned that one. */
export async function readLogs(pool: Pool, { verifier, tenants }: WitnessTarget): Promise<readonly OfferedLog[]> {
  const { rows } = await pool.query<{ tenant: string; note: string | null; is_cosigned: boolean }>(
    `select tenant, note, exists (select from access_log_cosignature own where own.tenant = head.tenant
       and own.size = newest.size and witness = $1 and key_id = $2) as is_cosigned
     from access_log_head head left join lateral (
       select size, note from access_log_checkpoint own where own.tenant = head.tenant order by size desc limit 1
     ) newest on true
     where $3::text[] is null or tenant = any ($3)`,
    [verifier.name, verifier.id, tenants],
  );
  return rows.map(({ tenant, note, is_cosigned: isCosigned }) => ({ tenant, note, isCosigned }));
}
