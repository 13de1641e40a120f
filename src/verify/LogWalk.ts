import { type CompactRange, rootOfRange } from '../access-log/tree/CompactRange.js';
import { extendRange, type TilePiece } from '../access-log/tree/extendRange.js';
import type { ClaimedCheckpoint } from './checkCheckpoints.js';
import { checkEntries } from './checkEntries.js';
import { differencesOf } from './checkTiles.js';
import { at, type Finding } from './Finding.js';
import type { LogPage } from './readPages.js';
import { Sequences } from './Sequences.js';
import type { Snapshot } from './Snapshot.js';

/** Where a walk begins, and against what a log is verified. */
export interface WalkOptions {
  /** What the tree is grown from: of a whole log the empty range; else that of the entries which are not read. */
  readonly begin: CompactRange;
  /** Entries that the tiles must hold. */
  readonly integrated: number;
  /** An older checkpoint, opened already; null: none was given. */
  readonly given: ClaimedCheckpoint | null;
}

/**
 * The way through a log, which grows the tree again from the entries and compares all that is stored. It holds one page
 * and the tree's edge, however long the log is.
 */
export class LogWalk {
  readonly #via: Snapshot;
  readonly #options: WalkOptions;
  readonly #sequences: Sequences;
  #range: CompactRange;
  #signed: number;

  constructor(via: Snapshot, options: WalkOptions) {
    this.#via = via;
    this.#options = options;
    this.#range = options.begin;
    this.#signed = options.begin.size;
    this.#sequences = new Sequences({ beginsWithin: options.begin.size > 0 });
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
  async take({ rows, claims, getTile }: LogPage): Promise<readonly Finding[]> {
    const first = this.#range.size;
    const gap = rows.findIndex(({ index }, position) => index !== first + position);
    const present = gap === -1 ? rows : rows.slice(0, gap);
    const checked = await checkEntries(this.#via, present, this.#sequences);
    const { pieces, findings } = this.#grow(checked.leafHashes, claims);
    return [
      ...checked.findings,
      ...(first < this.#options.integrated ? pieces.flatMap((piece) => differencesOf(piece, getTile(piece))) : []),
      ...findings,
      ...(gap === -1 ? [] : [at(first + gap, 'there is no entry')]),
    ];
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
    for (const claim of this.#claims(claims, first, first + hashes.length)) {
      growTo(claim.size);
      findings.push(...this.#judge(claim));
    }
    growTo(first + hashes.length);
    return { pieces, findings };
  }

  #claims(stored: readonly ClaimedCheckpoint[], from: number, to: number): readonly ClaimedCheckpoint[] {
    const { given } = this.#options;
    return [...stored, ...(given === null ? [] : [given])]
      .filter(({ size }) => size > from && size <= to)
      .sort((one, other) => one.size - other.size);
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
