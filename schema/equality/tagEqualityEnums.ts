import type { GraphQLSchema } from 'graphql';
import { tagEnumValues } from '../../src/rulebook/tagEnumValues.js';
import { breakdownCoordinates, dimensionCoordinates } from '../../src/vocabulary/equality.js';

const tagsOf = (coordinates: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(coordinates).map(([value, fields]) => [value, `@aggregates(fields: ${JSON.stringify(fields)})`]),
  );

/** Says of each dimension and breakdown which coordinates persons are counted by: they need the verdict of counting. */
export function tagEqualityEnums(schema: GraphQLSchema): void {
  tagEnumValues('EqualityDimension', tagsOf(dimensionCoordinates))(schema);
  tagEnumValues('EqualityBreakdown', tagsOf(breakdownCoordinates))(schema);
}
