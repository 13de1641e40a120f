import type { ApolloServer } from '@apollo/server';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { GovernanceError } from '../errors/GovernanceError.js';
import { StaleDecision } from '../errors/StaleDecision.js';
import type { GraphQLRequest } from '../http/Answerer.js';
import type { Execution } from './createApollo.js';

type Run = () => ExecutionResult | Promise<ExecutionResult>;

/**
 * Runs the prepared operation through Apollo Server, whose part is the pipeline around it.
 *
 * Apollo sees neither the answer nor what made it: it makes an object with a getter for each request, V8 keeps such a
 * getter in the old half of its heap, and all that hangs on it lives until that is collected (`bench/survival.ts`).
 */
export async function executePrepared(
  request: GraphQLRequest,
  apollo: ApolloServer<Execution>,
  run: Run,
): Promise<ExecutionResult> {
  const held: Held = { run, result: null };
  await passThrough(request, apollo, held);
  const { result } = held;
  held.run = null;
  held.result = null;
  return result ?? { errors: [new GraphQLError('The operation did not reach its execution.')] };
}

interface Held {
  run: Run | null;
  result: ExecutionResult | null;
}

/** A call of its own, so that nothing but `held` is in reach of what Apollo is given. */
async function passThrough(request: GraphQLRequest, apollo: ApolloServer<Execution>, held: Held): Promise<void> {
  const { query, operationName } = request;
  const execute = async (): Promise<ExecutionResult> => {
    held.result = (await held.run?.()) ?? null;
    // Errors stay here too, where their class is known: Apollo would make texts of them.
    return { data: null };
  };
  const contextValue: Execution = { execute };
  await apollo.executeOperation({ query, ...(operationName === null ? {} : { operationName }) }, { contextValue });
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
