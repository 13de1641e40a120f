import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { GovernedType } from './Rulebook.js';
import type { Tagged, Tags } from './readTags.js';

/** A field of a governed type, as the checks and the rulebook see it. */
export interface ModelField {
  readonly coordinate: string;
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly isKey: boolean;
  /** Its type is governed, and the field is not tagged as saying nothing of a person. */
  readonly isGoverned: boolean;
  readonly tagged: Tagged;
}

/** The schema with its tags read: what every check takes. */
export interface SchemaModel {
  readonly schema: GraphQLSchema;
  readonly tags: Tags;
  readonly types: ReadonlyMap<string, GovernedType>;
  /** Every field of every governed type, by coordinate. */
  readonly fields: ReadonlyMap<string, ModelField>;
}
