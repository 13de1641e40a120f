import type { Principal } from '../../principal/Principal.js';

/** Who has filed something: a person or service, and the owner of a service. */
export interface Filer {
  readonly filedBy: string;
  readonly filedOwner?: string | null | undefined;
}

/** Says whether a principal is who has filed something, its service, or one of the same owner. */
export const isFiler = (
  { id, owner }: Pick<Principal, 'id' | 'owner'>,
  { filedBy, filedOwner = null }: Filer,
): boolean => id === filedBy || id === filedOwner || owner === filedBy || (owner !== undefined && owner === filedOwner);
