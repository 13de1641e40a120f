import type { EntryRow } from '../access-log/checkEntry.js';
import type { PostedState } from '../access-log/integrate/postedState.js';
import type { LogTrust } from '../access-log/notes/checkpoint.js';
import type { Queryable } from '../access-log/Queryable.js';
import { type CompactRange, emptyRange, rootOfRange } from '../access-log/tree/CompactRange.js';
import { extendRange, type TilePiece } from '../access-log/tree/extendRange.js';
import { leafHash } from '../access-log/tree/hashing.js';
import { type ClaimedCheckpoint, readClaims } from './checkCheckpoints.js';
import { checkEntries } from './checkEntries.js';
import { checkTiles } from './checkTiles.js';
import { DerivedRows } from './DerivedRows.js';
import { at, type Finding } from './Finding.js';
import { Sequences } from './Sequences.js';

/** Which log is verified, and against what. */
export interface WalkOptions {
  readonly tenant: string;
  readonly trust: LogTrust;
  /** Entries that the tiles must hold. */
  readonly integrated: number;
  /** Entries that the postings must hold, and gaps that are said to be in runs up to there. */
  readonly posted: PostedState;
  /** An older checkpoint, opened already; null: none was given. */
  readonly given: ClaimedCheckpoint | null;
}

/**
 * The way through a log from index 0, which grows the tree again from the entries and compares all that is stored. It
 * holds one page and the tree's edge, however long the log is.
 */
export class LogWalk {
  readonly #via: Queryable;
  readonly #options: WalkOptions;
  readonly #sequences = new Sequences();
  readonly #derived: DerivedRows;
  #range: CompactRange = emptyRange;
  #signed = 0;

  constructor(via: Queryable, options: WalkOptions) {
    this.#via = via;
    this.#options = options;
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
    for (const claim of await this.#claims(first, first + rows.length)) {
      growTo(claim.size);
      findings.push(...this.#judge(claim));
    }
    growTo(first + rows.length);
    return { pieces, findings };
  }

  async #claims(from: number, to: number): Promise<readonly ClaimedCheckpoint[]> {
    const { given } = this.#options;
    const stored = await readClaims(this.#via, this.#options, [from, to]);
    if (given === null || given.size <= from || given.size > to) return stored;
    return [...stored, given].sort((one, other) => one.size - other.size);
  }

  #judge({ size, root, isGiven }: ClaimedCheckpoint): readonly Finding[] {
    const holds = root !== null && rootOfRange(this.#range).equals(root);
    if (holds) {
      this.#signed = size;
      return [];
    }
    const which = isGiven ? 'the checkpoint that was given' : `the checkpoint of size ${size}`;
    const what = root === null ? `${which} is not signed by the log's key` : `${which} has another root`;
    return [{ index: Math.min(this.#signed, size - 1), last: size - 1, what }];
  }
}
