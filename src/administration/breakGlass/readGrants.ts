import { pageSize } from '../../sources/pageSize.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { offices } from '../outbox/addNotices.js';
import type { AnsweredGrant, GrantClosing } from './BreakGlassGrants.js';
import { type GrantReading, readOfGrant } from './readOfGrant.js';

export interface GrantsAsked {
  /** True: that DPO and CONTROLLER have not both closed; false: that both have; null: all. */
  readonly open: boolean | null;
  readonly first: number | null;
  /** The id of the last grant of the page before. */
  readonly after: string | null;
}

/** A row of the table, for who lists it. */
interface GrantRow {
  readonly id: string;
  readonly principal: string;
  readonly purpose: Purpose;
  readonly reason: string;
  readonly persons: number;
  readonly openedAt: Date;
  readonly expiresAt: Date;
  readonly dpo: string | null;
  readonly dpoAt: Date | null;
  readonly controller: string | null;
  readonly controllerAt: Date | null;
}

const columns = `id, principal, purpose, reason, cardinality(persons) as persons, opened_at as "openedAt",
  expires_at as "expiresAt", closed_by_dpo as dpo, closed_by_dpo_at as "dpoAt", closed_by_controller as controller,
  closed_by_controller_at as "controllerAt"`;

/**
 * Lists the tenant's grants of break-glass, newest first.
 *
 * @throws GovernanceError ROLE_FORBIDDEN for everybody but DPO, CONTROLLER and AUDITOR
 */
export async function readGrants(
  context: AdministrationContext,
  { open, first, after }: GrantsAsked,
): Promise<readonly AnsweredGrant[]> {
  assertMay(context, 'read', 'BreakGlass');
  const size = pageSize(first, 20);
  if (after !== null && !isUuid(after)) return [];
  const { rows } = await context.pool.query<GrantRow>(
    `select ${columns} from break_glass_grant
     where tenant = $1
       and ($2::boolean is null or $2 = (closed_by_dpo_at is null or closed_by_controller_at is null))
       and ($3::uuid is null or (opened_at, id) < (
         select opened_at, id from break_glass_grant where tenant = $1 and id = $3))
     order by opened_at desc, id desc limit $4`,
    [context.principal.tenant, open, after, size],
  );
  const inTurn = createTurns();
  return rows.map((row) => answeredGrant(row, context, inTurn));
}

/** Reads one grant; null: there is none. Who may is asked by the caller. */
export async function grantById(id: string, context: AdministrationContext): Promise<AnsweredGrant | null> {
  const { rows } = await context.pool.query<GrantRow>(
    `select ${columns} from break_glass_grant where tenant = $1 and id = $2`,
    [context.principal.tenant, id],
  );
  const [row] = rows;
  return row ? answeredGrant(row, context, createTurns()) : null;
}

/** Why somebody broke the glass is for those who answer for it; an auditor reads that, when and what. */
function answeredGrant(row: GrantRow, context: AdministrationContext, inTurn: Turns): AnsweredGrant {
  const { dpo, dpoAt, controller, controllerAt, reason, ...grant } = row;
  const isOffice = offices.some((office) => context.principal.roles.includes(office));
  const ends = [grant.expiresAt, dpoAt, controllerAt].flatMap((end) => end?.getTime() ?? []);
  const span = { from: grant.openedAt, to: new Date(Math.min(...ends)) };
  let reading: Promise<GrantReading> | null = null;
  const found = (): Promise<GrantReading> => {
    reading ??= inTurn(() => readOfGrant({ ...grant, ...span }, context));
    return reading;
  };
  return {
    ...grant,
    reason: isOffice ? reason : null,
    closings: [closing('DPO', dpo, dpoAt), closing('CONTROLLER', controller, controllerAt)].flat(),
    read: async () => (await found()).rows,
    isReadComplete: async () => (await found()).isComplete,
  };
}

const closing = (role: GrantClosing['role'], principal: string | null, at: Date | null): readonly GrantClosing[] =>
  principal !== null && at ? [{ role, principal, at }] : [];

type Turns = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/** One after the other: a page of grants must not take every connection that other requests need. */
function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const own = last.then(work);
    last = own.catch(() => undefined);
    return own;
  };
}
