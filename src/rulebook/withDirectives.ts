import { GraphQLSchema } from 'graphql';
import { directiveTypes } from './directiveTypes.js';
import type { GovernanceDirective } from './GovernanceDirective.js';

/**
 * Returns the schema with the definitions of the given directives, each over the schema's own types. Definitions of the
 * same names that it already has are replaced; all else is kept.
 *
 * @throws RulebookFaults where the schema uses a name of the vocabulary for another kind of type.
 */
export function withDirectives(schema: GraphQLSchema, directives: readonly GovernanceDirective[]): GraphQLSchema {
  const types = directiveTypes(schema);
  const names = new Set(directives.map(({ name }) => name));
  const kept = schema.getDirectives().filter(({ name }) => !names.has(name));
  const defined = directives.map(({ definition }) => definition(types));
  return new GraphQLSchema({ ...schema.toConfig(), directives: [...kept, ...defined] });
}
