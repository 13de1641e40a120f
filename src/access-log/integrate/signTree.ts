import { readGeneration } from '../generations/readGenerations.js';
import { type Checkpoint, writeCheckpoint } from '../notes/checkpoint.js';
import { createNoteSigner } from '../notes/keys.js';
import { signNote } from '../notes/openNote.js';
import type { Queryable } from '../Queryable.js';
import { logOrigin } from '../receipt.js';
import type { Signer } from '../signer.js';
import { consistencyPath } from '../tree/proofPaths.js';
import { consistencyProof, nodesOfPath } from '../tree/proofs.js';
import { verifyConsistency } from '../tree/verifyConsistency.js';
import { LogBroken } from './LogBroken.js';
import { openOwnCheckpoint } from './openOwnCheckpoint.js';
import { readNodes, readRange } from './readRange.js';
import { readTree, type TreeState } from './treeState.js';

/** Says who signs a tenant's tree, and when. */
export interface Signing {
  readonly signer: Signer;
  readonly at: Date;
  /** The newest checkpoint that this gateway has seen signed; null: none. */
  readonly known: Checkpoint | null;
  /** Gives the checkpoints under an origin that witnesses have shown to be signed. */
  readonly witnessed: (origin: string) => readonly Checkpoint[];
}

/**
 * Signs a tenant's tree as it is committed, unless its size is signed already. To be called in a transaction of its own
 * under the tenant's lock, after the one that integrated: nothing is signed that a crash could take back.
 *
 * What is signed is proved before: the tiles give the root, and the tree continues the one that was signed last, by what
 * the database says and by what this gateway knows besides. Gives what is signed last now; null: the log is empty.
 * @throws LogBroken and signs nothing when either does not hold
 */
export async function signTree(tx: Queryable, tenant: string, signing: Signing): Promise<Checkpoint | null> {
  const tree = await readTree(tx, tenant);
  const stored = await readLast(tx, tenant, signing.signer);
  await readRange(tx, tenant, tree);
  const origin = logOrigin(tenant, await readGeneration(tx, tenant));
  const known = [...(signing.known === null ? [] : [signing.known]), ...signing.witnessed(origin)];
  for (const last of [...(stored === null ? [] : [stored]), ...known])
    await assertContinues(tx, tenant, { last, tree });
  // Signed checkpoints are never deleted: one that is gone was taken back with all that stood above it.
  if (known.some(({ size }) => size > (stored?.size ?? 0))) throw new LogBroken('INCONSISTENT');
  if (tree.size === (stored?.size ?? 0)) return stored;
  const checkpoint: Checkpoint = { origin, size: tree.size, root: tree.root, extensions: [] };
  await storeSigned(tx, tenant, { checkpoint, signing });
  return checkpoint;
}

async function storeSigned(
  tx: Queryable,
  tenant: string,
  { checkpoint, signing }: { readonly checkpoint: Checkpoint; readonly signing: Signing },
): Promise<void> {
  const { origin, size } = checkpoint;
  const signers = signing.signer.signing.map((key) => createNoteSigner(origin, key));
  const note = signNote(writeCheckpoint(checkpoint), signers);
  await tx.query('insert into access_log_checkpoint (tenant, size, note, signed_at) values ($1, $2, $3, $4)', [
    tenant,
    size,
    note,
    signing.at,
  ]);
}

/** Gives the note of a log's newest checkpoint; null: none was signed yet. */
export async function readNewestNote(via: Queryable, tenant: string): Promise<string | null> {
  const { rows } = await via.query(
    'select note from access_log_checkpoint where tenant = $1 order by size desc limit 1',
    [tenant],
  );
  const [row] = rows;
  return row === undefined ? null : String(row.note);
}

async function readLast(tx: Queryable, tenant: string, signer: Signer): Promise<Checkpoint | null> {
  const note = await readNewestNote(tx, tenant);
  if (note === null) return null;
  const opened = openOwnCheckpoint(note, tenant, signer);
  if (opened.refusal !== null) throw new LogBroken('CHECKPOINT_BROKEN');
  return opened.checkpoint;
}

/** Asserts that a tree continues one that was signed, by its tiles. @throws LogBroken */
export async function assertContinues(
  tx: Queryable,
  tenant: string,
  { last, tree }: { readonly last: TreeState; readonly tree: TreeState },
): Promise<void> {
  if (last.size > tree.size) throw new LogBroken('INCONSISTENT');
  const getNode = await readNodes(tx, tenant, nodesOfPath(consistencyPath(last.size, tree.size)));
  const isContinued = verifyConsistency({
    first: last.size,
    second: tree.size,
    firstRoot: last.root,
    secondRoot: tree.root,
    proof: consistencyProof(last.size, tree.size, getNode),
  });
  if (!isContinued) throw new LogBroken('INCONSISTENT');
}
