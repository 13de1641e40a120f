import type { AccessedField, RecordDraft } from '../access-log/AccessRecord.js';

/** What a write's record says: the coordinates that were written, of whom; never what was written. */
export interface WriteTarget {
  readonly type: string;
  readonly coordinates: readonly string[];
  /** Null: the tenant has no such person, and nothing was written. */
  readonly person: string | null;
}

/** Draws up the record of a write. */
export function writeDraft({ type, coordinates, person }: WriteTarget): RecordDraft {
  const fields = coordinates.map(
    (field): AccessedField => ({ field, mode: 'WRITE', verdict: 'RELEASED', transform: null, code: null }),
  );
  return person === null
    ? { type, fields, subjects: [], outcome: 'NOT_FOUND', code: 'NOT_FOUND' }
    : { type, fields, subjects: [person], outcome: 'WRITTEN', code: null };
}
