import type { Queryable } from '../../access-log/Queryable.js';
import { authorityHours } from './breachClock.js';

/** Placeholders of the values that a statement is given. */
export interface LatePlaces {
  /** An instant. */
  readonly now: string;
  /** Hours that the processor has to tell its controllers. */
  readonly noticeHours: string;
}

/** Whether, over `b` (breach), the notice to the authority is late: what `clockOf` calls LATE, in SQL. */
const authorityIsLate = ({ now }: LatePlaces): string => `(
  not exists (select from breach_notice n where n.tenant = b.tenant and n.breach = b.id)
  and coalesce(b.noticed_at, b.aware_at) + interval '${authorityHours} hours' < ${now}::timestamptz
  and not exists (
    select from breach_step s where s.tenant = b.tenant and s.breach = b.id and s.kind = 'AUTHORITY_NOTIFIED')
  and (select s.said ->> 'risk' from breach_step s
    where s.tenant = b.tenant and s.breach = b.id and s.kind = 'RISK_DECIDED'
    order by s.recorded_at desc, s.id desc limit 1) is distinct from 'RISK_UNLIKELY')`;

/** Whether, over `b` and `n` (breach_notice), a notice to a controller is late. */
const controllerIsLate = ({ now, noticeHours }: LatePlaces): string => `(
  n.noticed_at is null and b.aware_at + make_interval(hours => ${noticeHours}::int) < ${now}::timestamptz)`;

/** Whether, over `b`, some clock is late. */
export const someClockIsLate = (places: LatePlaces): string => `(${authorityIsLate(places)} or exists (
  select from breach_notice n where n.tenant = b.tenant and n.breach = b.id and ${controllerIsLate(places)}))`;

/** How many clocks are late, in all tenants together. */
export interface LateCounts {
  readonly AUTHORITY_NOTICE: number;
  readonly CONTROLLER_NOTICE: number;
}

/** Counts the clocks that are late. */
export async function countLate(
  via: Queryable,
  { now, noticeHours }: { readonly now: Date; readonly noticeHours: number },
): Promise<LateCounts> {
  const places = { now: '$1', noticeHours: '$2' };
  const { rows } = await via.query(
    `select (select count(*) from breach b where ${authorityIsLate(places)}) as authority,
       (select count(*) from breach b join breach_notice n on n.tenant = b.tenant and n.breach = b.id
        where ${controllerIsLate(places)}) as controller`,
    [now, noticeHours],
  );
  return { AUTHORITY_NOTICE: Number(rows[0]?.authority), CONTROLLER_NOTICE: Number(rows[0]?.controller) };
}
