import { readPosted } from '../access-log/integrate/postedState.js';
import { readTree, type TreeState } from '../access-log/integrate/treeState.js';
import { signedSize } from '../access-log/keep/signedSize.js';
import type { LogTrust } from '../access-log/notes/checkpoint.js';
import { readHead } from '../access-log/readHead.js';
import type { ClaimedCheckpoint } from './checkCheckpoints.js';
import { checkSurplus } from './checkTiles.js';
import { at, type Finding, firstOf } from './Finding.js';
import type { LogReport } from './LogReport.js';
import { LogWalk } from './LogWalk.js';
import { walkPruned } from './pruned/walkPruned.js';
import { readPages } from './readPages.js';
import type { Snapshot } from './Snapshot.js';

export interface VerifyLogOptions {
  readonly tenant: string;
  /** Who signs this log's checkpoints of a size: each generation has a name of its own. */
  readonly trustAt: (size: number) => LogTrust;
  /** The same, of all generations: statements name the one that they are of. */
  readonly trusts: readonly LogTrust[];
  /** A checkpoint that somebody kept, which the log must continue; null: none. */
  readonly given: ClaimedCheckpoint | null;
  /** Told after each page how many entries of how many were checked. */
  readonly onProgress: (checked: number, of: number) => void;
}

/**
 * Verifies one tenant's log in a snapshot of its database, by computing everything again from the entries: each one's
 * columns, the contiguity of indices and sequences, tiles, roots, every signed checkpoint, and what the log is asked by. Stops at the first bad
 * index. Memory does not depend on the length of the log.
 */
export async function verifyLog(via: Snapshot, options: VerifyLogOptions): Promise<LogReport> {
  const { tenant, onProgress } = options;
  const next = (await readHead(via, tenant))?.next ?? 0;
  const tree = await readTree(via, tenant);
  const { findings: below, ...start } = await walkPruned(via, { ...options, integrated: tree.size });
  const posted = await readPosted(via, tenant);
  const walk = new LogWalk(via, { tenant, integrated: tree.size, posted, start });
  const report = (findings: readonly Finding[]): LogReport => ({
    tenant,
    entries: walk.entries,
    prunedBelow: start.range.size,
    integrated: tree.size,
    signed: walk.signed,
    unknownSequences: walk.unknownSequences,
    findings: findings.length === 0 ? [] : firstOf(findings),
  });
  if (below.length > 0) return report(below);
  if (tree.size === walk.entries) {
    const atOnce = await checkTree(via, tenant, { tree, walk });
    if (atOnce.length > 0) return report(atOnce);
  }
  for await (const page of readPages(via, { ...options, from: walk.entries, integrated: tree.size })) {
    const findings = await walk.take(page);
    const atBoundary = walk.entries === tree.size ? await checkTree(via, tenant, { tree, walk }) : [];
    if (findings.length + atBoundary.length > 0) return report([...findings, ...atBoundary]);
    onProgress(walk.entries, next);
  }
  return report(await checkEnd(via, options, { walk, next, tree }));
}

/** Compares the tree's row, once the walk stands where it says that the tree ends. */
async function checkTree(
  via: Snapshot,
  tenant: string,
  { tree, walk }: { readonly tree: TreeState; readonly walk: LogWalk },
): Promise<readonly Finding[]> {
  const surplus = [...(await checkSurplus(via, tenant, tree.size)), ...(await walk.finishTree())];
  if (walk.root.equals(tree.root)) return surplus;
  const last = tree.size - 1;
  return [...surplus, { index: Math.min(walk.signed, last), last, what: "the tree's row has another root" }];
}

/** Compares where the entries end with all that says where they should. */
async function checkEnd(
  via: Snapshot,
  { tenant, given }: VerifyLogOptions,
  { walk, next, tree }: { readonly walk: LogWalk; readonly next: number; readonly tree: TreeState },
): Promise<readonly Finding[]> {
  const signed = Math.max(await signedSize(via, tenant), given?.size ?? 0);
  const { entries } = walk;
  if (entries < Math.max(next, tree.size, signed)) return [at(entries, 'there is no entry')];
  if (entries > next) return [at(next, "it stands beyond the log's head")];
  if (tree.size < signed) return [at(tree.size, 'the tree ends before what was signed')];
  return [];
}
