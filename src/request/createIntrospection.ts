import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { visibleSchema } from '../plan/visibleSchema.js';
import { callerClassOf } from '../policy/Caller.js';
import type { Rulebook } from '../rulebook/Rulebook.js';
import type { Attempt } from './RequestState.js';

const viewsAtMost = 32;

/**
 * Creates the execution of introspection, on the caller's own view of the schema. Views are kept by everything that
 * they depend on: the caller's class and the policy version.
 */
export function createIntrospection(
  schema: GraphQLSchema,
  rulebook: Rulebook,
): (attempt: Attempt, document: DocumentNode) => ExecutionResult | Promise<ExecutionResult> {
  const views = new LRUCache<string, GraphQLSchema>({ max: viewsAtMost });
  return ({ request, tenant: { policy, recipients }, prepared }, document) => {
    const caller = callerClassOf(request.principal, recipients);
    const { tenant, version, instructionsNumber, jurisdiction } = policy;
    const key = JSON.stringify([tenant, version, instructionsNumber, jurisdiction, caller]);
    let view = views.get(key);
    if (!view) {
      view = visibleSchema(schema, { rulebook, policy, caller });
      views.set(key, view);
    }
    const operationName = prepared.selection.operation.name?.value;
    return execute({ schema: view, document, operationName, variableValues: prepared.variables });
  };
}
