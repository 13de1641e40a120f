import { alignedParts, appendPart } from '../../access-log/tree/alignedParts.js';
import { type CompactRange, emptyRange, rootOfRange } from '../../access-log/tree/CompactRange.js';
import { extendRange } from '../../access-log/tree/extendRange.js';
import { perfectParts } from '../../access-log/tree/sizes.js';
import type { ClaimedCheckpoint } from '../checkCheckpoints.js';
import type { Finding } from '../Finding.js';
import type { OpenedFolder } from './exportFolder.js';

/**
 * The signed tree as a part of its records gives it: grown from the hashes on the left, by the records, to the hashes on
 * the right. Wherever it stands at the size of a checkpoint that was given, its root has to be that one's.
 */
export class PartialTree {
  readonly #opened: Pick<OpenedFolder, 'manifest' | 'checkpoint'>;
  readonly #given: ClaimedCheckpoint | null;
  #range: CompactRange = emptyRange;
  #isContinued: boolean | null = null;

  constructor(opened: Pick<OpenedFolder, 'manifest' | 'checkpoint'>, given: ClaimedCheckpoint | null) {
    this.#opened = opened;
    this.#given = given;
    const { from, left } = opened.manifest;
    this.#compare();
    if (left.length > 0) this.#append(perfectParts(0, from), left);
  }

  /** A checkpoint was given, and its size is none at which the hashes tell a root. */
  get unprovable(): boolean {
    return this.#given !== null && this.#isContinued === null;
  }

  /** Takes the hashes of the next records. */
  grow(hashes: readonly Buffer[]): void {
    const { size } = this.#range;
    const stop = this.#given === null ? 0 : Math.min(Math.max(this.#given.size - size, 0), hashes.length);
    for (const part of [hashes.slice(0, stop), hashes.slice(stop)]) {
      this.#range = extendRange(this.#range, part).range;
      this.#compare();
    }
  }

  /** Takes what stands right of the records; gives what contradicts a checkpoint, or null. */
  finish(): Finding | null {
    const { manifest, checkpoint } = this.#opened;
    const { from, to, size, right } = manifest;
    this.#append(alignedParts(to, size), right);
    const [index, last] = [from, Math.max(from, to - 1)];
    if (!rootOfRange(this.#range).equals(checkpoint.root))
      return { index, last, what: 'the records do not give the root that was signed' };
    if (this.#isContinued === false) return { index, last, what: 'the checkpoint that was given has another root' };
    return null;
  }

  #append(places: ReturnType<typeof perfectParts>, hashes: readonly Buffer[]): void {
    for (const [position, place] of places.entries()) {
      const hash = hashes[position];
      if (hash === undefined)
        throw new RangeError('A manifest must hold one hash for each subtree beside its records.');
      this.#range = appendPart(this.#range, place, hash);
      this.#compare();
    }
  }

  #compare(): void {
    if (this.#given === null || this.#given.size !== this.#range.size) return;
    this.#isContinued = this.#given.root !== null && rootOfRange(this.#range).equals(this.#given.root);
  }
}
