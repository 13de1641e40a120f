import type { DirectiveFate, DirectiveKind } from '../../vocabulary/postMortem.js';

/** What of a directive that stands decides what may be done after the person's death. */
export interface StandingDirective {
  readonly kind: DirectiveKind;
  readonly fate?: DirectiveFate | null | undefined;
  readonly excludesHeirs: boolean;
  readonly executorName?: string | null | undefined;
}

/** What follows from a person's directives, once it has died. */
export interface Will {
  /** Null: the person said nothing, or nobody knows yet what it said. */
  readonly fate: DirectiveFate | null;
  /** The person said something, and nobody knows yet what. */
  readonly isUnread: boolean;
  readonly namesExecutor: boolean;
  /** Heirs are told what the estate needs (LIL Art. 85, II): without directives, or where these do not say otherwise. */
  readonly heirsMayKnow: boolean;
}

/**
 * Reads what follows from the directives that stand. What the person told this controller goes before what it told for all
 * of them. General directives that nobody has read yet may say anything, so they open nothing, and nothing is erased against
 * them; neither does a person open anything who wanted everything erased. Pure.
 */
export function willOf(standing: readonly StandingDirective[]): Will {
  const said = standing.find(({ kind }) => kind === 'PARTICULAR') ?? standing[0];
  if (!said) return { fate: null, isUnread: false, namesExecutor: false, heirsMayKnow: true };
  const fate = said.fate ?? null;
  return {
    fate,
    isUnread: fate === null,
    namesExecutor: fate !== null && typeof said.executorName === 'string',
    heirsMayKnow: fate !== null && fate !== 'ERASE' && !said.excludesHeirs,
  };
}
