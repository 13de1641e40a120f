import type { Epochs } from '../access-log/AccessRecord.js';
import type { CompiledPolicy } from '../policy/CompiledPolicy.js';

/** What a gateway holds in memory of one controller: coherent, from one snapshot of the database. */
export interface TenantState {
  readonly policy: CompiledPolicy;
  /** The epochs of that snapshot: never newer than what the policy beside them says. */
  readonly epochs: Epochs;
}
