import { readTiles } from '../../access-log/integrate/tileRows.js';
import type { LogTrust } from '../../access-log/notes/checkpoint.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { type CompactRange, emptyRange } from '../../access-log/tree/CompactRange.js';
import { extendRange, type TilePiece } from '../../access-log/tree/extendRange.js';
import { HASH_BYTES } from '../../access-log/tree/hashing.js';
import { TILE_WIDTH } from '../../access-log/tree/tiles.js';
import { type ClaimedCheckpoint, readAllClaims } from '../checkCheckpoints.js';
import { differencesOf } from '../checkTiles.js';
import { at, type Finding } from '../Finding.js';
import { judgeClaim } from '../judgeClaim.js';
import { checkBoundary, readStatements, type Statement } from './checkBoundary.js';

/** Where a log's entries begin: the tree over what was pruned before, and the size of the last checkpoint in it that held. */
export interface WalkStart {
  readonly range: CompactRange;
  readonly signed: number;
}

export interface PrunedWalkOptions {
  readonly tenant: string;
  /** Who signs checkpoints of a size, and who has signed in any generation. */
  readonly trustAt: (size: number) => LogTrust;
  readonly trusts: readonly LogTrust[];
  /** Entries that the tiles must hold. */
  readonly integrated: number;
  readonly given: ClaimedCheckpoint | null;
  readonly onProgress: (checked: number, of: number) => void;
}

/** Tiles of a page: a power of two, so that pages end where segments do. */
const tilesAtOnce = 8;

/**
 * Walks over what was pruned of a log, whose hashes are in the tiles of level 0: grows the tree again from them, compares
 * the tiles above, and on the way every checkpoint and every prune statement with the root at its size. It holds one page
 * and the tree's edge. A log of which nothing was pruned begins at index 0.
 */
export async function walkPruned(
  via: Queryable,
  options: PrunedWalkOptions,
): Promise<WalkStart & { readonly findings: readonly Finding[] }> {
  const { tenant, trusts, integrated } = options;
  const statements = await readStatements(via, tenant, trusts);
  const below = statements.at(-1)?.below ?? 0;
  let start: WalkStart = { range: emptyRange, signed: 0 };
  if (below === 0) return { ...start, findings: [] };
  const unproved = await checkBoundary(via, tenant, { statements, integrated });
  if (unproved.length > 0) return { ...start, findings: unproved };
  while (start.range.size < below) {
    const page = await walkPage(via, { ...options, statements, below }, start);
    if (page.findings.length > 0) return page;
    start = page;
    options.onProgress(start.range.size, integrated);
  }
  return { ...start, findings: [] };
}

interface PageOptions extends PrunedWalkOptions {
  readonly statements: readonly Statement[];
  readonly below: number;
}

/** Takes the next tiles. Checkpoints within them are judged where the tree has just their size. */
async function walkPage(
  via: Queryable,
  options: PageOptions,
  { range: before, signed: signedBefore }: WalkStart,
): Promise<WalkStart & { readonly findings: readonly Finding[] }> {
  const { tenant, below, statements } = options;
  const { hashes, findings } = await readHashes(via, tenant, [before.size, below]);
  let [range, signed] = [before, signedBefore];
  const found: Finding[] = [...findings];
  const pieces: TilePiece[] = [];
  const growTo = (size: number): void => {
    const grown = extendRange(range, hashes.slice(range.size - before.size, size - before.size));
    range = grown.range;
    pieces.push(...grown.pieces.filter(({ level }) => level > 0));
  };
  const end = before.size + hashes.length;
  for (const claim of await readAllClaims(via, options, [before.size, end])) {
    growTo(claim.size);
    const finding = judgeClaim(claim, { range, signed });
    if (finding === null) signed = claim.size;
    else found.push(finding);
  }
  growTo(end);
  const stated = statements.find((statement) => statement.below === end);
  if (stated !== undefined && !stated.isRoot(range))
    found.push({
      index: Math.min(signed, end - 1),
      last: end - 1,
      what: `the prune statement of ${end} has another root`,
    });
  const getTile = await readTiles(via, tenant, pieces);
  return { range, signed, findings: [...found, ...pieces.flatMap((piece) => differencesOf(piece, getTile(piece)))] };
}

/** Reads the hashes of entries from full tiles of level 0, as many as make a page; what is missing is found. */
async function readHashes(
  via: Queryable,
  tenant: string,
  [from, below]: readonly [from: number, below: number],
): Promise<{ readonly hashes: readonly Buffer[]; readonly findings: readonly Finding[] }> {
  const first = from / TILE_WIDTH;
  const count = Math.min(tilesAtOnce, below / TILE_WIDTH - first);
  const places = Array.from({ length: count }, (_, position) => ({ level: 0, index: first + position }));
  const getTile = await readTiles(via, tenant, places);
  const hashes: Buffer[] = [];
  for (const place of places) {
    const tile = Buffer.from(getTile(place) ?? []);
    for (let byte = 0; byte + HASH_BYTES <= Math.min(tile.length, TILE_WIDTH * HASH_BYTES); byte += HASH_BYTES)
      hashes.push(tile.subarray(byte, byte + HASH_BYTES));
    const reached = from + hashes.length;
    if (tile.length < TILE_WIDTH * HASH_BYTES)
      return { hashes, findings: [at(reached, 'the tile of level 0 holds no hash for it')] };
  }
  return { hashes, findings: [] };
}
