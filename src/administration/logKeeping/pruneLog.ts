import type { EntityManager } from '@mikro-orm/postgresql';
import { pruneSegment } from '../../access-log/keep/pruneSegment.js';
import { readDue } from '../../access-log/keep/readDue.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertNoReader } from './assertNoReader.js';
import { keepingRecord } from './keepingRecord.js';
import type { AnsweredPruning } from './LogKeeping.js';

/**
 * Prunes the lowest segment of the tenant's log that is due; with `dryRun` it only says what is due. One at a time: a
 * segment takes seconds, and who wants more asks again.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export function pruneLog(dryRun: boolean, context: AdministrationContext): Write<AnsweredPruning, AnsweredPruning> {
  assertNoReader(context, 'prune', 'LogRetention');
  const { principal, now, keeping } = context;
  const { tenant } = principal;
  const perform = async (em: EntityManager): Promise<Written<AnsweredPruning>> => {
    const tx = queryable(em);
    const question = { tenant, now, hasArchive: keeping.archive !== null, witnessed: keeping.witnessed };
    const { due, entries, draft } = dryRun
      ? { due: await readDue(tx, question), entries: 0, draft: null }
      : await pruneSegment(tx, { tenant, now }, keeping);
    const { prunedBelow, dueBelow, waitsFor } = due;
    const result = { entries, prunedBelow: String(prunedBelow), dueBelow: String(dueBelow), waitsFor };
    return { result, drafts: [draft ?? keepingRecord('pruneAccessLog')], raise: null };
  };
  return { perform, answer: (pruning) => pruning };
}
