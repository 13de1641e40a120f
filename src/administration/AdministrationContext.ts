import type { Pool } from 'pg';
import type { Keeping } from '../access-log/keep/pruneSegment.js';
import type { Signer } from '../access-log/signer.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Action, Capabilities, Concern } from '../policy/capabilities.js';
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
  readonly dpo: { readonly name: string | null; readonly postalAddress: string; readonly email: string | null };
  /** What old entries of the log are archived and pruned with. */
  readonly keeping: Keeping;
  /** Null: nothing is held. */
  readonly heldKeys: HeldKeys | null;
  readonly newId: () => string;
  /** Hours that the processor has to tell its controllers of a breach. */
  readonly breachNoticeHours: number;
}

/** Asserts that the principal may do something for the stated purpose. @throws GovernanceError ROLE_FORBIDDEN */
export function assertMay(
  { capabilities }: Pick<AdministrationContext, 'capabilities'>,
  action: Action,
  concern: Concern,
): void {
  if (capabilities.can(action, concern)) return;
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    'None of the roles in the token may do this for the stated purpose. See the description of the field in the schema.',
  );
}
