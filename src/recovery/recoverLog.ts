import { type LogHistory, names } from '../access-log/generations/LogHistory.js';
import type { LostTree, RecoveryStatement } from '../access-log/generations/recoveryStatement.js';
import { integrateBatch } from '../access-log/integrate/integrateBatch.js';
import { readTree, type TreeState } from '../access-log/integrate/treeState.js';
import type { KeptTree } from '../access-log/kept/KeptCheckpoints.js';
import { openLog } from '../access-log/openLog.js';
import type { Queryable } from '../access-log/Queryable.js';
import { headStatement } from '../access-log/readHead.js';
import type { InTurn } from '../storage/inTurn.js';
import type { SubjectKeys } from '../subject-keys/SubjectKeys.js';
import { keysOfGateway } from '../verify/LogKey.js';
import type { LogReport } from '../verify/LogReport.js';
import { verifyGenerations } from '../verify/verifyGenerations.js';
import { judgeKept, type KeptStanding, readHistory } from './judgeKept.js';
import { keylessPersons } from './keylessPersons.js';
import { type OpeningOptions, openGeneration } from './openGeneration.js';
import type { Recovery } from './Recovery.js';

export interface RecoverLogOptions extends Omit<OpeningOptions, 'before'> {
  readonly at: Date;
  /** The keys of persons; null: their store is not there. */
  readonly keys: Pick<SubjectKeys, 'read'> | null;
  /** Told how much of what is left was verified. */
  readonly onProgress: (checked: number, of: number) => void;
}

/** Entries that are integrated with one statement. */
const batch = 1_000;

/**
 * Recovers one tenant's log against the checkpoints of it that were kept, in the caller's transaction, which is to be
 * committed only for the outcomes NOTHING_LOST and OPENED. What is left must be sound by itself and part of everything
 * that was kept of its size; then a generation is opened on it. The head's row stays locked, so that nothing moves.
 */
export async function recoverLog(
  tx: InTurn,
  tenant: string,
  { kept, options }: { readonly kept: readonly KeptTree[]; readonly options: RecoverLogOptions },
): Promise<Recovery> {
  const { signer, at, keys, onProgress } = options;
  if (!(await isTenant(tx, tenant))) return { tenant, outcome: 'UNKNOWN_TENANT' };
  await openLog(tx, tenant);
  await tx.query(`${headStatement} for update`, [tenant]);
  const history = await readHistory(tx, tenant, signer);
  if (history !== null && (await standings(tx, history, kept)).size === 0) return await nothingLost(tx, tenant);
  const report = await verifyGenerations(tx, { tenant, key: keysOfGateway(signer.trusted), given: null, onProgress });
  if (history === null || report.findings.length > 0) return { tenant, outcome: 'TAMPERED', report };
  await integrateAll(tx, tenant, at);
  const behind = await standings(tx, history, kept);
  if (behind.size === 0) return await nothingLost(tx, tenant);
  const statement = draftStatement(history, {
    behind: [...behind.keys()],
    left: await readTree(tx, tenant),
    report,
    at,
  });
  const isNamed = [...behind.keys()].every((tree) => names(statement, tree));
  if ([...behind.values()].includes('CONTRADICTED') || !isNamed) return { tenant, outcome: 'CONTRADICTED' };
  const consents = await openGeneration(tx, statement, { ...options, before: history.generation });
  const { generation, left, vouched, lost } = statement;
  const keyless = keys === null ? null : await keylessPersons(tx, tenant, keys);
  return { tenant, outcome: 'OPENED', opened: { generation, left: left.size, vouched, lost, consents, keyless } };
}

/** What a backup holds but had not integrated yet may reach as far as what was signed later. */
async function integrateAll(tx: Queryable, tenant: string, at: Date): Promise<void> {
  let done: number;
  do done = await integrateBatch(tx, tenant, { limit: batch, at });
  while (done === batch);
}

async function isTenant(tx: Queryable, tenant: string): Promise<boolean> {
  const { rows } = await tx.query('select from tenant where tenant = $1', [tenant]);
  return rows.length > 0;
}

/** Gives the kept checkpoints that the log does not hold, and how it stands to each. */
async function standings(
  tx: Queryable,
  history: LogHistory,
  kept: readonly KeptTree[],
): Promise<ReadonlyMap<KeptTree, KeptStanding>> {
  const found = new Map<KeptTree, KeptStanding>();
  for (const tree of kept) {
    const standing = await judgeKept(tx, history, tree);
    if (standing !== 'HELD') found.set(tree, standing);
  }
  return found;
}

async function nothingLost(tx: Queryable, tenant: string): Promise<Recovery> {
  return { tenant, outcome: 'NOTHING_LOST', entries: (await readTree(tx, tenant)).size };
}

/** The next number after every generation that is known, also of one that the database has lost as a whole. */
function draftStatement(
  { tenant, generation }: LogHistory,
  {
    behind,
    left,
    report,
    at,
  }: {
    readonly behind: readonly KeptTree[];
    readonly left: TreeState;
    readonly report: Pick<LogReport, 'signed'>;
    readonly at: Date;
  },
): RecoveryStatement {
  const newest = new Map<number, LostTree>();
  for (const { generation: of, size, root } of behind)
    if (size > (newest.get(of)?.size ?? -1)) newest.set(of, { generation: of, size, root });
  const lost = [...newest.values()].sort((one, other) => one.generation - other.generation);
  const known = [generation, ...lost.map((tree) => tree.generation)];
  return { tenant, generation: 1 + Math.max(...known), left, vouched: report.signed, at, lost };
}
