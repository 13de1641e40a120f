import type { ServerResponse } from 'node:http';
import type { Code } from '../errors/codes.js';

/** The operation-level code of each answer on its way, for the request's log line and the counters. */
const codeByResponse = new WeakMap<ServerResponse, Code>();

export const noteOutcome = (response: ServerResponse, code: Code | null): void => {
  if (code !== null) codeByResponse.set(response, code);
};

/** The code that was noted for an answer; null: none, it was executed or is no GraphQL. */
export const outcomeOf = (response: ServerResponse): Code | null => codeByResponse.get(response) ?? null;
