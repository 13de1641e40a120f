import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Enforcement } from '../enforce/Enforcement.js';
import { execute } from '../execute/execute.js';
import { faultOf } from './executePrepared.js';
import type { Preparation } from './Preparation.js';
import type { Attempt } from './RequestState.js';
import { touchesOf } from './touchesOf.js';

type Values = Readonly<Record<string, unknown>>;

/** Reads by a query of the gateway's own, as who asks and for what it stated. */
export type ReadGoverned = (query: string, variables: Values) => Promise<Values>;

/** What a read of the gateway's own is made with. */
export interface OwnReading {
  readonly attempt: Attempt;
  readonly preparation: Preparation;
  /** Makes what the resolvers of an attempt may use. */
  readonly contextOf: (attempt: Attempt) => unknown;
}

/** Queries are made from the fields of a policy: few, and each many times. */
const documents = new LRUCache<string, DocumentNode>({ max: 64 });

/**
 * Makes the function that reads persons for a resolver whose answer is no object of theirs. What it reads is planned for
 * the same caller, enforced by the same bit tests and recorded with the request, as if it had been asked: there is no
 * other way to a value.
 */
export const readGoverned =
  ({ attempt, preparation, contextOf }: OwnReading): ReadGoverned =>
  async (query, variables) => {
    const { prepared, request, enforcement } = attempt;
    if (!prepared.plan || !enforcement) throw new Error('A governed read was made without a purpose.');
    const document = documentOf(query);
    const selection = preparation.select(preparation.schema, document, operationOf(document), variables);
    const plan = preparation.planner(selection, prepared.plan.context);
    const own = new Enforcement(plan, request.now, enforcement.pseudonymKey);
    attempt.ownReads.push(own);
    const touches = touchesOf(selection, variables, preparation.rulebook);
    const reading = { ...attempt, enforcement: own, prepared: { ...prepared, selection, variables, plan, touches } };
    const result = await execute({ selection, variables, contextValue: contextOf(reading) });
    const fault = faultOf(result);
    if (fault) throw fault;
    return result.data ?? {};
  };

function documentOf(query: string): DocumentNode {
  const known = documents.get(query) ?? parse(query, { noLocation: true });
  documents.set(query, known);
  return known;
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A query of the gateway holds no operation.');
  return operation;
}
