import type { KeyObject } from 'node:crypto';

/**
 * The keys of persons, one each, under which the values of `sealedCoordinates` lie in the database. They are kept outside
 * it and outside its backups: where a person's key is destroyed, no copy of the database tells those values any more.
 * The folder (`KeyFolder`) is one such store; one that asks a key management service is another.
 */
export interface SubjectKeys {
  /** Which store it is: a database remembers it, so that none is opened with another's keys. */
  readonly store: string;
  /** Reads the keys of a tenant's persons. Whose key is not there, or can't be read now, is missing in the answer. */
  read(tenant: string, persons: readonly string[]): Promise<ReadonlyMap<string, KeyObject>>;
  /**
   * Makes the keys of persons who have none yet, and gives those of all: durable when it resolves. A key without a person
   * is harmless, a person without a key is not, so it comes before the row.
   *
   * @throws KeysUnavailable where one can't be stored
   */
  create(tenant: string, persons: readonly string[]): Promise<ReadonlyMap<string, KeyObject>>;
  /**
   * Destroys the keys of persons, for good when it resolves. What was destroyed already stays so.
   *
   * @throws KeysUnavailable where one may be left
   */
  destroy(tenant: string, persons: readonly string[]): Promise<void>;
  /** @throws KeysUnavailable while the store can't be reached */
  assertThere(): Promise<void>;
}
