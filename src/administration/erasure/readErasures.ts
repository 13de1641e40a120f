import type { Pool } from 'pg';
import { isHeld } from '../../access-log/keep/isHeld.js';
import type { ErasureBar, ErasureGround, ErasureOutcome, ErasureWait } from '../../vocabulary/erasures.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import { assertCapable } from '../../writes/assertCapable.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { type ErasedRows, type Erasure, keptOf } from './Erasure.js';

interface ErasureRow {
  readonly id: string;
  readonly candidate: string | null;
  readonly ground: ErasureGround;
  readonly outcome: ErasureOutcome;
  readonly decidedAt: Date;
  readonly bars: readonly ErasureBar[];
  readonly begunAt: Date | null;
  readonly erased: readonly ErasedRows[];
  readonly suppressed: boolean;
  readonly requested: boolean;
  readonly recipients: number | null;
  readonly completedAt: Date | null;
  readonly keyDestroyedAt: Date | null;
}

const select = `select id, subject as candidate, ground, outcome, decided_at as "decidedAt", bars, begun_at as "begunAt",
    erased, suppressed, recipients, completed_at as "completedAt", key_destroyed_at as "keyDestroyedAt",
    requested or exists (select from rights_request r where r.tenant = e.tenant and r.subject = e.subject) as requested
  from subject_erasure e`;

/**
 * Lists the newest 100 erasures of the tenant; or, of a person, the one that is not complete: a complete one names nobody.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export async function readErasures(
  context: AdministrationContext,
  candidate: string | null,
): Promise<readonly Erasure[]> {
  if (candidate === null) assertMay(context, 'list', 'Erasure');
  else assertCapable(context, 'read', { concern: 'Erasure', person: candidate });
  if (candidate !== null && !isUuid(candidate)) return [];
  // Whose erasure has begun is unknown to everybody, itself included.
  const { rows } = await context.pool.query<ErasureRow>(
    `${select} where tenant = $1 and ($2::uuid is null or (subject = $2 and outcome = 'KEPT'))
     order by decided_at desc, id desc limit 100`,
    [context.principal.tenant, candidate],
  );
  return await erasuresOf(rows, context);
}

/** Reads one of the tenant's erasures; null: it has none of that id. The caller has asserted that it may. */
export async function erasureById(
  context: Pick<AdministrationContext, 'pool' | 'principal'>,
  id: string,
): Promise<Erasure | null> {
  const { rows } = await context.pool.query<ErasureRow>(`${select} where tenant = $1 and id = $2`, [
    ...[context.principal.tenant, id],
  ]);
  const [erasure] = await erasuresOf(rows, context);
  return erasure ?? null;
}

async function erasuresOf(
  rows: readonly ErasureRow[],
  { pool, principal }: Pick<AdministrationContext, 'pool' | 'principal'>,
): Promise<readonly Erasure[]> {
  const held = await isHeld(pool as Pool, principal.tenant);
  return rows.map(({ bars, suppressed, requested, ...row }) => ({
    ...row,
    waitsFor: waitsOf(row, held),
    kept: keptOf({ outcome: row.outcome, bars, suppressed, requested }),
  }));
}

function waitsOf(
  {
    outcome,
    recipients,
    completedAt,
    keyDestroyedAt,
  }: Pick<ErasureRow, 'outcome' | 'recipients' | 'completedAt' | 'keyDestroyedAt'>,
  held: boolean,
): readonly ErasureWait[] {
  if (outcome === 'KEPT' || completedAt) return [];
  return [
    ...(keyDestroyedAt === null ? (['KEY'] as const) : []),
    ...(recipients === null ? (['RECIPIENTS'] as const) : []),
    held ? 'LOG_HOLD' : 'LOG',
  ];
}
