import type { KeyObject } from 'node:crypto';
import type { SubjectKeys } from './SubjectKeys.js';

export interface RememberedKeysOptions {
  /** Milliseconds after which what is held is let go of, and the same once more at most. */
  readonly heldMs?: number;
  /** How many keys are held at most, and as many again. */
  readonly most?: number;
}

/**
 * Holds the keys that were asked for lately in memory, for a minute or two: so long may another gateway still know a key
 * that was destroyed. Its own are gone at once.
 */
export class RememberedKeys implements SubjectKeys {
  readonly store: string;
  readonly #keys: SubjectKeys;
  readonly #heldMs: number;
  readonly #most: number;
  #young = new Map<string, KeyObject>();
  #old: ReadonlyMap<string, KeyObject> = new Map();
  #turning: NodeJS.Timeout | null = null;
  #destroyed = 0;

  constructor(keys: SubjectKeys, { heldMs = 60_000, most = 50_000 }: RememberedKeysOptions = {}) {
    this.store = keys.store;
    this.#keys = keys;
    this.#heldMs = heldMs;
    this.#most = most;
  }

  async read(tenant: string, persons: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    const found = new Map<string, KeyObject>();
    const missing: string[] = [];
    for (const person of persons) {
      const name = nameOf(tenant, person);
      const key = this.#young.get(name) ?? this.#old.get(name);
      if (key) found.set(person, key);
      else missing.push(person);
    }
    if (missing.length === 0) return found;
    const destroyed = this.#destroyed;
    const read = await this.#keys.read(tenant, missing);
    // What was read before a destruction and comes after it must not be held.
    if (destroyed === this.#destroyed) this.#hold(tenant, read);
    for (const [person, key] of read) found.set(person, key);
    return found;
  }

  async create(tenant: string, persons: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    return await this.#keys.create(tenant, persons);
  }

  async destroy(tenant: string, persons: readonly string[]): Promise<void> {
    try {
      await this.#keys.destroy(tenant, persons);
    } finally {
      this.#destroyed += 1;
      const gone = new Set(persons.map((person) => nameOf(tenant, person)));
      for (const name of gone) this.#young.delete(name);
      this.#old = new Map([...this.#old].filter(([name]) => !gone.has(name)));
    }
  }

  assertThere(): Promise<void> {
    return this.#keys.assertThere();
  }

  #hold(tenant: string, keys: ReadonlyMap<string, KeyObject>): void {
    for (const [person, key] of keys) {
      if (this.#young.size >= this.#most) this.#turn();
      this.#young.set(nameOf(tenant, person), key);
    }
    this.#turning ??= setTimeout(() => this.#turn(), this.#heldMs).unref();
  }

  /** What is young gets old, and what was old is let go of. */
  #turn(): void {
    if (this.#turning) clearTimeout(this.#turning);
    this.#old = this.#young;
    this.#young = new Map();
    this.#turning = this.#old.size > 0 ? setTimeout(() => this.#turn(), this.#heldMs).unref() : null;
  }
}

const nameOf = (tenant: string, person: string): string => `${person} ${tenant}`;
