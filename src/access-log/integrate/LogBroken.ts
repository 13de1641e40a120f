/** Why a log can't be integrated or signed. The names are all that an operator's log says of it. */
export type Breakage =
  /** An index has no entry, though a later one has. */
  | 'ENTRY_MISSING'
  /** A tile is missing, or does not hold what the tree's size asks for. */
  | 'TILE_BROKEN'
  /** The tree's state changed while the lock was held. */
  | 'TREE_MOVED'
  /** The tiles do not give the tree's root. */
  | 'ROOT_BROKEN'
  /** The tree is no continuation of the last checkpoint that was signed. */
  | 'INCONSISTENT'
  /** The last checkpoint is not one that this log's key signed. */
  | 'CHECKPOINT_BROKEN'
  | 'NO_BYTES'
  /** An entry's columns and its leaf contradict each other. */
  | 'ENTRY_CONTRADICTED';

/** A log whose stored state contradicts itself: nothing more of it is integrated or signed, and `verify` says where. */
export class LogBroken extends Error {
  override readonly name = 'LogBroken';
  /** As `describeError` shows it. */
  readonly code: `LOG_${Breakage}`;

  constructor(breakage: Breakage) {
    super('The access log contradicts itself; "candour verify" says where.');
    this.code = `LOG_${breakage}`;
  }
}
