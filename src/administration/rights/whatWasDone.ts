import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestableRight } from '../../vocabulary/rights.js';
import { queryable } from '../../writes/queryable.js';
import type { StoredRequest } from './settleRequest.js';

/** Rights that are fulfilled by something which is kept under an id, and what it takes to do it. */
export const doneWith: Readonly<Partial<Record<RequestableRight, string>>> = {
  RECTIFICATION: 'with updateCandidate, by the person or by INTAKE',
  RESTRICTION: 'with restrictProcessing',
  OBJECTION: 'with objectToProcessing',
  CONSENT_WITHDRAWAL: 'with withdrawConsent',
  ERASURE: 'with eraseSubject, and its id said with the decision',
};

const kept: Readonly<Partial<Record<RequestableRight, string>>> = {
  RECTIFICATION: 'select id from rectification where tenant = $1 and subject = $2 and at >= $3 order by at desc',
  RESTRICTION:
    'select id from subject_restriction where tenant = $1 and subject = $2 and placed_at >= $3 order by placed_at desc',
  OBJECTION:
    'select id from subject_objection where tenant = $1 and subject = $2 and objected_at >= $3 order by objected_at desc',
  CONSENT_WITHDRAWAL: `select id from subject_consent_event where tenant = $1 and subject = $2 and recorded_at >= $3
    and status = 'WITHDRAWN' order by recorded_at desc`,
};

/** One that was completed names nobody any more. */
const erased = `select id from subject_erasure where tenant = $1 and (subject is null or subject = $2) and begun_at >= $3
  and id = $4`;

/**
 * Finds what was done for a request: the newest of its right since the request came. Of an erasure the id is said, and it
 * must have begun since: once it is complete nothing of the person is left to compare it with. Null: nothing was done.
 */
export async function whatWasDone(
  em: EntityManager,
  { tenant, subject, asked, receivedAt, done }: StoredRequest,
  said: string | null,
): Promise<string | null> {
  const statement = kept[asked as RequestableRight];
  const since = [tenant, subject, receivedAt.toISOString()];
  const found = async (text: string, values: readonly unknown[]): Promise<string | null> => {
    const [row] = (await queryable(em).query(text, [...values])).rows;
    return row ? String(row['id']) : null;
  };
  if (statement) return await found(`${statement} limit 1`, since);
  if (asked === 'ERASURE') return said === null ? null : await found(erased, [...since, said]);
  return said ?? done ?? null;
}
