import type { HeldImportReason, HeldImportStatus } from '../../vocabulary/heldImports.js';
import type { Mark } from '../../writes/held/Mark.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';

/** A held import as the schema reads it: where it was stopped, and what was decided. */
export interface HeldImport {
  readonly id: string;
  readonly heldAt: Date;
  readonly until: Date;
  readonly status: HeldImportStatus;
  /** Empty once it is decided or its time is over. */
  readonly marks: readonly Mark[];
  readonly because: HeldImportReason | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
}

/**
 * Lists held imports, 100 at most: those that wait, the most urgent first, or what was decided, the newest first. One whose
 * time is over is expired from that very moment, swept or not.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export async function readHeldImports(
  context: AdministrationContext,
  status: HeldImportStatus,
): Promise<readonly HeldImport[]> {
  assertMay(context, 'list', 'HeldImport');
  const { pool, principal, now } = context;
  const { rows } = await pool.query<HeldImport>(
    `select id, held_at as "heldAt", until, stands as status, case when stands = 'HELD' then marks else '[]' end as marks,
       because, decided_at as "decidedAt", decided_by as "decidedBy"
     from held_import cross join lateral (
       select case when status = 'HELD' and until <= $2 then 'EXPIRED' else status end as stands) as f
     where tenant = $1 and stands = $3
     order by case when stands = 'HELD' then until end, until desc, id limit 100`,
    [principal.tenant, now, status],
  );
  return rows;
}
