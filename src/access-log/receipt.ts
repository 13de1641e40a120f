import { hash, type KeyObject, verify } from 'node:crypto';
import { parse, stringify } from 'uuid';
import type { Signer } from './signer.js';

/**
 * A receipt proves that a request was recorded: version (1 byte), hash of the log's origin (32), id (16) and leaf hash
 * (32) of the request's first record, time in seconds since 1970 (8), Ed25519 signature (64), as 204 characters of
 * base64url. It holds no index, size or count, so that two receipts do not tell how much happened between them.
 */
const VERSION = 1;
const CONTENT_BYTES = 89;
const RECEIPT_BYTES = CONTENT_BYTES + 64;
/** Signed together with the content, so that the key's other signatures can never pass for a receipt. */
const CONTEXT = Buffer.from('candour/receipt/1\n');

/** What a receipt is about. */
export interface ReceiptFacts {
  readonly tenant: string;
  /** The generation of the tenant's log that the record stands in. */
  readonly generation: number;
  readonly recordId: string;
  readonly leafHash: Buffer;
  readonly at: Date;
}

let make: (text: string) => Receipt;

/** Proof that a request's records are durable. Only `issueReceipt` makes one, and only the log calls it. */
export class Receipt {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static {
    make = (text) => new Receipt(text);
  }

  /** 204 characters of base64url, for the header `Access-Log-Receipt`. */
  get text(): string {
    return this.#text;
  }

  /** Says whether a value is a receipt, for rims that types do not guard: a cast makes none. */
  static is(value: unknown): value is Receipt {
    return typeof value === 'object' && value !== null && #text in value;
  }
}

/**
 * Names a tenant's log; the same name stands in its signed checkpoints. A log that was opened anew after a loss has
 * another name, because under the old one two trees of one size would have been signed.
 */
export const logOrigin = (tenant: string, generation = 1): string =>
  `candour/access-log/${tenant}${generation === 1 ? '' : `#${generation}`}`;

/** Signs a receipt. To be called once the records are committed. */
export const issueReceipt = (facts: ReceiptFacts, signer: Signer): Receipt => {
  const receipt = Buffer.alloc(RECEIPT_BYTES);
  receipt.writeUInt8(VERSION, 0);
  hash('sha256', logOrigin(facts.tenant, facts.generation), 'buffer').copy(receipt, 1);
  receipt.set(parse(facts.recordId), 33);
  facts.leafHash.copy(receipt, 49);
  receipt.writeBigUInt64BE(BigInt(Math.floor(facts.at.getTime() / 1000)), 81);
  signer.sign(Buffer.concat([CONTEXT, receipt.subarray(0, CONTENT_BYTES)])).copy(receipt, CONTENT_BYTES);
  return make(receipt.toString('base64url'));
};

/** A receipt that was verified. Compare `originHash` with the SHA-256 of the `logOrigin` that is expected. */
export interface VerifiedReceipt {
  readonly originHash: string;
  readonly recordId: string;
  readonly leafHash: string;
  readonly at: Date;
}

/**
 * Reads a receipt and checks its signature. Gives null for any text that is not a receipt signed by one of those keys:
 * a receipt does not say which key signed it.
 */
export const verifyReceipt = (text: string, ...publicKeys: readonly KeyObject[]): VerifiedReceipt | null => {
  const receipt = Buffer.from(text, 'base64url');
  // Decoding forgives what it does not know; only the one text that encodes these bytes is a receipt.
  if (receipt.length !== RECEIPT_BYTES || receipt.toString('base64url') !== text) return null;
  const content = receipt.subarray(0, CONTENT_BYTES);
  if (content.readUInt8(0) !== VERSION) return null;
  const [signed, signature] = [Buffer.concat([CONTEXT, content]), receipt.subarray(CONTENT_BYTES)];
  if (!publicKeys.some((publicKey) => verify(null, signed, publicKey, signature))) return null;
  return {
    originHash: content.toString('hex', 1, 33),
    recordId: stringify(content, 33),
    leafHash: content.toString('hex', 49, 81),
    at: new Date(Number(content.readBigUInt64BE(81)) * 1000),
  };
};
