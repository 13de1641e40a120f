import { DirectiveLocation, GraphQLDirective, GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';

/** `@writes`: the input is stored in these coordinates; an empty list says that it writes nothing of a person. */
export const writes: GovernanceDirective = {
  name: 'writes',
  definition: () =>
    new GraphQLDirective({
      name: 'writes',
      description: 'The input is stored in these coordinates.',
      locations: [DirectiveLocation.ARGUMENT_DEFINITION, DirectiveLocation.INPUT_FIELD_DEFINITION],
      args: { fields: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))) } },
    }),
  contributes: (args) => ({ writes: args.texts('fields') }),
};
