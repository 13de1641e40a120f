import type { RecordDraft } from '../../access-log/AccessRecord.js';
import { registerDigest } from '../registerDigest.js';

export interface GrantChange {
  readonly mutation: 'openBreakGlass' | 'closeBreakGlass';
  readonly id: string;
  /** Ids of the tenant's persons whom it concerns. */
  readonly subjects: readonly string[];
  /** What the digest vouches for. */
  readonly said: readonly unknown[];
}

/**
 * Draws up the record of a change of a grant. The log knows what was said by its SHA-256 alone. The grant's own random id
 * is part of that, so that the digest tells nothing once the row is gone.
 */
export const grantDraft = ({ mutation, id, subjects, said }: GrantChange): RecordDraft => ({
  type: 'Mutation',
  fields: [{ field: `Mutation.${mutation}`, mode: 'WRITE', verdict: 'RELEASED', transform: null, code: null }],
  subjects,
  outcome: 'WRITTEN',
  code: null,
  changeDigest: registerDigest([id, ...said]),
});
