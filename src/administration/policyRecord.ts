import type { RecordDraft } from '../access-log/AccessRecord.js';

/** Draws up the record of a change of policy, instructions or a register: which mutation, and what by digest only. */
export const policyRecord = (mutation: string, changeDigest: string): RecordDraft => ({
  type: 'Mutation',
  fields: [{ field: `Mutation.${mutation}`, mode: 'WRITE', verdict: 'RELEASED', transform: null, code: null }],
  subjects: [],
  outcome: 'WRITTEN',
  code: null,
  changeDigest,
});
