import { DirectiveLocation, GraphQLDirective, GraphQLNonNull } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';
import { dataCategories } from '../src/vocabulary/categories.js';

/** `@personal`: the field holds ordinary personal data of a category. */
export const personal: GovernanceDirective = {
  name: 'personal',
  definition: (types) =>
    new GraphQLDirective({
      name: 'personal',
      description: 'The field holds personal data of this category.',
      locations: [DirectiveLocation.FIELD_DEFINITION],
      args: { category: { type: new GraphQLNonNull(types.DataCategory) } },
    }),
  contributes: (args) => ({ category: args.oneOf('category', dataCategories) }),
  contradicts: () => ['notPersonal'],
};
