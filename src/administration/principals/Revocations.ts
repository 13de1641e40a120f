import type { Queryable } from '../../access-log/Queryable.js';

/** A principal (claim `sub`) or one token (claim `jti`) of a tenant. */
export interface Revocable {
  readonly tenant: string;
  readonly kind: 'PRINCIPAL' | 'TOKEN';
  readonly name: string;
}

/** An entry of the register of what is answered no more. */
export interface RevocationRow extends Pick<Revocable, 'kind' | 'name'> {
  readonly revokedBy: string;
  /** UTC, ISO 8601. */
  readonly revokedAt: string;
}

/** Who revokes, and when. */
export interface Revoking {
  readonly by: string;
  readonly at: Date;
}

/** Enters a principal or a token; one that stands there already stays as it was entered first. */
export async function enterRevocation(
  tx: Queryable,
  { tenant, kind, name }: Revocable,
  { by, at }: Revoking,
): Promise<{ readonly row: RevocationRow; readonly isNew: boolean }> {
  const made = await tx.query(
    `insert into revocation (tenant, kind, name, revoked_by, revoked_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant, kind, name) do nothing returning name`,
    [tenant, kind, name, by, at.toISOString()],
  );
  const { rows } = await tx.query(
    `select revoked_by as by, to_json(revoked_at) #>> '{}' as at from revocation
     where tenant = $1 and kind = $2 and name = $3`,
    [tenant, kind, name],
  );
  const [stored] = rows;
  if (!stored) throw new Error('A revocation that was just entered is not there.');
  const row = { kind, name, revokedBy: String(stored['by']), revokedAt: new Date(String(stored['at'])).toISOString() };
  return { row, isNew: made.rows.length > 0 };
}

/** Strikes an entry out; false: there was none. */
export async function strikeRevocation(tx: Queryable, { tenant, kind, name }: Revocable): Promise<boolean> {
  const { rows } = await tx.query(
    'delete from revocation where tenant = $1 and kind = $2 and name = $3 returning name',
    [tenant, kind, name],
  );
  return rows.length > 0;
}
