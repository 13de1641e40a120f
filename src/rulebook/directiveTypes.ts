import { GraphQLEnumType, GraphQLScalarType, type GraphQLSchema, isEnumType, isScalarType } from 'graphql';
import { dataCategories, specialCategories } from '../vocabulary/categories.js';
import { purposes } from '../vocabulary/purposes.js';
import { retentionTriggers } from '../vocabulary/retentionTriggers.js';
import { roles } from '../vocabulary/roles.js';
import { transforms } from '../vocabulary/transforms.js';
import { RulebookFaults } from './RulebookFaults.js';

/** The types that the arguments of tags are made of. */
export interface DirectiveTypes {
  readonly DataCategory: GraphQLEnumType;
  readonly SpecialCategory: GraphQLEnumType;
  readonly Purpose: GraphQLEnumType;
  readonly Role: GraphQLEnumType;
  readonly Transform: GraphQLEnumType;
  readonly RetentionTrigger: GraphQLEnumType;
  readonly OnRefusal: GraphQLEnumType;
  readonly Duration: GraphQLScalarType;
}

/**
 * Looks up the types of tag arguments in a schema: its own where it has them, since a schema can't hold two of one
 * name, else new ones made from the vocabulary.
 *
 * @throws RulebookFaults where the schema uses one of the names for another kind of type.
 */
export function directiveTypes(schema: GraphQLSchema): DirectiveTypes {
  const misused: string[] = [];
  const enumOf = (name: string, words: readonly string[]): GraphQLEnumType => {
    const own = schema.getType(name);
    if (isEnumType(own)) return own;
    if (own !== undefined) misused.push(`${name}: must be an enum, for the tags use it.`);
    return new GraphQLEnumType({ name, values: Object.fromEntries(words.map((word) => [word, { value: word }])) });
  };
  const scalarOf = (name: string, description: string): GraphQLScalarType => {
    const own = schema.getType(name);
    if (isScalarType(own)) return own;
    if (own !== undefined) misused.push(`${name}: must be a scalar, for the tags use it.`);
    return new GraphQLScalarType({ name, description });
  };
  const types: DirectiveTypes = {
    DataCategory: enumOf('DataCategory', dataCategories),
    SpecialCategory: enumOf('SpecialCategory', specialCategories),
    Purpose: enumOf('Purpose', purposes),
    Role: enumOf('Role', roles),
    Transform: enumOf('Transform', transforms),
    RetentionTrigger: enumOf('RetentionTrigger', retentionTriggers),
    OnRefusal: enumOf('OnRefusal', ['NULL', 'ERROR']),
    Duration: scalarOf('Duration', 'An ISO 8601 duration.'),
  };
  if (misused.length > 0) throw new RulebookFaults(misused);
  return types;
}
