import type { Principal } from '../principal/Principal.js';

/** Who did something earlier: a person or a service, and who answers for the service. */
export interface Earlier {
  readonly principal: string;
  readonly owner: string | null | undefined;
}

/**
 * Says whether two principals may be one person: the same, a service and who answers for it, or two services of one. What
 * takes two persons is refused then.
 */
export const mayBeOnePerson = (acting: Pick<Principal, 'id' | 'owner'>, { principal, owner }: Earlier): boolean =>
  acting.id === principal ||
  acting.id === owner ||
  acting.owner === principal ||
  (acting.owner !== undefined && acting.owner === owner);
