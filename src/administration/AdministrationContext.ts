import type { Pool } from 'pg';
import type { Keeping } from '../access-log/keep/pruneSegment.js';
import type { Signer } from '../access-log/signer.js';
import type { Capabilities } from '../policy/capabilities.js';
import type { Principal } from '../principal/Principal.js';
import type { Rulebook } from '../rulebook/Rulebook.js';
import type { SubjectKeys } from '../subject-keys/SubjectKeys.js';
import type { TenantState } from '../tenants/TenantState.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { HeldKeys } from '../writes/held/HeldKeys.js';

/** The data protection officer, as "dpo" answers. */
export interface OfficerContact {
  readonly name: string | null;
  readonly postalAddress: string;
  readonly email: string | null;
}

/** What the administrative reads and writes of one request share. */
export interface AdministrationContext {
  readonly principal: Principal;
  readonly purpose: Purpose | null;
  readonly now: Date;
  readonly capabilities: Capabilities;
  /** The state that the request is decided under; the append is the check that it still holds. */
  readonly tenant: TenantState;
  readonly rulebook: Rulebook;
  /** For reads. Writes get the transaction's entity manager. */
  readonly pool: Pool;
  readonly signer: Signer;
  readonly keys: SubjectKeys;
  /** Of the processor (GDPR Art. 37(7)). */
  readonly dpo: OfficerContact;
  /** What old entries of the log are archived and pruned with. */
  readonly keeping: Keeping;
  /** Null: nothing is held. */
  readonly heldKeys: HeldKeys | null;
  readonly newId: () => string;
  /** Hours that the processor has to tell its controllers of a breach. */
  readonly breachNoticeHours: number;
}
