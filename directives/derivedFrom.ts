import { DirectiveLocation, GraphQLDirective, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';

/** `@derivedFrom`: the field is computed from these coordinates and carries at least their tags. */
export const derivedFrom: GovernanceDirective = {
  name: 'derivedFrom',
  definition: () =>
    new GraphQLDirective({
      name: 'derivedFrom',
      description: 'The field is computed from these coordinates and carries at least their tags.',
      locations: [DirectiveLocation.FIELD_DEFINITION],
      args: { fields: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))) } },
    }),
  contributes: (args) => ({ derivedFrom: args.texts('fields') }),
};
