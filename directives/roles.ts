import { DirectiveLocation, GraphQLDirective, GraphQLList, GraphQLNonNull } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';
import { roles as vocabulary } from '../src/vocabulary/roles.js';

/** `@roles`: a ceiling. No policy opens the field to another role; an empty list closes it. */
export const roles: GovernanceDirective = {
  name: 'roles',
  definition: (types) =>
    new GraphQLDirective({
      name: 'roles',
      description: 'No policy opens this to another role. Inherited ceilings intersect.',
      locations: [DirectiveLocation.OBJECT, DirectiveLocation.INTERFACE, DirectiveLocation.FIELD_DEFINITION],
      args: { allow: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(types.Role))) } },
    }),
  contributes: (args) => ({ roles: args.someOf('allow', vocabulary) }),
};
