import type { Principal } from '../principal/Principal.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import type { Recipients } from './recipients/Recipients.js';
import { type Route, routeOf } from './recipients/routeOf.js';

/** The part of a principal that a static decision may read: callers that agree in it share plans. */
export interface CallerClass extends Route {
  readonly tenant: string;
  readonly roles: readonly Role[];
  readonly purposes: readonly Purpose[];
  readonly country: string;
  /** The recipient; absent: the token names none. */
  readonly organisation?: string;
  /** Roles whose lines serve it under a grant of break-glass, beside its own. It does not hold them: no ceiling asks for them. */
  readonly lent?: readonly Role[];
}

/** Cuts a principal down to its class, and says where answers to it go. */
export const callerClassOf = (
  { tenant, roles, purposes, country, organisation, client }: Principal,
  recipients: Recipients,
): CallerClass => ({
  tenant,
  roles,
  purposes,
  country,
  ...(organisation !== undefined && { organisation }),
  ...routeOf(recipients, { country, organisation, client }),
});

/** Says whether the caller is the officer, who answers a person's request on its behalf (GDPR Art. 15, 20). */
export const isOnBehalf = (caller: CallerClass, purpose: Purpose): boolean =>
  purpose === 'RIGHTS_FULFILMENT' && caller.roles.length === 1 && caller.roles[0] === 'DPO';

/** Says whether the caller is the person itself, exercising its rights (GDPR Art. 15): what it sees has no ceiling but others' data. */
export const isSelf = (caller: CallerClass, purpose: Purpose): boolean =>
  purpose === 'RIGHTS_FULFILMENT' && caller.roles.length === 1 && caller.roles[0] === 'SUBJECT';
