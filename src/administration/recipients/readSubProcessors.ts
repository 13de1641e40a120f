import { pageSize } from '../../sources/pageSize.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { type AnsweredSubProcessor, answeredSubProcessor, type SubProcessorRow } from './SubProcessors.js';

const columns = `
  id, name, contract_reference as "contractReference", authorisation, countries, contract_end as "contractEnd",
  last_audit_at as "lastAuditAt", next_audit_at as "nextAuditAt", planned_from as "plannedFrom",
  announced_by as "announcedBy", announced_at as "announcedAt", authorised_by as "authorisedBy",
  authorised_at as "authorisedAt", objected_by as "objectedBy", objected_at as "objectedAt", objection,
  ended_at as "endedAt"`;

/** Reads the register of sub-processors: the newest 1,000 that have not ended, by name, and then the newest terms first. */
export async function readSubProcessors(context: AdministrationContext): Promise<readonly AnsweredSubProcessor[]> {
  assertMay(context, 'read', 'SubProcessor');
  const { pool, principal, now } = context;
  const { rows } = await pool.query<SubProcessorRow>(
    `select ${columns} from sub_processor where tenant = $1 and ended_at is null
     order by name, announced_at desc, id desc limit 1000`,
    [principal.tenant],
  );
  return rows.map((row) => answeredSubProcessor(row, now));
}

export interface ChangesAsked {
  readonly first: number | null;
  /** The id of the last one of the page before. */
  readonly after: string | null;
}

/** Reads every announcement, with what became of it: the newest first. */
export async function readSubProcessorChanges(
  context: AdministrationContext,
  { first, after }: ChangesAsked,
): Promise<readonly AnsweredSubProcessor[]> {
  assertMay(context, 'read', 'SubProcessor');
  const { pool, principal, now } = context;
  const size = pageSize(first, 20);
  if (after !== null && !isUuid(after)) return [];
  const { rows } = await pool.query<SubProcessorRow>(
    `select ${columns} from sub_processor
     where tenant = $1 and ($2::uuid is null or (announced_at, id) < (
       select announced_at, id from sub_processor where tenant = $1 and id = $2))
     order by announced_at desc, id desc limit $3`,
    [principal.tenant, after, size],
  );
  return rows.map((row) => answeredSubProcessor(row, now));
}

/** Reads one that was just written: whoever may write it may see it. */
export async function subProcessorById(
  { pool, principal, now }: AdministrationContext,
  id: string,
): Promise<AnsweredSubProcessor | null> {
  const { rows } = await pool.query<SubProcessorRow>(
    `select ${columns} from sub_processor where tenant = $1 and id = $2`,
    [principal.tenant, id],
  );
  const [row] = rows;
  return row ? answeredSubProcessor(row, now) : null;
}
