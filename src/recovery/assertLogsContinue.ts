import { type KeptCheckpoints, type KeptTree, openKept } from '../access-log/kept/KeptCheckpoints.js';
import type { Queryable } from '../access-log/Queryable.js';
import { readHead } from '../access-log/readHead.js';
import type { Signer } from '../access-log/signer.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { judgeKept, readHistory } from './judgeKept.js';

export interface GateOptions {
  readonly via: Queryable;
  readonly signer: Signer;
  readonly kept: KeptCheckpoints;
}

/** Sentences for the operator; none names a tenant. */
const sentences = {
  NO_LOG:
    'The database has no access log, but the folder "checkpoints" in CANDOUR_DATA holds checkpoints of one: restore a backup of the database and run "candour recover", or remove the whole data folder to begin anew.',
  BEHIND:
    'The access log of a controller is shorter than its last signed checkpoint: the database was taken back to an older state. Bring the newer one back, or run "candour recover".',
  CONTRADICTED:
    'The access log of a controller is another one than was last signed: run "candour verify", which says where. "candour recover" does not go on from a log that was changed.',
  HISTORY:
    'The access log of a controller holds a recovery statement that its key has not signed: run "candour verify". "candour recover" does not go on from a log that was changed.',
} as const;

/**
 * Refuses a database whose logs do not go on from what this gateway kept of them outside it.
 *
 * A checkpoint is kept only after it is committed, and it is signed only after the tree that it is of is committed. So
 * whatever crashes, of the gateway or of the database, an honest database is never behind what was kept: only one that
 * was taken back, by a restored backup or by somebody, is. It costs a few rows a log.
 *
 * @throws ConfigurationError that says what to do
 */
export async function assertLogsContinue({ via, signer, kept }: GateOptions): Promise<void> {
  const trees = await kept.read();
  if (trees.length > 0 && !(await hasLogs(via))) throw new ConfigurationError(sentences.NO_LOG);
  for (const tree of trees) {
    const fault = await faultOf(via, tree, signer);
    if (fault !== null) throw new ConfigurationError(sentences[fault]);
  }
}

async function hasLogs(via: Queryable): Promise<boolean> {
  const { rows } = await via.query('select from access_log_head limit 1', []);
  return rows.length > 0;
}

async function faultOf(via: Queryable, tree: KeptTree, signer: Signer): Promise<keyof typeof sentences | null> {
  const history = await readHistory(via, tree.tenant, signer);
  if (history === null) return 'HISTORY';
  const standing = await judgeKept(via, history, tree);
  if (standing !== 'HELD') return standing;
  // The tree's tiles are there; entries that were cut off below it show in the head.
  const next = (await readHead(via, tree.tenant))?.next ?? 0;
  const end = history.standingOf(tree) === 'CONTINUED' ? tree.size : 0;
  return next < end ? 'BEHIND' : null;
}

/**
 * Keeps what the database has signed already, so that a gateway that starts on a new folder remembers it from now on. A
 * checkpoint that the key has not signed is left out: the integrator tells of it.
 */
export async function keepSigned({ via, signer, kept }: GateOptions): Promise<void> {
  const { rows } = await via.query(
    'select distinct on (tenant) note from access_log_checkpoint order by tenant, size desc',
    [],
  );
  for (const { note } of rows) if (openKept(String(note), signer) !== null) await kept.keep(String(note));
}
