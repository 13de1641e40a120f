import type { Queryable } from '../Queryable.js';

/** Gives the index below which a tenant's log was pruned; 0: nothing was. */
export async function prunedBelow(_via: Queryable, _tenant: string): Promise<number> {
  return 0;
}
