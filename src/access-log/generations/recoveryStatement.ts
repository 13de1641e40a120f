import { decodeBase64 } from '../notes/base64.js';
import { parseDecimal } from '../notes/decimal.js';
import { isNoteText } from '../notes/signedNote.js';
import { logOrigin } from '../receipt.js';
import { HASH_BYTES } from '../tree/hashing.js';
import { parseLogOrigin } from './parseLogOrigin.js';

/** A tree that was signed: how large, and its root. */
export interface SignedTree {
  readonly size: number;
  /** 32 bytes. */
  readonly root: Buffer;
}

/** A signed tree of an earlier generation that the log does not continue. */
export interface LostTree extends SignedTree {
  readonly generation: number;
}

/**
 * What opens a generation of a log: that earlier ones were signed up to trees which are gone, and what is left. It is a
 * signed note of these lines: the header, the new origin, size and root of what is left, the size up to which a signed
 * checkpoint vouches for that, the instant, and for each lost tree its origin, size and root.
 */
export interface RecoveryStatement {
  readonly tenant: string;
  /** The generation that it opens. */
  readonly generation: number;
  /** Every entry that is left; the generation's own entries follow. */
  readonly left: SignedTree;
  /** Of what is left, the entries below the newest checkpoint: those after it nothing vouches for but receipts. */
  readonly vouched: number;
  readonly at: Date;
  /** At least one: the newest tree known of each generation that lost something. */
  readonly lost: readonly LostTree[];
}

/** No checkpoint begins with it, so that neither can pass for the other. */
const HEADER = 'candour/log-recovery/v1';

/** Writes the note text of a statement. One that a reader would refuse is a RangeError. */
export const writeRecoveryStatement = (statement: RecoveryStatement): string => {
  const text = textOf(statement);
  if (parseRecoveryStatement(text) === null)
    throw new RangeError('A recovery statement must name a later generation, what is left, and what was lost.');
  return text;
};

/** Reads the note text of a statement. Gives null for any text that `writeRecoveryStatement` would not have written. */
export const parseRecoveryStatement = (text: string): RecoveryStatement | null => {
  if (!isNoteText(text)) return null;
  const [header, origin = '', size = '', root = '', vouched = '', at = '', ...lost] = text.slice(0, -1).split('\n');
  const opened = parseLogOrigin(origin);
  const left = treeOf(size, root);
  const instant = new Date(at);
  const trees = lost.map(lostOf).filter((tree) => tree !== null);
  if (header !== HEADER || opened === null || left === null || Number.isNaN(instant.getTime())) return null;
  const { tenant, generation } = opened;
  const isWhole = trees.length > 0 && trees.length === lost.length && trees.every((tree) => tree.tenant === tenant);
  const signed = parseDecimal(vouched);
  if (!isWhole || signed === null || signed > left.size) return null;
  if (generation < 2 || trees.some((tree) => tree.generation >= generation)) return null;
  const statement = { tenant, generation, left, vouched: signed, at: instant, lost: trees.map(withoutTenant) };
  return textOf(statement) === text ? statement : null;
};

const textOf = ({ tenant, generation, left, vouched, at, lost }: RecoveryStatement): string =>
  [
    ...[HEADER, logOrigin(tenant, generation), String(left.size), left.root.toString('base64')],
    ...[String(vouched), at.toISOString()],
    ...lost.map((tree) => `${logOrigin(tenant, tree.generation)} ${tree.size} ${tree.root.toString('base64')}`),
  ]
    .map((line) => `${line}\n`)
    .join('');

function treeOf(count: string, encoded: string): SignedTree | null {
  const [size, root] = [parseDecimal(count), decodeBase64(encoded)];
  return size === null || root?.length !== HASH_BYTES ? null : { size, root };
}

function lostOf(line: string): (LostTree & { readonly tenant: string }) | null {
  // The key of a log is named as its origin, and such a name holds no space.
  const [origin = '', count = '', encoded = '', ...more] = line.split(' ');
  const [named, tree] = [parseLogOrigin(origin), treeOf(count, encoded)];
  return named === null || tree === null || more.length > 0 ? null : { ...named, ...tree };
}

const withoutTenant = ({ generation, size, root }: LostTree): LostTree => ({ generation, size, root });
