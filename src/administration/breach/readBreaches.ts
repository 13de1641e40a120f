import { pageSize } from '../../sources/pageSize.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { answerBreach, type StoredBreach, type StoredNotice } from './answerBreach.js';
import type { AnsweredBreach } from './BreachEntry.js';
import { readSteps } from './BreachStep.js';
import { someClockIsLate } from './lateBreaches.js';

export interface BreachesAsked {
  /** True: only those of which a clock is late. */
  readonly late: boolean;
  readonly first: number | null;
  /** The id of the last entry of the page before. */
  readonly after: string | null;
}

const columns = `b.id, b.kind, b.aware_at as "awareAt", b.recorded_at as "recordedAt", b.recorded_by as "recordedBy",
  b.facts, b.description, b.suspect, b.period_from as "periodFrom", b.period_to as "periodTo", b.scope,
  b.noticed_at as "noticedAt"`;

/** Lists the register of breaches, newest first. @throws GovernanceError ROLE_FORBIDDEN for everybody but DPO and CONTROLLER */
export async function readBreaches(
  context: AdministrationContext,
  { late, first, after }: BreachesAsked,
): Promise<readonly AnsweredBreach[]> {
  assertMay(context, 'read', 'Breach');
  const { pool, principal, now, breachNoticeHours } = context;
  const size = pageSize(first, 20);
  if (after !== null && !isUuid(after)) return [];
  const { rows } = await pool.query<StoredBreach>(
    `select ${columns} from breach b
     where b.tenant = $1 and ($2::uuid is null or (b.recorded_at, b.id) < (
         select recorded_at, id from breach where tenant = $1 and id = $2))
       and (not $3::boolean or ${someClockIsLate({ now: '$4', noticeHours: '$5' })})
     order by b.recorded_at desc, b.id desc limit $6`,
    [principal.tenant, after, late, now, breachNoticeHours, size],
  );
  return answerAll(rows, context);
}

/** Reads one entry; null: the tenant has none of this id. @throws GovernanceError ROLE_FORBIDDEN, as for the register */
export async function readBreach(context: AdministrationContext, id: string): Promise<AnsweredBreach | null> {
  assertMay(context, 'read', 'Breach');
  return isUuid(id) ? breachById(context, id) : null;
}

/** Reads one that was just written: whoever may write it may see it. */
export async function breachById(context: AdministrationContext, id: string): Promise<AnsweredBreach | null> {
  const { pool, principal } = context;
  const { rows } = await pool.query<StoredBreach>(`select ${columns} from breach b where b.tenant = $1 and b.id = $2`, [
    principal.tenant,
    id,
  ]);
  const [breach] = await answerAll(rows, context);
  return breach ?? null;
}

async function answerAll(
  stored: readonly StoredBreach[],
  { pool, principal: { tenant }, now, breachNoticeHours: noticeHours }: AdministrationContext,
): Promise<readonly AnsweredBreach[]> {
  const ids = stored.map(({ id }) => id);
  const steps = await readSteps(pool, tenant, ids);
  const { rows } = await pool.query<Omit<StoredNotice, 'deliveredAt'>>(
    `select breach, controller, scope, noticed_at as "noticedAt" from breach_notice
     where tenant = $1 and breach = any($2::uuid[]) order by controller`,
    [tenant, ids],
  );
  const deliveredAt = await readDelivered(pool, [tenant, ...new Set(rows.map(({ controller }) => controller))], ids);
  const notices = rows.map((notice) => ({ ...notice, deliveredAt: deliveredAt(notice.controller, notice.breach) }));
  return stored.map((breach) =>
    answerBreach(breach, {
      steps: steps.filter((step) => step.breach === breach.id),
      notices: notices.filter((notice) => notice.breach === breach.id),
      deliveredAt: deliveredAt(tenant, breach.id),
      ...{ tenant, now, noticeHours },
    }),
  );
}

/** Whether a controller's webhook took the notice stands in its own outbox: nothing but that is read there. */
async function readDelivered(
  via: AdministrationContext['pool'],
  tenants: readonly string[],
  breaches: readonly string[],
): Promise<(tenant: string, breach: string) => Date | null> {
  const { rows } = await via.query<{ tenant: string; about: string; at: Date | null }>(
    `select tenant, about, min(delivered_at) as at from outbox
     where tenant = any($1::text[]) and kind = 'BREACH_NOTICE' and about = any($2::uuid[]) group by tenant, about`,
    [tenants, breaches],
  );
  return (tenant, breach) => rows.find((row) => row.tenant === tenant && row.about === breach)?.at ?? null;
}
