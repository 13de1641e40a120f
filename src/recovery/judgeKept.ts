import { LogHistory } from '../access-log/generations/LogHistory.js';
import { readGenerations } from '../access-log/generations/readGenerations.js';
import { logTrust } from '../access-log/integrate/logTrust.js';
import { readRoot } from '../access-log/integrate/readRoot.js';
import type { KeptTree } from '../access-log/kept/KeptCheckpoints.js';
import type { Queryable } from '../access-log/Queryable.js';
import type { Signer } from '../access-log/signer.js';

/**
 * How a database stands to a kept checkpoint: it has it, or its loss is named by a recovery statement; it is behind it;
 * or it has another log in its place.
 */
export type KeptStanding = 'HELD' | 'BEHIND' | 'CONTRADICTED';

/** Reads the generations of a tenant's log and opens them with its key; null: the key has not signed one of them. */
export async function readHistory(
  via: Queryable,
  tenant: string,
  signer: Pick<Signer, 'trusted'>,
): Promise<LogHistory | null> {
  const stored = await readGenerations(via, tenant);
  const history = LogHistory.open(tenant, stored, (generation) => logTrust(tenant, signer, generation));
  return history instanceof LogHistory ? history : null;
}

/** Compares a log, as its tiles say it, with a checkpoint of it that was kept elsewhere. */
export async function judgeKept(via: Queryable, history: LogHistory, kept: KeptTree): Promise<KeptStanding> {
  const standing = history.standingOf(kept);
  if (standing !== 'CONTINUED') return standing === 'NAMED_LOST' ? 'HELD' : 'BEHIND';
  const root = await readRoot(via, kept.tenant, kept.size);
  // What is signed was committed before, entries, tiles and tree: no crash takes the tree back behind it.
  if (root === null) return kept.generation === history.generation ? 'BEHIND' : 'CONTRADICTED';
  return root.equals(kept.root) ? 'HELD' : 'CONTRADICTED';
}
