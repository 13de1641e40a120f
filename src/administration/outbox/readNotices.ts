import { pageSize } from '../../sources/pageSize.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { offices } from './addNotices.js';

/** A notice as `notices` answers it. */
export interface AnsweredNotice {
  readonly id: string;
  readonly kind: string;
  /** The id of what it tells of. */
  readonly about: string;
  /** The organisation that the office has to tell; null: the notice is for the office itself. */
  readonly recipient: string | null;
  /** Of whom; null: it is told, or concerns no person. */
  readonly candidate: string | null;
  readonly createdAt: Date;
  /** When the office's webhook has taken it; null: not yet, or there is none. */
  readonly deliveredAt: Date | null;
}

export interface NoticesAsked {
  readonly first: number | null;
  /** The id of the last notice of the page before. */
  readonly after: string | null;
}

/**
 * Lists the notices of the caller's office, newest first.
 *
 * @throws GovernanceError ROLE_FORBIDDEN for everybody but DPO and CONTROLLER
 */
export async function readNotices(
  context: AdministrationContext,
  { first, after }: NoticesAsked,
): Promise<readonly AnsweredNotice[]> {
  assertMay(context, 'read', 'Outbox');
  const { pool, principal } = context;
  const own = offices.filter((office) => principal.roles.includes(office));
  const size = pageSize(first, 20);
  if (after !== null && !isUuid(after)) return [];
  const { rows } = await pool.query<AnsweredNotice>(
    `select id, kind, about, recipient, subject as candidate, created_at as "createdAt", delivered_at as "deliveredAt" from outbox o
     where tenant = $1 and audience && $2::text[] and ($3::uuid is null or (created_at, id) < (
       select created_at, id from outbox where tenant = $1 and id = $3 and audience && $2::text[]))
     order by created_at desc, id desc limit $4`,
    [principal.tenant, own, after, size],
  );
  return rows;
}
