import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { jsonPieces } from './jsonPieces.js';
import { Receipt } from './receipt.js';

let make: (pieces: readonly string[], receipt: string | null) => ReleasedBody;

/** Shorter bodies are sent as one text, in one write with their headers. UTF-16 units. */
const shortText = 8_192;

/**
 * The body of an answer. The transport takes nothing else, and only `release` and `withoutData` make one: no code
 * compiles that sends data for which no receipt was given.
 */
export class ReleasedBody {
  readonly #pieces: readonly string[];
  readonly #receipt: string | null;

  private constructor(pieces: readonly string[], receipt: string | null) {
    this.#pieces = pieces;
    this.#receipt = receipt;
  }

  static {
    make = (pieces, receipt) => new ReleasedBody(pieces, receipt);
  }

  /** JSON. */
  get text(): string {
    return this.#pieces.join('');
  }

  /** JSON, as it goes on the wire: UTF-8 where it is long. */
  get payload(): string | Buffer {
    const units = this.#pieces.reduce((sum, { length }) => sum + length, 0);
    return units < shortText ? this.text : encode(this.#pieces);
  }

  /** For the header `Access-Log-Receipt`; null where no principal was verified. */
  get receipt(): string | null {
    return this.#receipt;
  }

  /** Says whether a value is a released body, for rims that types do not guard: a cast makes none. */
  static is(value: unknown): value is ReleasedBody {
    return typeof value === 'object' && value !== null && #pieces in value;
  }
}

/** Encodes pieces as UTF-8, one after the other: their whole would be made as a text first only to be thrown away. */
function encode(pieces: readonly string[]): Buffer {
  const bytes = Buffer.allocUnsafe(pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0));
  let at = 0;
  for (const piece of pieces) at += bytes.write(piece, at);
  return bytes;
}

/**
 * Releases an answer, or a refusal, to a verified principal: its records are durable, as the receipt proves. Anything
 * that was cast to a receipt is a TypeError.
 */
export const release = (result: FormattedExecutionResult, receipt: Receipt): ReleasedBody => {
  if (!Receipt.is(receipt)) throw new TypeError('An answer is released against a receipt of the access log only.');
  return make(jsonPieces(result), receipt.text);
};

let makeStream: (chunks: AsyncIterable<Buffer>, receipt: string) => ReleasedStream;

/** A body that is sent piece by piece, as an export of the log is; only `releaseStream` makes one. */
export class ReleasedStream {
  readonly #chunks: AsyncIterable<Buffer>;
  readonly #receipt: string;

  private constructor(chunks: AsyncIterable<Buffer>, receipt: string) {
    this.#chunks = chunks;
    this.#receipt = receipt;
  }

  static {
    makeStream = (chunks, receipt) => new ReleasedStream(chunks, receipt);
  }

  get chunks(): AsyncIterable<Buffer> {
    return this.#chunks;
  }

  /** For the header `Access-Log-Receipt`. */
  get receipt(): string {
    return this.#receipt;
  }
}

/** Releases a stream: the record that it was asked for is durable, as the receipt proves. Anything else is a TypeError. */
export const releaseStream = (chunks: AsyncIterable<Buffer>, receipt: Receipt): ReleasedStream => {
  if (!Receipt.is(receipt)) throw new TypeError('An answer is released against a receipt of the access log only.');
  return makeStream(chunks, receipt.text);
};

/** Makes a body that carries errors and nothing else: for requests without a principal, or when the log is down. */
export const withoutData = (errors: readonly GraphQLFormattedError[]): ReleasedBody =>
  make([JSON.stringify({ errors })], null);

/**
 * Makes the one body with data that no principal asked for and no record precedes: the data protection officer's
 * contact, which concerns nobody else. Anything but `dpo` fields and `__typename` is a TypeError.
 */
export const releaseContact = (data: Readonly<Record<string, unknown>>): ReleasedBody => {
  for (const value of Object.values(data))
    if (!isContact(value)) throw new TypeError('Only a contact is released to nobody.');
  return make([JSON.stringify({ data })], null);
};

const contactKeys: ReadonlySet<unknown> = new Set(['DataProtectionOfficer', 'Query']);

/** The officer's own object, or the name of a type that leads to it. */
const isContact = (value: unknown): boolean =>
  contactKeys.has(value) ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => each === null || typeof each === 'string'));
