import { recordOfEntry } from '../checkEntry.js';
import { LogBroken } from '../integrate/LogBroken.js';
import type { LeafRecord } from '../leaf.js';
import { leafHash } from '../merkle.js';
import type { NamedEntry } from './readExportPage.js';

/** One record as events and tables show it: parties by name, and no code that the reader may not see. */
export interface ExportedRecord {
  readonly index: number;
  readonly record: LeafRecord;
  /** Tokens, never ids. */
  readonly subjects: readonly string[];
  readonly operationName: string | null;
  /** Names; a token where the mapping row is gone. */
  readonly principal: string;
  readonly organisation: string | null;
  readonly client: string | null;
  /** What leads to the leaf's bytes; null: a code is hidden from the reader. */
  readonly origin: LeafOrigin | null;
}

/**
 * What only the leaf says. Who knows all of a leaf but a code tries the few codes until the leaf's hash fits; so whoever
 * does not see codes is not told the name of the gateway's run either, which can't be guessed, nor the hashes.
 */
export interface LeafOrigin {
  readonly replica: string;
  readonly sequence: number;
  readonly because: string | null;
  readonly leafHash: string;
}

/**
 * Makes what is shown of an entry.
 *
 * @throws LogBroken when its columns and its leaf contradict each other
 */
export const exportedRecord = (
  { entry, operationName }: NamedEntry,
  names: ReadonlyMap<string, string>,
  hidden: ReadonlySet<string>,
): ExportedRecord => {
  const record = recordOfEntry(entry);
  if (record === null) throw new LogBroken('ENTRY_CONTRADICTED');
  const named = (token: string | null): string | null => (token === null ? null : (names.get(token) ?? token));
  const touchesHidden = record.fields.some(({ field }) => hidden.has(field));
  const { replica, sequence, because } = record;
  return {
    index: entry.index,
    record: {
      ...record,
      fields: record.fields.map((field) => (hidden.has(field.field) ? { ...field, code: null } : field)),
      code: touchesHidden ? null : record.code,
    },
    subjects: entry.subjects,
    operationName,
    principal: names.get(record.principal) ?? record.principal,
    organisation: named(record.organisation),
    client: named(record.client),
    origin: hidden.size > 0 ? null : { replica, sequence, because, leafHash: leafHash(entry.leaf).toString('hex') },
  };
};
