import { LRUCache } from 'lru-cache';
import type { Principal } from '../principal/Principal.js';
import type { Answer, RefusalAnswerer } from './Answerer.js';
import type { HttpRefusal } from './HttpRefusal.js';
import { principalKey } from './Rates.js';

const SHARED_MS = 1_000;
const REMEMBERED_PRINCIPALS = 10_000;

export interface RefusalRecorder {
  /** Records a refusal of HTTP to a verified principal and gives the answer with its receipt. */
  (refusal: HttpRefusal, principal: Principal): Promise<Answer>;
  /** Gives the answer that a principal above its rate shares at this moment; null: none is recorded yet. */
  shared(principal: Principal): Answer | null;
}

interface Flooding {
  readonly answer: Promise<Answer>;
  /** Once it is recorded. */
  recorded: Answer | null;
}

/**
 * Creates the step that gives a refusal of HTTP its record and receipt. Requests above a principal's rate share one
 * record a second: they carry no value, and a flood must not buy a line of the log with each of its requests.
 */
export function createRefusalRecorder(answerRefusal: RefusalAnswerer): RefusalRecorder {
  const flooding = new LRUCache<string, Flooding>({ max: REMEMBERED_PRINCIPALS, ttl: SHARED_MS });

  function begin(refusal: HttpRefusal, principal: Principal): Flooding {
    const begun: Flooding = { answer: answerRefusal(refusal, principal), recorded: null };
    const note = (answer: Answer): void => {
      if (answer.code === refusal.code) begun.recorded = answer;
    };
    begun.answer.then(note, () => undefined);
    flooding.set(principalKey(principal), begun);
    return begun;
  }

  function record(refusal: HttpRefusal, principal: Principal): Promise<Answer> {
    if (refusal.status !== 429) return answerRefusal(refusal, principal);
    return (flooding.get(principalKey(principal)) ?? begin(refusal, principal)).answer;
  }

  return Object.assign(record, {
    shared: (principal: Principal) => flooding.get(principalKey(principal))?.recorded ?? null,
  });
}
