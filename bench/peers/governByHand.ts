import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import type { ApplicationRow, CandidateRow } from './entities.js';

type Config = GraphQLFieldConfig<unknown, Context>;
type Resolver = GraphQLFieldResolver<unknown, Context>;

/** The person whom an object of a type is about; of other types nothing is personal. */
const personOf: Readonly<Record<string, (source: unknown) => string>> = {
  Candidate: (source) => (source as CandidateRow).id,
  Application: (source) => (source as ApplicationRow).candidate,
};

/**
 * Governs a schema the way it is mostly done: every personal field's resolver is wrapped in an async one that asks
 * whether this person may be read (batched, once a person and request), and every query's in one that writes down whom
 * it read before anything of it is answered.
 */
export function governByHand(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (config: Config, name) => ({ ...config, resolve: recorded(config, name) }),
    [MapperKind.OBJECT_FIELD]: (config: Config, name, type) => {
      const person = personOf[type];
      return person === undefined || name === 'id' ? undefined : { ...config, resolve: checked(config, person) };
    },
  });
}

function checked({ resolve = defaultFieldResolver }: Config, person: (source: unknown) => string): Resolver {
  return async (source, args, context, info) =>
    (await context.mayRead.load(person(source))) ? await resolve(source, args, context, info) : null;
}

function recorded({ resolve = defaultFieldResolver }: Config, name: string): Resolver {
  return async (source, args, context, info) => {
    const result: unknown = await resolve(source, args, context, info);
    await context.record(
      name,
      personsIn(result).map(({ id }) => id),
    );
    return result;
  };
}

function personsIn(result: unknown): readonly CandidateRow[] {
  if (typeof result !== 'object' || result === null) return [];
  return 'nodes' in result ? (result.nodes as CandidateRow[]) : [result as CandidateRow];
}
