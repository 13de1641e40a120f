import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';

/** One entry of the answer: every field node of one response key on one object type, merged. */
export interface SelectedField {
  /** The alias, or the field's name. Chosen by the client: may be `__proto__`. */
  readonly responseKey: string;
  /** Schema coordinate, such as `Candidate.givenName`: rules go by this, never by the response key. */
  readonly coordinate: string;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** What is selected below it, by the name of each possible object type; empty for a leaf. */
  readonly below: ReadonlyMap<string, readonly SelectedField[]>;
}

/** What an operation asks for, with `@skip`, `@include`, fragments and merging already worked out. */
export interface Selection {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly root: readonly SelectedField[];
}

/** The coerced variables of one request, as `getVariableValues` of graphql-js gives them. */
export type Variables = Readonly<Record<string, unknown>>;

/** Works out a selection: `select` itself, or the same with a memory. */
export type Select = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
) => Selection;
