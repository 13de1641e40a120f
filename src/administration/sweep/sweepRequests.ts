import { createHash } from 'node:crypto';
import type { RecordDraft } from '../../access-log/AccessRecord.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { subtractDuration } from '../../subjects/subtractDuration.js';
import { policyRecord } from '../policyRecord.js';
import { openStatuses } from '../rights/requestMoves.js';

/**
 * How long a request of a right stays in the register after it was closed: as long as somebody may go to court over its
 * answer (five years for personal actions, Code civil Art. 2224), which the register proves (GDPR Art. 5(2), 17(3)(e)).
 */
export const requestRetention = 'P5Y';

/** Of whom, and at what time. */
export interface RequestsQuestion {
  readonly tenant: string;
  readonly now: Date;
}

/** How many requests were erased, and the records of that, which the caller appends in the same transaction. */
export interface RequestsSwept {
  readonly erased: number;
  readonly drafts: readonly RecordDraft[];
}

// The move that closed a request is its last. A claim or a hold on the person keeps what may prove something in it.
const due = `from rights_request own
  where own.tenant = $1 and own.status <> all ($2) and own.received_at < $3
    and (select max(at) from rights_request_move m
         where m.tenant = own.tenant and m.subject = own.subject and m.request = own.id) < $3
    and not exists (select from subject_claim c
                    where c.tenant = own.tenant and c.subject = own.subject and c.lifted_at is null)`;

const valuesOf = ({ tenant, now }: RequestsQuestion): unknown[] => {
  const cutoff = subtractDuration(now, requestRetention);
  if (cutoff === null) throw new TypeError('The retention of requests must be a duration.');
  return [tenant, openStatuses, cutoff.toISOString()];
};

/** Only counts the requests that were closed longer ago. */
export async function countRequests(via: Queryable, question: RequestsQuestion): Promise<number> {
  const { rows } = await via.query(`select count(*)::int as requests ${due}`, valuesOf(question));
  return Number(rows[0]?.['requests']);
}

/** Erases the requests of a tenant that were closed longer ago, with all that was done with them. One that is open stays. */
export async function sweepRequests(tx: Queryable, question: RequestsQuestion): Promise<RequestsSwept> {
  const { tenant } = question;
  const { rows } = await tx.query(`select subject, id ${due} for update of own skip locked`, valuesOf(question));
  if (rows.length === 0) return { erased: 0, drafts: [] };
  const ids = rows.map((row) => String(row['id'])).sort();
  const keys = [tenant, rows.map((row) => String(row['subject'])), rows.map((row) => String(row['id']))];
  const among = 'in (select * from unnest($2::uuid[], $3::uuid[]))';
  await tx.query(`delete from rights_request_move where tenant = $1 and (subject, request) ${among}`, keys);
  await tx.query(`delete from rights_request where tenant = $1 and (subject, id) ${among}`, keys);
  const digest = createHash('sha256')
    .update(JSON.stringify({ requests: ids, tenant }))
    .digest('hex');
  return { erased: ids.length, drafts: [policyRecord('sweepRetention', digest)] };
}
