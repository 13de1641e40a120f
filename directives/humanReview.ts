import { DirectiveLocation, GraphQLDirective, GraphQLList, GraphQLNonNull } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';
import { purposes } from '../src/vocabulary/purposes.js';

/**
 * `@humanReview`: what was decided automatically is used only once a person stands behind it (GDPR Art. 22(1) and (3)),
 * but for the purposes that look at how it was decided.
 */
export const humanReview: GovernanceDirective = {
  name: 'humanReview',
  definition: (types) =>
    new GraphQLDirective({
      name: 'humanReview',
      description: 'A person must stand behind what a model said, unless for one of these purposes.',
      locations: [DirectiveLocation.FIELD_DEFINITION],
      args: {
        unless: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(types.Purpose))),
          defaultValue: [],
        },
      },
    }),
  contributes: (args) => ({ humanReview: { unless: args.someOf('unless', purposes) } }),
};
