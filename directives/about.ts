import { DirectiveLocation, GraphQLDirective, GraphQLString } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';

/** `@about`: the fields of the object concern a person, at a path or enclosing it. */
export const about: GovernanceDirective = {
  name: 'about',
  definition: () =>
    new GraphQLDirective({
      name: 'about',
      description: 'The fields concern the person at this path ("candidate.id"), or else the nearest enclosing person.',
      locations: [DirectiveLocation.OBJECT],
      args: { subject: { type: GraphQLString } },
    }),
  contributes: (args) => ({ about: { subject: args.optionalText('subject') } }),
  contradicts: () => ['subject', 'notPersonal'],
};
