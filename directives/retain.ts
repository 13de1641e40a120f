import { DirectiveLocation, GraphQLDirective, GraphQLNonNull } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';
import { retentionTriggers } from '../src/vocabulary/retentionTriggers.js';

/** `@retain`: how long the value may be used, counted from an event (GDPR Art. 5(1)(e)). A field's own replaces its type's. */
export const retain: GovernanceDirective = {
  name: 'retain',
  definition: (types) =>
    new GraphQLDirective({
      name: 'retain',
      description: 'How long after this event the value may be used. ISO 8601.',
      locations: [DirectiveLocation.OBJECT, DirectiveLocation.FIELD_DEFINITION],
      args: {
        for: { type: new GraphQLNonNull(types.Duration) },
        after: { type: new GraphQLNonNull(types.RetentionTrigger) },
      },
    }),
  contributes: (args) => ({ retain: { for: args.duration('for'), after: args.oneOf('after', retentionTriggers) } }),
};
