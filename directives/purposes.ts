import { DirectiveLocation, GraphQLDirective, GraphQLList, GraphQLNonNull } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';
import { purposes as vocabulary } from '../src/vocabulary/purposes.js';

/** `@purposes`: a ceiling (GDPR Art. 5(1)(b)). No policy opens the field for another purpose; an empty list closes it. */
export const purposes: GovernanceDirective = {
  name: 'purposes',
  definition: (types) =>
    new GraphQLDirective({
      name: 'purposes',
      description: 'No policy opens this for another purpose. Inherited ceilings intersect.',
      locations: [DirectiveLocation.OBJECT, DirectiveLocation.INTERFACE, DirectiveLocation.FIELD_DEFINITION],
      args: { allow: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(types.Purpose))) } },
    }),
  contributes: (args) => ({ purposes: args.someOf('allow', vocabulary) }),
};
