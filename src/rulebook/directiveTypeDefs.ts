import { astFromDirective } from '@graphql-tools/utils';
import { GraphQLSchema, print, printType } from 'graphql';
import { directiveTypes } from './directiveTypes.js';
import type { GovernanceDirective } from './GovernanceDirective.js';

/**
 * Prints the definitions of directives, and of the vocabulary's types that they need, as SDL to put beside a schema that
 * is written in SDL and declares none of them.
 */
export function directiveTypeDefs(directives: readonly GovernanceDirective[]): string {
  const empty = new GraphQLSchema({});
  const types = directiveTypes(empty);
  const definitions = directives.map(({ definition }) => print(astFromDirective(definition(types), empty)));
  return [...definitions, ...Object.values(types).map((type) => printType(type))].join('\n\n');
}
