import type { WitnessVerifier } from '../access-log/notes/cosignature.js';

/** A witness that is asked to cosign. From the configuration file only. */
export interface WitnessTarget {
  /** Under which `add-checkpoint` is; it ends in a slash. */
  readonly url: URL;
  readonly verifier: WitnessVerifier;
  /** Whose logs it cosigns; null: all. */
  readonly tenants: readonly string[] | null;
  /** Whether the URL may lead into the operator's own network. */
  readonly allowPrivate: boolean;
}
