import { generateKeyPairSync } from 'node:crypto';
import { buildSchema, execute, type FormattedExecutionResult, GraphQLError, parse, validate } from 'graphql';
import { issueReceipt } from '../../src/access-log/receipt.js';
import { release, withoutData } from '../../src/access-log/release.js';
import { createSigner } from '../../src/access-log/signer.js';
import type { Code } from '../../src/errors/codes.js';
import { GovernanceError } from '../../src/errors/GovernanceError.js';
import type { Answer, Answerer } from '../../src/http/Answerer.js';
import type { Principal } from '../../src/principal/Principal.js';

const schema = buildSchema(`
  type Query { dpo: String  echo(text: String!): String  key: String  slow: String }
`);
export const testSigner = createSigner(generateKeyPairSync('ed25519').privateKey);

/** What the test answerer is asked to do instead of executing. */
export interface Instruction {
  readonly refuseWith?: { readonly code: Code; readonly retryAfter?: number };
  readonly throws?: unknown;
  /** Answers the field `slow`. */
  readonly slow?: () => Promise<void>;
}

/** A small answerer over a real schema: parses, validates, refuses without a principal, executes, releases. */
export const createTestAnswerer =
  ({ refuseWith, throws, slow }: Instruction = {}): Answerer =>
  async ({ query, operationName, variables }, principal, { idempotencyKey }) => {
    if (throws !== undefined) throw throws;
    if (refuseWith !== undefined) {
      const error = new GovernanceError(refuseWith.code, 'Refused for the test.');
      return { ...answered(principal, { errors: [error.toJSON()] }, refuseWith.code), ...refuseWith };
    }
    try {
      const document = parse(query);
      if (principal === null && !/^\s*\{\s*(dpo|__typename)\s*\}\s*$/.test(query)) return unauthenticated;
      if (validate(schema, document).length > 0) return badRequest(principal);
      const rootValue = {
        dpo: 'dpo',
        echo: ({ text }: { text: string }) => text,
        key: idempotencyKey,
        slow,
      };
      const result = await execute({ schema, document, rootValue, operationName, variableValues: variables });
      return result.data === undefined ? badRequest(principal) : answered(principal, { data: result.data }, null);
    } catch (error) {
      if (error instanceof GraphQLError) return badRequest(principal);
      throw error;
    }
  };

const unauthenticated: Answer = {
  body: withoutData([new GovernanceError('UNAUTHENTICATED', 'The request must carry a token.').toJSON()]),
  code: 'UNAUTHENTICATED',
};

const badRequest = (principal: Principal | null): Answer =>
  answered(
    principal,
    { errors: [new GovernanceError('BAD_REQUEST', 'The document is not valid.').toJSON()] },
    'BAD_REQUEST',
  );

/** Releases as the gateway does: without data where nobody is known, else against a receipt. */
function answered(principal: Principal | null, result: FormattedExecutionResult, code: Code | null): Answer {
  if (principal === null && result.data === undefined) return { body: withoutData(result.errors ?? []), code };
  const tenant = principal?.tenant ?? 'processor';
  const recordId = '0197f0c0-0000-7000-8000-000000000001';
  const receipt = issueReceipt(
    { tenant, generation: 1, recordId, leafHash: Buffer.alloc(32), at: new Date(0) },
    testSigner,
  );
  return { body: release(result, receipt), code };
}
