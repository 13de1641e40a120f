import type { GraphQLDirective } from 'graphql';
import type { Contribution } from './Contribution.js';
import type { DirectiveTypes } from './directiveTypes.js';
import type { TagArguments } from './TagArguments.js';

/** One tag that the schema, or an operation, can carry: what it looks like and what it adds to the rulebook. Pure. */
export interface GovernanceDirective {
  /** Without the `@`. */
  readonly name: string;
  /** Defines the directive over the types of the very schema that will carry it. */
  readonly definition: (types: DirectiveTypes) => GraphQLDirective;
  /** Says what one applied tag adds. Two tags of one place never add the same fact. */
  readonly contributes: (args: TagArguments) => Contribution;
  /** Tags that cannot stand on the same place as this one, given what it adds; saying it on one of the two is enough. */
  readonly contradicts?: (own: Contribution) => readonly string[];
}
