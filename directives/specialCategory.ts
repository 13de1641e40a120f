import { DirectiveLocation, GraphQLBoolean, GraphQLDirective, GraphQLNonNull } from 'graphql';
import type { GovernanceDirective } from '../src/rulebook/GovernanceDirective.js';
import { categoryStates, specialCategories } from '../src/vocabulary/categories.js';

/**
 * `@specialCategory`: the field holds data of GDPR Art. 9(1) or Art. 10, or (`inferred`) hints at it. A prohibited
 * category cannot be in a schema, not even inferred; an unlisted one may stand there, and every access is refused.
 */
export const specialCategory: GovernanceDirective = {
  name: 'specialCategory',
  definition: (types) =>
    new GraphQLDirective({
      name: 'specialCategory',
      description: 'The field holds, or with "inferred" hints at, data of GDPR Art. 9(1) or Art. 10.',
      locations: [DirectiveLocation.FIELD_DEFINITION],
      args: {
        category: { type: new GraphQLNonNull(types.SpecialCategory) },
        inferred: { type: new GraphQLNonNull(GraphQLBoolean), defaultValue: false },
      },
    }),
  contributes: (args) => {
    const category = args.oneOf('category', specialCategories);
    if (categoryStates[category] === 'PROHIBITED') args.refuse(`names ${category}, a category that is prohibited`);
    return { special: { category, inferred: args.flag('inferred') } };
  },
  // A name or a photo is of an ordinary category too, and only hints at a special one.
  contradicts: ({ special }) => (special?.inferred ? ['notPersonal'] : ['personal', 'notPersonal']),
};
