import {
  type AccessRecordPage,
  type AccessRecordQuery,
  type PagePosition,
  pageOf,
  readRecords,
} from '../access-log/readRecords.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import { capabilitiesOf } from '../policy/capabilities.js';
import { pageSize } from '../sources/pageSize.js';
import type { ContextOptions } from './createContext.js';
import type { Attempt } from './RequestState.js';

/** Reads the log for who may: AUDITOR, DPO, CONTROLLER, for ACCOUNTABILITY. The reading is a record of its own. */
export async function readAccessRecords(
  query: Omit<AccessRecordQuery, 'first'> & { readonly first: number | null },
  { request, prepared }: Attempt,
  options: Pick<ContextOptions, 'specialCoordinates' | 'cursors' | 'database'>,
): Promise<AccessRecordPage> {
  const { principal, now } = request;
  const purpose = prepared.stated?.purpose ?? null;
  if (!capabilitiesOf(principal, purpose).can('read', 'AccessRecord'))
    throw new GovernanceError(
      'ROLE_FORBIDDEN',
      'The access log is read by AUDITOR, DPO or CONTROLLER, for ACCOUNTABILITY.',
    );
  const first = pageSize(query.first, 50);
  const hideSpecialCodes = principal.roles.includes('AUDITOR') ? options.specialCoordinates : new Set<string>();
  if (hideSpecialCodes.size > 0 && query.where.subject && query.where.code)
    throw new GovernanceError('ROLE_FORBIDDEN', 'A subject and a code together are asked by DPO or CONTROLLER.');
  const binding = {
    tenant: principal.tenant,
    principal: principal.id,
    purpose: 'ACCOUNTABILITY',
    list: ['accessRecords', query.where],
  };
  const after =
    query.after === null ? null : (JSON.parse(options.cursors.open(query.after, binding, now)) as PagePosition);
  const read = await readRecords(options.database.pool, {
    tenant: principal.tenant,
    where: query.where,
    first,
    after,
    hideSpecialCodes,
  });
  return pageOf(read, (position) => options.cursors.seal(JSON.stringify(position), binding, now));
}
