import type { ApolloServer } from '@apollo/server';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { GovernanceError } from '../errors/GovernanceError.js';
import { StaleDecision } from '../errors/StaleDecision.js';
import type { GraphQLRequest } from '../http/Answerer.js';
import type { Execution } from './createApollo.js';

/** Runs the prepared operation through Apollo Server, whose part is the pipeline around it. */
export async function executePrepared(
  request: GraphQLRequest,
  apollo: ApolloServer<Execution>,
  run: () => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  let result: ExecutionResult | undefined;
  const contextValue: Execution = {
    execute: async () => {
      result = await run();
      // Errors stay here, where their class is known: Apollo would make texts of them.
      return { data: result.data ?? null };
    },
  };
  await apollo.executeOperation(
    { query: request.query, ...(request.operationName === null ? {} : { operationName: request.operationName }) },
    { contextValue },
  );
  return result ?? { errors: [new GraphQLError('The operation did not reach its execution.')] };
}

/** Any error in an execution fails the whole: a partial answer would carry less than its records say. */
export function faultOf({ errors }: ExecutionResult): unknown {
  if (!errors || errors.length === 0) return null;
  const causes = errors.map((error) => originOf(error));
  return (
    causes.find((cause) => cause instanceof StaleDecision) ??
    causes.find((cause) => cause instanceof GovernanceError) ??
    causes[0]
  );
}

function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && !(origin instanceof GovernanceError) && origin.originalError)
    origin = origin.originalError;
  return origin;
}
