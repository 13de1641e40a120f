import { performance } from 'node:perf_hooks';
import { sentences, unavailable } from '../access-log/unavailable.js';
import type { TakeTurn } from '../http/Answerer.js';
import { TenantShares } from '../storage/TenantShares.js';
import { nextShares, type Share, widest } from './nextShares.js';

/** Requests of one tenant that may wait for their turn; one more is refused, and nothing of it is looked at. */
const waiting = 1_000;

const everyMs = 100;

/** The line in which the requests of each tenant wait. */
export interface Turns {
  readonly take: TakeTurn;
  stop(): void;
}

/**
 * Lets a tenant's requests into the gateway a few at a time. One that sends more than the gateway can answer waits for
 * itself: what another one asks finds at most a few of its requests before it.
 */
export function createTurns(): Turns {
  let shared: ReadonlyMap<string, Share> = new Map();
  const shares = new TenantShares({
    ...{ alone: widest, besideOthers: (tenant) => shared.get(tenant)?.width ?? widest, waiting },
    overflow: () => unavailable(sentences.tenantBusy),
    now: () => performance.now(),
  });
  let seen = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    shared = nextShares(shared, shares.demands(), performance.eventLoopUtilization(now, seen).utilization);
    seen = now;
  }, everyMs).unref();
  return {
    take: ({ tenant }) => shares.take(tenant),
    stop: () => clearInterval(timer),
  };
}
