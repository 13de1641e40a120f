import type { Epochs } from '../access-log/AccessRecord.js';
import type { BreakGlass } from '../policy/BreakGlass.js';
import type { CompiledPolicy } from '../policy/CompiledPolicy.js';

/** What a gateway holds in memory of one controller: coherent, from one snapshot of the database. */
export interface TenantState {
  readonly policy: CompiledPolicy;
  /** Principals (claim `sub`) and tokens (claim `jti`) that are answered no more. */
  readonly revoked: { readonly principals: ReadonlySet<string>; readonly tokens: ReadonlySet<string> };
  /** The grants of break-glass that nobody has closed, by id; their end is theirs to tell. */
  readonly breakGlass: ReadonlyMap<string, BreakGlass>;
  /** When the processing for the controller ends, as two of it have said; null: they have not. */
  readonly endsAt: Date | null;
  /** How often persons were unlinked from the tenant's log; it only rises. */
  readonly unlinked: number;
  /** The epochs of that snapshot: never newer than what stands beside them. */
  readonly epochs: Epochs;
}
