import type { Epochs } from '../access-log/AccessRecord.js';
import type { BreakGlass } from '../policy/BreakGlass.js';
import type { Compatibility, CompiledPolicy } from '../policy/CompiledPolicy.js';
import type { Recipients } from '../policy/recipients/Recipients.js';

/** What a gateway holds in memory of one controller: coherent, from one snapshot of the database. */
export interface TenantState {
  readonly policy: CompiledPolicy;
  /** Through which client applications its answers may go. */
  readonly recipients: Recipients;
  /** Principals (claim `sub`) and tokens (claim `jti`) that are answered no more. */
  readonly revoked: { readonly principals: ReadonlySet<string>; readonly tokens: ReadonlySet<string> };
  /** The persons whose death is recorded: their own sessions have ended. */
  readonly deceased: ReadonlySet<string>;
  /** The grants of break-glass that nobody has closed, by id; their end is theirs to tell. */
  readonly breakGlass: ReadonlyMap<string, BreakGlass>;
  /** The compatibility assessments that hold; the policy is compiled with them. */
  readonly compatibility: readonly Compatibility[];
  /** When the processing for the controller ends, as two of it have said; null: they have not. */
  readonly endsAt: Date | null;
  /** How often persons were unlinked from the tenant's log; it only rises. */
  readonly unlinked: number;
  /** The epochs of that snapshot: never newer than what stands beside them. */
  readonly epochs: Epochs;
}
