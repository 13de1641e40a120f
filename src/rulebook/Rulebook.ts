import type { DataCategory, SpecialCategory } from '../vocabulary/categories.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { RetentionTrigger } from '../vocabulary/retentionTriggers.js';
import type { Role } from '../vocabulary/roles.js';
import type { Transform } from '../vocabulary/transforms.js';

/** What one field of a person is: the sum of its own directives, its type's, its interfaces' and its sources'. */
export interface Classification {
  /** `Type.field`. */
  readonly coordinate: string;
  readonly type: string;
  readonly field: string;
  /** Position in `Rulebook.governed`, so that a verdict is an array look-up. */
  readonly index: number;
  /** The key of a subject or of a type about one: released with its object, the one governed field that may be non-null. */
  readonly isKey: boolean;
  readonly category?: DataCategory;
  readonly special?: { readonly category: SpecialCategory; readonly inferred: boolean };
  /** Ceiling: the intersection of every `@purposes` that reaches the field. Absent: no ceiling. */
  readonly purposes?: ReadonlySet<Purpose>;
  /** Ceiling: the intersection of every `@roles` that reaches the field. Absent: no ceiling. */
  readonly roles?: ReadonlySet<Role>;
  /** Consent that is needed whatever the basis. */
  readonly consent?: { readonly explicit: boolean };
  /** A person must stand behind the value, but for these purposes. */
  readonly humanReview?: { readonly unless: ReadonlySet<Purpose> };
  readonly minimise: readonly { readonly to: Transform; readonly unless: ReadonlySet<Purpose> }[];
  readonly retain?: { readonly for: string; readonly after: RetentionTrigger };
  /** Coordinates that this field is computed from; its verdict is never wider than theirs. */
  readonly derivedFrom: readonly string[];
  /** The GraphQL type that a transform has to answer in, without wrappers (`String`, `Int`, `ID`, …); null: an object. */
  readonly leaf: string | null;
  /** Set where the field is a list, of leaves or of objects; no transform answers in a list. */
  readonly isList?: true;
}

/** How a type concerns a person. */
export interface GovernedType {
  readonly name: string;
  /** `SUBJECT`: it is the person. `ABOUT`: its fields concern one. */
  readonly kind: 'SUBJECT' | 'ABOUT';
  readonly key: string;
  /** With `ABOUT`: the path to the person's key (`candidate.id`), or null for the nearest enclosing person. */
  readonly subject: string | null;
}

/** What an argument, input field or enum value touches. */
export interface InputUse {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly aggregates: readonly string[];
}

/** Everything the schema demands, in the form that decisions read. Made once by `classify`; immutable. */
export interface Rulebook {
  readonly governed: readonly Classification[];
  readonly byCoordinate: ReadonlyMap<string, Classification>;
  readonly types: ReadonlyMap<string, GovernedType>;
  /**
   * By coordinate of the input: `Query.candidate(id:)`, `CandidateWhere.city`, `CandidateOrderField.CITY`. Holds what
   * carries a tag; an input below a tagged one (`TextFilter.eq`) is covered by it and is not listed.
   */
  readonly inputs: ReadonlyMap<string, InputUse>;
  /** SHA-256 of the printed schema with its tags, hexadecimal. */
  readonly digest: string;
}
