import { DirectiveLocation, GraphQLDirective, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';

/** `@aggregates`: the input makes the answer count persons by these coordinates. */
export const aggregates: GovernanceDirective = {
  name: 'aggregates',
  definition: () =>
    new GraphQLDirective({
      name: 'aggregates',
      description: 'The input makes the answer count persons by these coordinates.',
      locations: [
        DirectiveLocation.ARGUMENT_DEFINITION,
        DirectiveLocation.INPUT_FIELD_DEFINITION,
        DirectiveLocation.ENUM_VALUE,
      ],
      args: { fields: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))) } },
    }),
  contributes: (args) => ({ aggregates: args.texts('fields') }),
};
