import { isUuid } from '../../vocabulary/isUuid.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { RestrictionGround } from '../../vocabulary/restrictionGrounds.js';
import { assertCapable } from '../../writes/assertCapable.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { everyPurpose, type Restriction } from './Restriction.js';

interface RestrictionRow {
  readonly id: string;
  readonly candidate: string;
  readonly ground: RestrictionGround;
  readonly purposes: readonly (Purpose | typeof everyPurpose)[];
  readonly placedAt: Date;
  readonly notifiedAt: Date | null;
  readonly liftedAt: Date | null;
}

const select = `select id, subject as candidate, ground, purposes, placed_at as "placedAt", notified_at as "notifiedAt",
    lifted_at as "liftedAt" from subject_restriction`;

/**
 * Lists the newest 100 restrictions of a person, lifted ones too; of whom the tenant does not have, none.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export async function readRestrictions(
  context: AdministrationContext,
  candidate: string,
): Promise<readonly Restriction[]> {
  assertCapable(context, 'read', { concern: 'Restriction', person: candidate });
  if (!isUuid(candidate)) return [];
  const { rows } = await context.pool.query<RestrictionRow>(
    `${select} where tenant = $1 and subject = $2 order by placed_at desc, id desc limit 100`,
    [context.principal.tenant, candidate],
  );
  return rows.map(restrictionOf);
}

/** Reads one of the tenant's restrictions; null: it has none of that id. The caller has asserted that it may. */
export async function restrictionById(
  { pool, principal }: Pick<AdministrationContext, 'pool' | 'principal'>,
  candidate: string,
  id: string,
): Promise<Restriction | null> {
  const { rows } = await pool.query<RestrictionRow>(`${select} where tenant = $1 and subject = $2 and id = $3`, [
    ...[principal.tenant, candidate, id],
  ]);
  return rows[0] ? restrictionOf(rows[0]) : null;
}

const restrictionOf = ({ purposes, ...row }: RestrictionRow): Restriction => {
  const named = purposes.filter((purpose) => purpose !== everyPurpose);
  return { ...row, purposes: named.length < purposes.length ? null : named };
};
