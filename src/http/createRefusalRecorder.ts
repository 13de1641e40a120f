import { LRUCache } from 'lru-cache';
import type { Principal } from '../principal/Principal.js';
import type { Answer, RefusalAnswerer } from './Answerer.js';
import type { HttpRefusal } from './HttpRefusal.js';

const SHARED_MS = 1_000;
const REMEMBERED_PRINCIPALS = 10_000;

/**
 * Creates the step that gives a refusal of HTTP its record and receipt. Requests above a principal's rate share one
 * record a second: they carry no value, and a flood must not buy a line of the log with each of its requests.
 */
export function createRefusalRecorder(
  answerRefusal: RefusalAnswerer,
): (refusal: HttpRefusal, principal: Principal) => Promise<Answer> {
  const flooding = new LRUCache<string, Promise<Answer>>({ max: REMEMBERED_PRINCIPALS, ttl: SHARED_MS });
  return (refusal, principal) => {
    if (refusal.status !== 429) return answerRefusal(refusal, principal);
    const key = JSON.stringify([principal.tenant, principal.id]);
    const shared = flooding.get(key) ?? answerRefusal(refusal, principal);
    if (!flooding.has(key)) flooding.set(key, shared);
    return shared;
  };
}
