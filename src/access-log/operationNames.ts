import { LRUCache } from 'lru-cache';
import type { Queryable } from './Queryable.js';

/** An operation's name and the digest of its document. */
export interface OperationName {
  readonly tenant: string;
  readonly digest: string;
  readonly name: string;
}

/**
 * Operation names are chosen by clients, so they stand in a table that can be erased, by the digest that records hold.
 * The first name that was seen for a digest stays.
 */
export interface OperationNames {
  isKnown(operation: OperationName): boolean;
  /** Writes the name unless the digest has one. Nothing is remembered before `remember`. */
  write(operation: OperationName, via: Queryable): Promise<void>;
  remember(operation: OperationName): void;
}

/** Creates the names' keeper. It remembers at most `capacity` digests, the most recently used. */
export const createOperationNames = (capacity: number): OperationNames => {
  const known = new LRUCache<string, true>({ max: capacity });
  const place = ({ tenant, digest }: OperationName) => `${tenant}\0${digest}`;
  return {
    isKnown: (operation) => known.get(place(operation)) === true,
    async write({ tenant, digest, name }, via) {
      await via.query(
        `insert into access_log_operation_name (tenant, operation_digest, name) values ($1, $2, $3)
         on conflict (tenant, operation_digest) do nothing`,
        [tenant, digest, name],
      );
    },
    remember: (operation) => known.set(place(operation), true),
  };
};
