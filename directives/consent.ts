import { DirectiveLocation, GraphQLBoolean, GraphQLDirective, GraphQLNonNull } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';

/** `@consent`: the person's consent (GDPR Art. 4(11), Art. 7) is needed whatever the basis of the purpose. */
export const consent: GovernanceDirective = {
  name: 'consent',
  definition: () =>
    new GraphQLDirective({
      name: 'consent',
      description: "The person's consent is always needed, whatever the basis.",
      locations: [DirectiveLocation.FIELD_DEFINITION],
      args: { explicit: { type: new GraphQLNonNull(GraphQLBoolean), defaultValue: false } },
    }),
  contributes: (args) => ({ consent: { explicit: args.flag('explicit') } }),
};
