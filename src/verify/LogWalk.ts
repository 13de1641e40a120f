import type { EntryRow } from '../access-log/checkEntry.js';
import type { PostedState } from '../access-log/integrate/postedState.js';
import type { LogTrust } from '../access-log/notes/checkpoint.js';
import type { Queryable } from '../access-log/Queryable.js';
import { type CompactRange, rootOfRange } from '../access-log/tree/CompactRange.js';
import { extendRange, type TilePiece } from '../access-log/tree/extendRange.js';
import { leafHash } from '../access-log/tree/hashing.js';
import { type ClaimedCheckpoint, readAllClaims } from './checkCheckpoints.js';
import { checkEntries } from './checkEntries.js';
import { checkTiles } from './checkTiles.js';
import { DerivedRows } from './DerivedRows.js';
import { at, type Finding } from './Finding.js';
import { judgeClaim } from './judgeClaim.js';
import type { WalkStart } from './pruned/walkPruned.js';
import { Sequences } from './Sequences.js';

/** Which log is verified, and against what. */
export interface WalkOptions {
  readonly tenant: string;
  /** Who signs checkpoints of a size. */
  readonly trustAt: (size: number) => LogTrust;
  /** Entries that the tiles must hold. */
  readonly integrated: number;
  /** Entries that the postings must hold, and gaps that are said to be in runs up to there. */
  readonly posted: PostedState;
  /** An older checkpoint, opened already; null: none was given. */
  readonly given: ClaimedCheckpoint | null;
  /** Where the entries begin, and the tree below. */
  readonly start: WalkStart;
}

/**
 * The way through a log from its first entry on, which grows the tree again from the entries and compares all that is stored. It
 * holds one page and the tree's edge, however long the log is.
 */
export class LogWalk {
  readonly #via: Queryable;
  readonly #options: WalkOptions;
  readonly #sequences: Sequences;
  readonly #derived: DerivedRows;
  #range: CompactRange;
  #signed: number;

  constructor(via: Queryable, options: WalkOptions) {
    this.#via = via;
    this.#options = options;
    const { range, signed } = options.start;
    this.#range = range;
    this.#signed = signed;
    this.#sequences = new Sequences({ hasBegunBefore: range.size > 0 });
    this.#derived = new DerivedRows(via, { ...options, ...options.posted });
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
  async take(rows: readonly EntryRow[]): Promise<readonly Finding[]> {
    const first = this.#range.size;
    const gap = rows.findIndex(({ index }, position) => index !== first + position);
    const present = gap === -1 ? rows : rows.slice(0, gap);
    const { pieces, findings: claimed } = await this.#grow(present);
    const findings = [
      ...checkEntries(present, this.#sequences),
      ...(first < this.#options.integrated ? await checkTiles(this.#via, this.#options.tenant, pieces) : []),
      ...claimed,
      ...(gap === -1 ? [] : [at(first + gap, 'there is no entry')]),
    ];
    // What is derived of entries that are wrong themselves says nothing.
    return findings.length > 0 ? findings : await this.#derived.take(present);
  }

  /** Compares what only the whole tree can tell, once the walk stands where it ends. */
  async finishTree(): Promise<readonly Finding[]> {
    return await this.#derived.finish(this.#sequences);
  }

  /** Grows the tree by a page, and stops on the way wherever a checkpoint says what the root is. */
  async #grow(rows: readonly EntryRow[]): Promise<{ pieces: readonly TilePiece[]; findings: readonly Finding[] }> {
    const first = this.#range.size;
    const hashes = rows.map(({ leaf }) => leafHash(leaf));
    const pieces: TilePiece[] = [];
    const findings: Finding[] = [];
    const growTo = (size: number): void => {
      const grown = extendRange(this.#range, hashes.slice(this.#range.size - first, size - first));
      this.#range = grown.range;
      pieces.push(...grown.pieces);
    };
    for (const claim of await readAllClaims(this.#via, this.#options, [first, first + rows.length])) {
      growTo(claim.size);
      findings.push(...this.#judge(claim));
    }
    growTo(first + rows.length);
    return { pieces, findings };
  }

  #judge(claim: ClaimedCheckpoint): readonly Finding[] {
    const finding = judgeClaim(claim, { range: this.#range, signed: this.#signed });
    if (finding !== null) return [finding];
    this.#signed = claim.size;
    return [];
  }
}
