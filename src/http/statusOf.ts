import type { Code } from '../errors/codes.js';
import type { Answer } from './Answerer.js';
import type { AnswerType } from './negotiate.js';

/** The statuses that `application/json` has in common with the newer type; every other well-formed request is a 200. */
const sharedStatuses: ReadonlySet<number> = new Set([401, 429, 503]);

/** The status of an answer, by its operation-level code and its media type (contract, HTTP). */
export function statusOf({ code, retryAfter }: Pick<Answer, 'code' | 'retryAfter'>, type: AnswerType): number {
  if (code === null) return 200;
  const status = code === 'LIMIT_EXCEEDED' && retryAfter !== undefined ? 429 : statusOfCode(code);
  return type === 'application/graphql-response+json' || sharedStatuses.has(status) ? status : 200;
}

/** Every code that is not named here is an operation-level refusal: 403. */
function statusOfCode(code: Code): number {
  switch (code) {
    case 'UNAUTHENTICATED':
      return 401;
    case 'BAD_REQUEST':
    case 'PURPOSE_REQUIRED':
    case 'LIMIT_EXCEEDED':
      return 400;
    case 'AUDIT_UNAVAILABLE':
      return 503;
    case 'INTERNAL':
      return 500;
    default:
      return 403;
  }
}
