import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ExecutionResult, GraphQLSchema } from 'graphql';

/** What the executor is given for one execution. */
export interface Execution {
  readonly execute: () => ExecutionResult | Promise<ExecutionResult>;
}

/**
 * Creates the Apollo Server that every request runs through, over HTTP and in process alike.
 *
 * Documents come to it parsed, validated and judged by `prepare`, whose sentences hold no text of the document; so its
 * own validation is off, and its executor is the one that was prepared. Nothing of an answer may be cached.
 */
export async function createApollo(schema: GraphQLSchema): Promise<ApolloServer<Execution>> {
  // Apollo names the context "context" towards a gateway.
  const executor = async ({ context }: { readonly context: Execution }): Promise<ExecutionResult> => context.execute();
  const apollo = new ApolloServer<Execution>({
    gateway: {
      load: async () => ({ schema, executor: executor as never }),
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    plugins: [ApolloServerPluginCacheControlDisabled()],
    persistedQueries: false,
    dangerouslyDisableValidation: true,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  await apollo.start();
  return apollo;
}

/** Apollo's messages may hold text of a document; what went wrong is in the result, and is logged from there. */
const ignore = (): void => undefined;
