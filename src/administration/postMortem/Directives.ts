import type { DirectiveFate, DirectiveKind } from '../../vocabulary/postMortem.js';

/** Whom a person charges with carrying its directives out: somebody else's data, used after the death alone. */
export interface Executor {
  readonly name: string;
  /** An address, of whatever kind. */
  readonly contact: string;
}

/** A directive as the schema reads it: the person itself, or after its death who carries it out. */
export interface PostMortemDirective {
  readonly id: string;
  readonly kind: DirectiveKind;
  /** Null: general directives of which only the reference is known. */
  readonly fate: DirectiveFate | null;
  readonly excludesHeirs: boolean;
  /** Null: none is named, or the directive was revoked. */
  readonly executor: Executor | null;
  readonly trustedParty: string | null;
  readonly reference: string | null;
  readonly givenAt: Date;
  readonly obtainedAt: Date | null;
  /** Null: it stands. */
  readonly revokedAt: Date | null;
}

/** What directives say: the content of particular ones, and of general ones once the controller was given it. */
export interface DirectiveContent {
  readonly fate: DirectiveFate;
  readonly excludesHeirs: boolean;
  readonly executorName?: string | null;
  readonly executorContact?: string | null;
}
