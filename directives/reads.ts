import { DirectiveLocation, GraphQLDirective, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';

/** `@reads`: the input makes the answer depend on these coordinates; an empty list says that it reads nothing. */
export const reads: GovernanceDirective = {
  name: 'reads',
  definition: () =>
    new GraphQLDirective({
      name: 'reads',
      description: 'The input makes the answer depend on these coordinates.',
      locations: [
        DirectiveLocation.ARGUMENT_DEFINITION,
        DirectiveLocation.INPUT_FIELD_DEFINITION,
        DirectiveLocation.ENUM_VALUE,
      ],
      args: { fields: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))) } },
    }),
  contributes: (args) => ({ reads: args.texts('fields') }),
};
