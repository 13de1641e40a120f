import type { LogStanding } from '../access-log/ask/readStanding.js';
import { type HistoryEntry, readHistory } from '../access-log/readHistory.js';
import type { PagePosition } from '../access-log/readRecords.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import { capabilitiesOf } from '../policy/capabilities.js';
import { pageSize } from '../sources/pageSize.js';
import type { ContextOptions } from './createContext.js';
import type { Attempt } from './RequestState.js';

export interface AccessHistoryQuery {
  readonly subject: string;
  readonly first: number | null;
  readonly after: string | null;
}

/** What a client gets: `AccessHistory`. */
export interface AccessHistoryPage extends LogStanding {
  readonly nodes: readonly HistoryEntry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly treeSize: string;
}

/**
 * Reads what was done with a person's data, for the person itself and for who answers it. The reading is a record of its
 * own that names no person, and so never a part of the history.
 */
export async function readAccessHistory(
  { subject, first, after }: AccessHistoryQuery,
  { request, prepared }: Attempt,
  { database, cursors }: Pick<ContextOptions, 'cursors' | 'database'>,
): Promise<AccessHistoryPage> {
  const { principal, now } = request;
  const { tenant, id } = principal;
  const purpose = prepared.stated?.purpose ?? null;
  if (purpose === null || !capabilitiesOf(principal, purpose).can('read', 'AccessHistory', subject))
    throw new GovernanceError(
      'ROLE_FORBIDDEN',
      'The history of a person is read by the person itself, for RIGHTS_FULFILMENT, and by DPO or CONTROLLER, for that or ACCOUNTABILITY.',
    );
  const binding = { tenant, principal: id, purpose, list: ['accessHistory', subject] };
  const position = after === null ? null : (JSON.parse(cursors.open(after, binding, now)) as PagePosition);
  const read = await readHistory(database.pool, { tenant, subject, first: pageSize(first, 50), after: position });
  const { nodes, hasNextPage, end, treeSize, standing } = read;
  const endCursor = end === null ? null : cursors.seal(JSON.stringify(end), binding, now);
  return { nodes, pageInfo: { hasNextPage, endCursor }, treeSize, ...standing };
}
