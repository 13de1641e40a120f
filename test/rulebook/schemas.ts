import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { directives } from '../../directives/index.js';
import { classify } from '../../src/rulebook/classify.js';
import { RulebookFaults } from '../../src/rulebook/RulebookFaults.js';
import { withDirectives } from '../../src/rulebook/withDirectives.js';

/** The candidate schema of the contract, tagged. */
export const candidateSdl = readFileSync(new URL('./candidate.graphql', import.meta.url), 'utf8');

/** Builds SDL that carries tags and defines none. */
export const schemaOf = (sdl: string): GraphQLSchema =>
  withDirectives(buildSchema(sdl, { assumeValidSDL: true }), directives);

/** The faults of a schema; none if it can be governed. */
export function faultsOf(schema: GraphQLSchema, list = directives): readonly string[] {
  try {
    classify(schema, list);
    return [];
  } catch (error) {
    if (error instanceof RulebookFaults) return error.faults;
    throw error;
  }
}
