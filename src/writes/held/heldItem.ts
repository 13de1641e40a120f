import type { Queryable } from '../../access-log/Queryable.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { Holding } from './Holding.js';
import type { Mark } from './Mark.js';
import { type ItemNamed, openItem } from './sealItem.js';

/** Hours that a held import waits for a decision. */
export const heldHours = 72;

/** A held import as somebody who decides on it has it before him: nothing keeps it beyond the request. */
export interface HeldItem extends ItemNamed {
  readonly heldAt: Date;
  readonly until: Date;
  readonly marks: readonly Mark[];
  /** The parts of a JSON Resume that a candidate is read from. */
  readonly document: object;
}

/**
 * Finds and opens a held import that can still be decided. Null, all alike: the tenant never had one of that id, it is
 * decided, its time is over, or its key is destroyed.
 *
 * @param lock true: it stays as it is until the transaction ends
 */
export async function heldItem(
  via: Queryable,
  { tenant, id: asked }: ItemNamed,
  { now, keys, lock = false }: Pick<Holding, 'keys'> & { readonly now: Date; readonly lock?: boolean },
): Promise<HeldItem | null> {
  if (!isUuid(asked)) return null;
  const id = asked.toLowerCase();
  const { rows } = await via.query(
    `select held_at as "heldAt", until, marks, sealed from held_import
     where tenant = $1 and id = $2 and status = 'HELD' and until > $3${lock ? ' for update' : ''}`,
    [tenant, id, now.toISOString()],
  );
  const [row] = rows;
  const key = row ? await keys.find(id, now) : null;
  if (!row || !key) return null;
  const document = JSON.parse(openItem(row['sealed'] as Buffer, key, { tenant, id })) as object;
  return {
    ...{ tenant, id, document, marks: row['marks'] as readonly Mark[] },
    ...{ heldAt: row['heldAt'] as Date, until: row['until'] as Date },
  };
}
