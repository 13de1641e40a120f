import type { ExecutionResult } from 'graphql';
import { releaseContact, withoutData } from '../access-log/release.js';
import { execute } from '../execute/execute.js';
import type { Answer, GraphQLRequest } from '../http/Answerer.js';
import { anonymousShape } from '../operation/anonymousShape.js';
import { resolveOperation } from '../operation/resolveOperation.js';
import type { ContextOptions } from './createContext.js';
import type { Preparation } from './Preparation.js';

export interface AnonymousOptions {
  readonly preparation: Preparation;
  readonly dpo: ContextOptions['dpo'];
  /** Told of each answer, so that it is counted. */
  readonly onAnswer: (code: 'UNAUTHENTICATED' | null) => void;
}

/**
 * Creates the answer to a request without a principal: one shape runs, the data protection officer's contact
 * (GDPR Art. 13(1)(b)); all else is UNAUTHENTICATED before variables are looked at.
 */
export function createAnonymousAnswer({
  preparation,
  dpo,
  onAnswer,
}: AnonymousOptions): (request: GraphQLRequest) => Answer {
  const { documents, schema, select } = preparation;
  const refused = (): Answer => {
    onAnswer('UNAUTHENTICATED');
    const message = 'The request must carry a bearer token in its Authorization header.';
    return { body: withoutData([{ message, extensions: { code: 'UNAUTHENTICATED' } }]), code: 'UNAUTHENTICATED' };
  };
  return (request) => {
    if (!anonymousShape(request.query)) return refused();
    const parsed = documents.read(request.query);
    const operation = resolveOperation(parsed, null);
    const selection = select(schema, parsed.document, operation, {});
    const result = execute({ selection, variables: {}, contextValue: { enforcement: null, dpo } }) as ExecutionResult;
    onAnswer(null);
    return { body: releaseContact(result.data ?? {}), code: null };
  };
}
