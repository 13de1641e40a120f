import { PositionedError } from './PositionedError.js';

/**
 * Several faults of one request, found together.
 *
 * Thrown, it is its first fault, so that who knows nothing of it still answers with a code and a sentence; who does
 * lists `faults`. First comes what is wrong with the document, then what is wrong with `@purpose` (design §3, Order of
 * checks).
 */
export class RefusedOperation extends PositionedError {
  readonly #faults: readonly PositionedError[];

  constructor(first: PositionedError, rest: readonly PositionedError[] = []) {
    const [head = first, ...tail] = [first, ...rest].sort(purposeLast);
    super(head.code, head.message, head.locations);
    this.name = 'RefusedOperation';
    this.#faults = [head, ...tail];
  }

  /** Every fault, the one that this error repeats first. */
  get faults(): readonly PositionedError[] {
    return this.#faults;
  }
}

const rank = (fault: PositionedError): number => (fault.code === 'PURPOSE_REQUIRED' ? 1 : 0);
const purposeLast = (one: PositionedError, other: PositionedError): number => rank(one) - rank(other);

/** Throws `faults` as one error; returns when there are none. */
export function throwFaults(faults: readonly PositionedError[]): void {
  const [first, ...rest] = faults;
  if (first) throw new RefusedOperation(first, rest);
}
