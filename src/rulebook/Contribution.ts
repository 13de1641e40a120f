import type { DataCategory, SpecialCategory } from '../vocabulary/categories.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { RetentionTrigger } from '../vocabulary/retentionTriggers.js';
import type { Role } from '../vocabulary/roles.js';
import type { Transform } from '../vocabulary/transforms.js';

/**
 * What the tags of one place of the schema say, before anything is inherited.
 *
 * Every list is sorted and without repetition, so that two places say the same exactly when their JSON is the same.
 */
export interface Contribution {
  /** The type is a person, whose key is this field. */
  readonly subject?: { readonly key: string };
  /** The type's fields concern a person: the one at this path, or (null) the nearest that encloses it. */
  readonly about?: { readonly subject: string | null };
  readonly category?: DataCategory;
  readonly special?: { readonly category: SpecialCategory; readonly inferred: boolean };
  readonly notPersonal?: true;
  readonly purposes?: readonly Purpose[];
  readonly roles?: readonly Role[];
  readonly consent?: { readonly explicit: boolean };
  readonly humanReview?: { readonly unless: readonly Purpose[] };
  readonly minimise?: { readonly to: Transform; readonly unless: readonly Purpose[] };
  readonly retain?: { readonly for: string; readonly after: RetentionTrigger };
  readonly derivedFrom?: readonly string[];
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
  readonly aggregates?: readonly string[];
}
