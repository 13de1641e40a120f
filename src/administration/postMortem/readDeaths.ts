import { isUuid } from '../../vocabulary/isUuid.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { Death } from './Death.js';
import { eraseBySql } from './eraseBy.js';
import { standingDirectives } from './readDirectives.js';

/** The arguments of `deaths`. */
export interface DeathsAsked {
  /** Null: of everybody. */
  readonly candidate: string | null;
  /** Whether a directive to erase is overdue; null: either. */
  readonly overdue: boolean | null;
}

type DeathRow = Omit<Death, 'directives' | 'isOverdue'>;

const select = `select id, subject as candidate, died_at as "diedAt", evidence, evidence_dated as "evidenceDated",
    recorded_at as "recordedAt", lifted_at as "liftedAt", lifted_because as "liftedBecause",
    erase_by as "eraseBy" from subject_death d cross join lateral (select ${eraseBySql} as erase_by) f`;

/**
 * Lists the newest 100 recorded deaths of the tenant, or of a person, with what the dead have directed. Of whom the tenant
 * does not have, and of whom lives, none.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export async function readDeaths(
  context: AdministrationContext,
  { candidate, overdue }: DeathsAsked,
): Promise<readonly Death[]> {
  assertMay(context, 'read', 'Death');
  if (candidate !== null && !isUuid(candidate)) return [];
  const { rows } = await context.pool.query<DeathRow>(
    `${select} where tenant = $1 and ($2::uuid is null or subject = $2)
       and ($3::boolean is null or coalesce(erase_by <= $4, false) = $3)
     order by recorded_at desc, id desc limit 100`,
    [context.principal.tenant, candidate, overdue, context.now],
  );
  return await Promise.all(rows.map((row) => deathOf(row, context)));
}

/** Reads one of the tenant's recorded deaths for whoever has just written it; null: it has none of that id. */
export async function deathById(context: AdministrationContext, id: string): Promise<Death | null> {
  const { rows } = await context.pool.query<DeathRow>(`${select} where tenant = $1 and id = $2`, [
    ...[context.principal.tenant, id],
  ]);
  return rows[0] ? await deathOf(rows[0], context) : null;
}

/** What the person wanted is nobody's to know but who carries it out, and of a person who lives after all nobody's. */
async function deathOf(row: DeathRow, { pool, principal, capabilities, now }: AdministrationContext): Promise<Death> {
  const isSeen = row.liftedAt === null && capabilities.can('read', 'Death');
  const whose = { tenant: principal.tenant, subject: row.candidate };
  if (!isSeen) return { ...row, eraseBy: null, isOverdue: false, directives: [] };
  const isOverdue = row.eraseBy !== null && row.eraseBy <= now;
  return { ...row, isOverdue, directives: await standingDirectives(pool, whose) };
}
