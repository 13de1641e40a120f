import { GovernanceError } from '../errors/GovernanceError.js';
import { createOperationNames, type OperationName } from './operationNames.js';
import type { PreparedRequest } from './PreparedRequest.js';
import { prepareRequest, type Submission, tokenKeysOf } from './prepareRequest.js';
import type { Queryable } from './Queryable.js';
import { REASON_KEY } from './reason.js';
import type { Signer } from './signer.js';
import { createTokens, type TokenMap } from './tokens.js';
import { sentences, unavailable } from './unavailable.js';
import { isDataError } from './Writer.js';
import { within } from './within.js';

/** A request that is ready, with what is to be remembered once it is certain that its tokens stay. */
export interface Drafted {
  readonly request: PreparedRequest;
  readonly remember: () => void;
}

/** Makes requests ready to be written: finds or makes their tokens, and writes the operation's name if it is new. */
export interface Preparer {
  /** Does no I/O, and gives no promise, where everything is known already. */
  prepare(submission: Submission, pool: Queryable): PreparedRequest | Promise<PreparedRequest>;
  /** Prepares in the caller's transaction; `remember` is to be called once that is committed. */
  prepareWithin(submission: Submission, tx: Queryable): Promise<Drafted>;
  forgetSubjects(tenant: string): void;
}

/** Creates the preparer. */
export const createPreparer = (options: {
  readonly signer: Signer;
  readonly limits: { readonly remembered: number; readonly timeout: number };
}): Preparer => {
  const { remembered, timeout } = options.limits;
  const tokens = createTokens(remembered);
  const names = createOperationNames(remembered);
  const reasonKey = options.signer.derive(REASON_KEY);
  const ready = (submission: Submission, known: TokenMap) => prepareRequest(submission, known, reasonKey);

  const prepareWithin = async (submission: Submission, via: Queryable): Promise<Drafted> => {
    const { tenant } = submission.facts.principal;
    const keys = tokenKeysOf(submission);
    const name = newName(submission);
    const known = tokens.known(keys);
    const found = known ?? (await tokens.findOrMake(tenant, keys, via));
    if (name !== null) await names.write(name, via);
    const remember = (): void => {
      if (known === null) tokens.remember(found);
      if (name !== null) names.remember(name);
    };
    return { request: ready(submission, found), remember };
  };

  const newName = ({ facts }: Submission): OperationName | null => {
    const { operationName: name, operationDigest: digest, principal } = facts;
    if (name === null) return null;
    const operation = { tenant: principal.tenant, digest, name };
    return names.isKnown(operation) ? null : operation;
  };

  return {
    prepare(submission, pool) {
      const known = tokens.known(tokenKeysOf(submission));
      if (known !== null && newName(submission) === null) return ready(submission, known);
      return within(timeout, prepareWithin(submission, pool)).then(
        ({ request, remember }) => {
          remember();
          return request;
        },
        (error: unknown) => {
          throw asUnavailable(error);
        },
      );
    },
    prepareWithin,
    forgetSubjects: tokens.forgetSubjects,
  };
};

/** Makes AUDIT_UNAVAILABLE of what a database threw. A mistake of the caller's stays what it is. */
export const asUnavailable = (error: unknown): unknown => {
  if (error instanceof GovernanceError || error instanceof RangeError) return error;
  return unavailable(isDataError(error) ? sentences.refused : sentences.unknown, error);
};
