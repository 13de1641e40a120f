import { DirectiveLocation, GraphQLDirective, GraphQLList, GraphQLNonNull } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';
import { purposes } from '../src/vocabulary/purposes.js';
import { transforms } from '../src/vocabulary/transforms.js';

/** `@minimise`: the value leaves transformed, but for the purposes that need it whole (GDPR Art. 5(1)(c)). */
export const minimise: GovernanceDirective = {
  name: 'minimise',
  definition: (types) =>
    new GraphQLDirective({
      name: 'minimise',
      description: 'The value leaves transformed, unless for one of these purposes.',
      locations: [DirectiveLocation.FIELD_DEFINITION],
      args: {
        to: { type: new GraphQLNonNull(types.Transform) },
        unless: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(types.Purpose))),
          defaultValue: [],
        },
      },
    }),
  contributes: (args) => ({ minimise: { to: args.oneOf('to', transforms), unless: args.someOf('unless', purposes) } }),
};
