import { isDeepStrictEqual } from 'node:util';
import { subjectsDigest } from '../../access-log/checkEntry.js';
import { readRecordLine } from '../../access-log/export/recordLine.js';
import { leafHash } from '../../access-log/merkle.js';
import { readLeaf } from '../../access-log/readLeaf.js';
import { at, type Finding } from '../Finding.js';
import { Sequences } from '../Sequences.js';

/** A canonical record that was read and found to be whole in itself. */
export interface WalkedRecord {
  readonly index: number;
  readonly recordId: string;
  readonly leafHash: Buffer;
}

/**
 * The way through the lines of canonical records, which looks at each by itself: the index that follows, a leaf that is
 * a record of this log, the subjects whose root it holds, the sequence of its run.
 */
export class RecordWalk {
  readonly #tenant: string;
  readonly #sequences: Sequences;
  #next: number;

  constructor(tenant: string, from: number) {
    this.#tenant = tenant;
    this.#next = from;
    this.#sequences = new Sequences({ beginsWithin: from > 0 });
  }

  /** The index that the next line has to have. */
  get next(): number {
    return this.#next;
  }

  /** Takes the next line; gives the record, or what is wrong there. */
  take(line: Buffer): { readonly record: WalkedRecord } | { readonly finding: Finding } {
    const index = this.#next;
    const wrong = (what: string): { readonly finding: Finding } => ({ finding: at(index, what) });
    const read = readRecordLine(line);
    const leaf = read === null ? null : readLeaf(read.leaf);
    if (read === null || leaf === null) return wrong('its line is no canonical record');
    if (read.index !== index) return wrong(`there is no record; another index follows`);
    const { all, only } = leaf;
    if (all['tenant'] !== this.#tenant) return wrong('it is a record of another log');
    if (!isDeepStrictEqual(all['subjects'], subjectsDigest(read.subjects)))
      return wrong('its subjects are not those whose root its leaf holds');
    if (!this.#sequences.follows(only.replica, only.sequence))
      return wrong("its sequence number does not follow the one before in its gateway's run");
    this.#next = index + 1;
    return { record: { index, recordId: String(all['recordId']), leafHash: leafHash(read.leaf) } };
  }
}
