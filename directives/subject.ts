import { DirectiveLocation, GraphQLDirective, GraphQLNonNull, GraphQLString } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';

/** `@subject`: the object is a person (GDPR Art. 4(1)); its key is released with it. */
export const subject: GovernanceDirective = {
  name: 'subject',
  definition: () =>
    new GraphQLDirective({
      name: 'subject',
      description: 'This object is a person. Its key is classified UNIQUE_ID and released with it.',
      locations: [DirectiveLocation.OBJECT],
      args: { key: { type: new GraphQLNonNull(GraphQLString), defaultValue: 'id' } },
    }),
  contributes: (args) => ({ subject: { key: args.text('key') } }),
  contradicts: () => ['about', 'notPersonal'],
};
