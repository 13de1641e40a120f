import type { PostedState } from '../access-log/integrate/postedState.js';
import { type CompactRange, rootOfRange } from '../access-log/tree/CompactRange.js';
import { extendRange, type TilePiece } from '../access-log/tree/extendRange.js';
import type { ClaimedCheckpoint } from './checkCheckpoints.js';
import { checkEntries } from './checkEntries.js';
import { differencesOf } from './checkTiles.js';
import { DerivedRows } from './DerivedRows.js';
import { at, type Finding } from './Finding.js';
import { judgeClaim } from './judgeClaim.js';
import type { WalkStart } from './pruned/walkPruned.js';
import type { LogPage } from './readPages.js';
import { Sequences } from './Sequences.js';
import type { Snapshot } from './Snapshot.js';

/** Which log is verified, where the walk begins, and against what. */
export interface WalkOptions {
  readonly tenant: string;
  /** Where the entries begin, and the tree below. */
  readonly start: WalkStart;
  /** Entries that the tiles must hold. */
  readonly integrated: number;
  /** Entries that the postings must hold, and gaps that are said to be in runs up to there. */
  readonly posted: PostedState;
}

/**
 * The way through a log, which grows the tree again from the entries and compares all that is stored. It holds one page
 * and the tree's edge, however long the log is.
 */
export class LogWalk {
  readonly #via: Snapshot;
  readonly #options: WalkOptions;
  readonly #sequences: Sequences;
  readonly #derived: DerivedRows;
  #range: CompactRange;
  #signed: number;

  constructor(via: Snapshot, options: WalkOptions) {
    this.#via = via;
    this.#options = options;
    const { range, signed } = options.start;
    this.#range = range;
    this.#signed = signed;
    this.#sequences = new Sequences({ beginsWithin: range.size > 0 });
    this.#derived = new DerivedRows(via, { ...options, ...options.posted, from: range.size });
  }

  get entries(): number {
    return this.#range.size;
  }

  /** Entries below the last checkpoint that held. */
  get signed(): number {
    return this.#signed;
  }

  get unknownSequences(): number {
    return this.#sequences.unknown;
  }

  get root(): Buffer {
    return rootOfRange(this.#range);
  }

  /** Takes the next page and gives what is wrong in it. */
  async take({ rows, claims, getTile, stored }: LogPage): Promise<readonly Finding[]> {
    const first = this.#range.size;
    const gap = rows.findIndex(({ index }, position) => index !== first + position);
    const present = gap === -1 ? rows : rows.slice(0, gap);
    const checked = await checkEntries(this.#via, present, this.#sequences);
    const { pieces, findings: claimed } = this.#grow(checked.leafHashes, claims);
    const findings = [
      ...checked.findings,
      ...(first < this.#options.integrated ? pieces.flatMap((piece) => differencesOf(piece, getTile(piece))) : []),
      ...claimed,
      ...(gap === -1 ? [] : [at(first + gap, 'there is no entry')]),
    ];
    // What is derived of entries that are wrong themselves says nothing.
    return findings.length > 0 ? findings : await this.#derived.take(checked.entries, stored);
  }

  /** Compares what only the whole tree can tell, once the walk stands where it ends. */
  async finishTree(): Promise<readonly Finding[]> {
    return await this.#derived.finish(this.#sequences);
  }

  /** Grows the tree by a page, and stops on the way wherever a checkpoint says what the root is. */
  #grow(
    hashes: readonly Buffer[],
    claims: readonly ClaimedCheckpoint[],
  ): { readonly pieces: readonly TilePiece[]; readonly findings: readonly Finding[] } {
    const first = this.#range.size;
    const pieces: TilePiece[] = [];
    const findings: Finding[] = [];
    const growTo = (size: number): void => {
      const grown = extendRange(this.#range, hashes.slice(this.#range.size - first, size - first));
      this.#range = grown.range;
      pieces.push(...grown.pieces);
    };
    for (const claim of claims.filter(({ size }) => size <= first + hashes.length)) {
      growTo(claim.size);
      findings.push(...this.#judge(claim));
    }
    growTo(first + hashes.length);
    return { pieces, findings };
  }

  #judge(claim: ClaimedCheckpoint): readonly Finding[] {
    const finding = judgeClaim(claim, { range: this.#range, signed: this.#signed });
    if (finding !== null) return [finding];
    this.#signed = claim.size;
    return [];
  }
}
