import { DirectiveLocation, GraphQLDirective, GraphQLNonNull, GraphQLString } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';

/** `@notPersonal`: the type or field says nothing of a person, and why; what lies behind it is not governed through it. */
export const notPersonal: GovernanceDirective = {
  name: 'notPersonal',
  definition: () =>
    new GraphQLDirective({
      name: 'notPersonal',
      description: 'Says nothing of a person, for this reason. Not governed.',
      locations: [DirectiveLocation.OBJECT, DirectiveLocation.FIELD_DEFINITION],
      args: { because: { type: new GraphQLNonNull(GraphQLString) } },
    }),
  contributes: (args) => {
    if (args.text('because').trim() === '') args.refuse('must give a reason');
    return { notPersonal: true };
  },
  contradicts: () => ['consent', 'derivedFrom', 'humanReview', 'minimise', 'purposes', 'retain', 'roles'],
};
