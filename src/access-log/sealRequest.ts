import { encodeLeaf, type LeafRecord } from './leaf.js';
import { leafHash, rootOfHashes } from './merkle.js';
import type { PreparedRecord, PreparedRequest } from './PreparedRequest.js';

/** A record with its leaf: what one row of the log is made of. */
export interface Entry {
  readonly record: LeafRecord;
  readonly subjectTokens: readonly string[];
  readonly fieldsText: string;
  readonly leaf: Buffer;
  readonly hash: Buffer;
}

/** Where a request comes in a run of one gateway for one tenant. */
export interface Place {
  readonly replica: string;
  readonly sequence: number;
}

/**
 * Encodes a request's records at their place. The first one's leaf carries the root over the leaves of the others, so
 * that its receipt vouches for all of them.
 */
export const sealRequest = (request: PreparedRequest, { replica, sequence }: Place): readonly [Entry, ...Entry[]] => {
  const [first, ...rest] = request.records;
  const others = rest.map((record, position) =>
    seal(record, { replica, sequence: sequence + 1 + position, others: null }),
  );
  const root = rootOfHashes(others.map(({ hash }) => hash)).toString('hex');
  return [seal(first, { replica, sequence, others: { count: others.length, root } }), ...others];
};

function seal(
  { subjectTokens, fieldsText, ...prepared }: PreparedRecord,
  late: Pick<LeafRecord, 'replica' | 'sequence' | 'others'>,
): Entry {
  const record = { ...prepared, ...late };
  const leaf = encodeLeaf(record, fieldsText);
  return { record, subjectTokens, fieldsText, leaf, hash: leafHash(leaf) };
}
