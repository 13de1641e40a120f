import { ConfigurationError } from '../errors/ConfigurationError.js';

/** Every reason why a schema can't be governed: each fault is `coordinate: sentence`, sorted, without repetition. */
export class RulebookFaults extends ConfigurationError {
  readonly faults: readonly string[];

  constructor(faults: Iterable<string>) {
    const sorted = [...new Set(faults)].sort();
    const count = sorted.length === 1 ? 'one fault' : `${sorted.length} faults`;
    super(`The schema has ${count} to mend before it can be governed:\n${sorted.join('\n')}`);
    this.name = 'RulebookFaults';
    this.faults = Object.freeze(sorted);
  }
}
