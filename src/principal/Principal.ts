import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';

/** Who asks, as its verified token says. Nothing here comes from anywhere else. */
export interface Principal {
  /** Claim `sub`. */
  readonly id: string;
  /** Claim `jti`: names the token, so that it alone can be revoked. */
  readonly tokenId?: string;
  readonly kind: 'PERSON' | 'SERVICE';
  /** Who answers for a service (claim `owner`). */
  readonly owner?: string;
  /** The recipient that is named to the person (claim `org`). */
  readonly organisation?: string;
  /** The client application (claim `client`). */
  readonly client?: string;
  /** The controller whose data is asked for. From the token only, never an argument. */
  readonly tenant: string;
  /** Sorted, without repetition. */
  readonly roles: readonly Role[];
  /** The upper bound of what it may ask for; sorted, without repetition. */
  readonly purposes: readonly Purpose[];
  /** Where the data goes: ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** The candidate that this principal is, with role SUBJECT and no other. */
  readonly subject?: string;
  /** The vacancies it works on (claim `jobs`); absent: none; `*`: all. */
  readonly jobs?: readonly string[];
}
