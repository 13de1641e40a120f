import { createLocalJWKSet, type JSONWebKeySet } from 'jose';
import type { KeySetPlace } from './IssuerEntry.js';
import { loadKeySet } from './loadKeySet.js';
import { refuseToken } from './refuseToken.js';

/** At most one look at an issuer's key set in this time, whatever tokens arrive and however the looks end. */
const COOLDOWN_MS = 30_000;
/** How old keys may be before they are looked at again; a withdrawn key works for no longer. */
const FRESH_MS = { URL: 5 * 60_000, FILE: COOLDOWN_MS, HELD: Number.POSITIVE_INFINITY };
/** How old they may be while they can't be had: after this nothing of the issuer is believed. */
const LONGEST_HELD_MS = { URL: 60 * 60_000, FILE: 60 * 60_000, HELD: Number.POSITIVE_INFINITY };

/** The keys of one issuer at one moment. */
export interface KeysInForce {
  /** Another number whenever the set has changed: what was verified under one number does not hold under another. */
  readonly generation: number;
  /** Picks the key by comparing the header's `alg` and `kid`; they are used for nothing else. */
  readonly pick: ReturnType<typeof createLocalJWKSet>;
}

export interface IssuerKeys {
  /**
   * Gives the keys in force, loaded anew when they are not fresh. While they can't be had, those held work on for an
   * hour.
   * @throws GovernanceError UNAUTHENTICATED when there are none to use
   */
  readonly current: () => Promise<KeysInForce>;
  /** Looks for keys that are not held yet, at most once in 30 seconds, and gives what is in force then. */
  readonly lookAgain: () => Promise<KeysInForce>;
}

interface Held extends KeysInForce {
  readonly text: string;
  readonly loadedAt: number;
}

/** Creates the cache of one issuer's keys. Nothing is loaded before the first token. */
export function createIssuerKeys(place: KeySetPlace, clock: () => Date): IssuerKeys {
  let held: Held | undefined;
  let attemptedAt = Number.NEGATIVE_INFINITY;
  let attempt: Promise<void> | undefined;
  let failure: unknown;

  // A clock that was set back makes everything look young; the distance is what counts.
  const since = (moment: number): number => Math.abs(clock().getTime() - moment);

  async function load(): Promise<void> {
    try {
      held = hold(await loadKeySet(place), held, clock().getTime());
      failure = undefined;
    } catch (error) {
      failure = error;
    } finally {
      attempt = undefined;
    }
  }

  function loadOnce(): Promise<void> {
    if (attempt !== undefined) return attempt;
    if (since(attemptedAt) < COOLDOWN_MS) return Promise.resolve();
    attemptedAt = clock().getTime();
    attempt = load();
    return attempt;
  }

  function inForce(): KeysInForce {
    if (held === undefined || since(held.loadedAt) > LONGEST_HELD_MS[place.kind]) {
      throw refuseToken('KEYS_UNAVAILABLE', failure);
    }
    return held;
  }

  return {
    current: async () => {
      if (held === undefined || since(held.loadedAt) >= FRESH_MS[place.kind]) await loadOnce();
      return inForce();
    },
    lookAgain: async () => {
      await loadOnce();
      return inForce();
    },
  };
}

function hold(keySet: JSONWebKeySet, before: Held | undefined, loadedAt: number): Held {
  const text = JSON.stringify(keySet);
  if (text === before?.text) return { ...before, loadedAt };
  return { text, loadedAt, generation: (before?.generation ?? 0) + 1, pick: createLocalJWKSet(keySet) };
}
