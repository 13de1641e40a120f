import type { RecordDraft } from '../../access-log/AccessRecord.js';

/** Draws up the record of a mutation on the log that is about nothing but itself: no person, no digest. */
export const keepingRecord = (mutation: string): RecordDraft => ({
  type: 'Mutation',
  fields: [{ field: `Mutation.${mutation}`, mode: 'WRITE', verdict: 'RELEASED', transform: null, code: null }],
  subjects: [],
  outcome: 'WRITTEN',
  code: null,
});
