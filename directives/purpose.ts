import { DirectiveLocation, GraphQLDirective, GraphQLNonNull, GraphQLString } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';

/** `@purpose`: what an operation is for. It stands on operations only, so it adds nothing to the rulebook. */
export const purpose: GovernanceDirective = {
  name: 'purpose',
  definition: (types) =>
    new GraphQLDirective({
      name: 'purpose',
      description: 'What this operation is for, stated in its own text.',
      locations: [DirectiveLocation.QUERY, DirectiveLocation.MUTATION],
      args: {
        is: { type: new GraphQLNonNull(types.Purpose) },
        // Enum values of a schema made in code may differ from their names: the default is the schema's own value.
        onRefusal: { type: new GraphQLNonNull(types.OnRefusal), defaultValue: types.OnRefusal.getValue('NULL')?.value },
        because: { type: GraphQLString },
      },
    }),
  contributes: () => ({}),
};
