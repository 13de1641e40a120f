import { LogBroken } from '../access-log/integrate/LogBroken.js';
import { assertContinues } from '../access-log/integrate/signTree.js';
import type { Checkpoint } from '../access-log/notes/checkpoint.js';
import type { Queryable } from '../access-log/Queryable.js';
import type { LogContradicted } from './WitnessFault.js';

/**
 * Says how a log contradicts a checkpoint that its own key has signed: it is shorter by now, or does not continue it.
 * Null: it does.
 */
export async function contradictionOf(
  via: Queryable,
  tenant: string,
  { shown, newest }: { readonly shown: Checkpoint; readonly newest: Checkpoint | null },
): Promise<LogContradicted['code'] | null> {
  if (newest === null || newest.size < shown.size) return shown.size === 0 ? null : 'LOG_TAKEN_BACK';
  try {
    await assertContinues(via, tenant, { last: shown, tree: newest });
    return null;
  } catch (error) {
    if (error instanceof LogBroken && error.code === 'LOG_INCONSISTENT') return 'LOG_REWRITTEN';
    throw error;
  }
}
