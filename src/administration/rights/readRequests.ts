import { pageSize } from '../../sources/pageSize.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { RequestableRight } from '../../vocabulary/rights.js';
import type { RequestStatus } from '../../vocabulary/rightsRequests.js';
import { assertCapable } from '../../writes/assertCapable.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { type RightsRequest, type RightsRequestMove, remedies } from './RightsRequest.js';
import { isOverdue, openStatuses } from './requestMoves.js';

/** The arguments of `rightsRequests`. */
export interface RequestsAsked {
  /** Null: of everybody. */
  readonly candidate: string | null;
  readonly right: RequestableRight | null;
  readonly status: RequestStatus | null;
  /** True: those alone whose clock has run out; false: those alone whose has not. */
  readonly overdue: boolean | null;
  readonly first: number | null;
  /** The id of the last request of the page before. */
  readonly after: string | null;
}

type Row = Omit<RightsRequest, 'isOverdue' | 'remedies' | 'moves'> & {
  readonly moves: readonly (Omit<RightsRequestMove, 'at' | 'by'> & { readonly at: string; readonly by: string })[];
};

const select = `select r.id, r.subject as candidate, r.asked as right, r.channel, r.status, r.received_at as "receivedAt",
    r.due_at as "dueAt", r.identity_evidence as "identityEvidence", r.capacity, r.proof, r.opinion as advice, r.justification, r.because,
    r.decided_at as "decidedAt", r.done,
    (select jsonb_agg(jsonb_build_object('action', m.action, 'status', m.status, 'because', m.because,
        'at', to_char(m.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'by', m.by) order by m.number)
      from rights_request_move m
      where m.tenant = r.tenant and m.subject = r.subject and m.request = r.id) as moves
  from rights_request r`;

/**
 * Lists requests, the one that is due first before the others. Of whom the tenant does not have, none.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export async function readRequests(
  context: AdministrationContext,
  { candidate, right, status, overdue, first, after }: RequestsAsked,
): Promise<readonly RightsRequest[]> {
  if (candidate === null) assertMay(context, 'list', 'RightsRequest');
  else assertCapable(context, 'read', { concern: 'RightsRequest', person: candidate });
  if ((candidate !== null && !isUuid(candidate)) || (after !== null && !isUuid(after))) return [];
  const { rows } = await context.pool.query<Row>(
    `${select} where r.tenant = $1 and ($2::uuid is null or r.subject = $2) and ($3::text is null or r.asked = $3)
       and ($4::text is null or r.status = $4)
       and ($5::boolean is null or (r.status = any ($6) and r.due_at <= $7) = $5)
       and ($8::uuid is null or (r.due_at, r.id) > (select due_at, id from rights_request
         where tenant = $1 and id = $8 and ($2::uuid is null or subject = $2)))
     order by r.due_at, r.id limit $9`,
    [
      context.principal.tenant,
      candidate,
      right,
      status,
      overdue,
      openStatuses,
      context.now,
      after,
      pageSize(first, 20),
    ],
  );
  return rows.map((row) => requestOf(row, context));
}

/** Reads one of the tenant's requests; null: it has none of that id. The caller has asserted that it may. */
export async function requestById(
  context: AdministrationContext,
  { candidate, id }: { readonly candidate: string; readonly id: string },
): Promise<RightsRequest | null> {
  const { rows } = await context.pool.query<Row>(`${select} where r.tenant = $1 and r.subject = $2 and r.id = $3`, [
    ...[context.principal.tenant, candidate, id],
  ]);
  return rows[0] ? requestOf(rows[0], context) : null;
}

function requestOf({ moves, ...row }: Row, { principal, now }: AdministrationContext): RightsRequest {
  const isOwn = principal.subject !== undefined;
  const isRefused = row.status === 'REFUSED' || row.status === 'PARTIALLY_FULFILLED';
  return {
    ...row,
    isOverdue: isOverdue(row, now),
    remedies: isRefused ? remedies : null,
    moves: moves.map(({ at, by, ...move }) => ({
      ...move,
      at: new Date(at),
      by: isOwn && by !== principal.id ? null : by,
    })),
  };
}
