import type { Epochs } from '../access-log/AccessRecord.js';
import type { Enforcement } from '../enforce/Enforcement.js';
import type { Principal } from '../principal/Principal.js';
import type { TenantState } from '../tenants/TenantState.js';
import type { OperationFacts } from './OperationFacts.js';
import type { Prepared } from './Prepared.js';

/** What lasts over every attempt at one request. */
export interface RequestState {
  readonly requestId: string;
  readonly principal: Principal;
  readonly now: Date;
  /** SHA-256 of what was asked, for the idempotency of writes. */
  readonly requestDigest: string;
  readonly idempotencyKey: string | null;
  /** What the writes left once an attempt has committed them, in the order of the root fields: they are not done again. */
  readonly written: unknown[];
}

/** One attempt: under one state of the tenant, decided once, recorded under those epochs or not at all. */
export interface Attempt {
  readonly request: RequestState;
  readonly tenant: TenantState;
  readonly facts: OperationFacts;
  readonly prepared: Prepared;
  readonly enforcement: Enforcement | null;
  /** Reads of the gateway's own within it: they are recorded with it. */
  readonly ownReads: Enforcement[];
  /** Those of the tenant's state, or newer where this very request raised them by a write. */
  epochs: Epochs;
  /** What the answer tells beside its data. */
  readonly extensions: Record<string, unknown>;
}
