import { type KeyObject, verify } from 'node:crypto';
import type { SigningKey } from '../signer.js';
import { type KeyMaterial, type KnownKey, parseWitnessMaterial, witnessMaterial } from './keys.js';
import { type NoteRefusal, openNote } from './openNote.js';
import { parseNote, signatureLine } from './signedNote.js';

/**
 * Cosignatures of witnesses: C2SP tlog-cosignature, its Ed25519 kind. A witness says with one that at the time in it the
 * checkpoint was the largest that it knew of the log, and consistent with all that it had cosigned before. The time
 * stands before the 64 bytes of the signature, and is signed together with the checkpoint's text.
 */
const TIME_BYTES = 8;
const SIGNATURE_BYTES = 64;

/** The last second that a `Date` can tell. */
const LAST_SECOND = 8_640_000_000_000n;

/** A witness's key. It is never a log's: its cosignature alone would do for a checkpoint that the log has not signed. */
export interface WitnessVerifier extends KnownKey {
  readonly kind: 'WITNESS';
}

/** A key that cosigns checkpoints. */
export interface WitnessSigner {
  readonly verifier: WitnessVerifier;
  /** Gives the signature line for a checkpoint's text, ended by a newline. */
  cosign(text: string, at: Date): string;
}

/** What one witness has said of a checkpoint. */
export interface Cosignature {
  readonly witness: WitnessVerifier;
  readonly at: Date;
  /** The signature line, ended by a newline. */
  readonly line: string;
}

/** The cosignatures that may be believed; or why none may. */
export type OpenedCosignatures =
  | { readonly refusal: null; readonly cosignatures: readonly Cosignature[] }
  | { readonly refusal: NoteRefusal };

/** Reads a witness's verifier key. Gives null for any text that is none, such as a log's. */
export const parseWitnessKey = (text: string): WitnessVerifier | null => {
  const read = parseWitnessMaterial(text);
  return read === null ? null : verifierOf(read);
};

/** Makes the verifier of a witness's key. Another kind of key, or a name that can't be one, is a RangeError. */
export const createWitnessVerifier = (name: string, publicKey: KeyObject): WitnessVerifier =>
  verifierOf(witnessMaterial(name, publicKey));

/** Makes a witness's signer. */
export const createWitnessSigner = (name: string, key: SigningKey): WitnessSigner => {
  const verifier = createWitnessVerifier(name, key.publicKey);
  return {
    verifier,
    cosign(text, at) {
      const time = Buffer.alloc(TIME_BYTES);
      time.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 1000)));
      const signature = Buffer.concat([time, key.sign(messageOf(time, Buffer.from(text)))]);
      return signatureLine({ name: verifier.name, id: verifier.id, signature });
    },
  };
};

/**
 * Opens the cosignatures that a signed checkpoint carries of the witnesses that are known; those of others are ignored.
 * At least one must be there, and each under a known witness's name and id must verify. Whether the log has signed the
 * checkpoint is another question: `openCheckpoint`.
 */
export const openCosignatures = (note: string, witnesses: readonly WitnessVerifier[]): OpenedCosignatures => {
  const opened = openNote(note, witnesses);
  if (opened.refusal !== null) return opened;
  const signatures = parseNote(note)?.signatures ?? [];
  const cosignatures = opened.verified.flatMap((witness): readonly Cosignature[] => {
    const own = signatures.findLast(({ name, id }) => name === witness.name && id === witness.id);
    const at = own === undefined ? null : timeOf(own.signature);
    return own === undefined || at === null ? [] : [{ witness, at, line: signatureLine(own) }];
  });
  return { refusal: null, cosignatures };
};

const verifierOf = (key: KeyMaterial): WitnessVerifier => ({
  kind: 'WITNESS',
  ...key,
  verify: (bytes, signature) =>
    timeOf(signature) !== null &&
    verify(null, messageOf(signature.subarray(0, TIME_BYTES), bytes), key.publicKey, signature.subarray(TIME_BYTES)),
});

/** The bytes that are signed: two lines, and the checkpoint's text. */
function messageOf(time: Uint8Array, text: Uint8Array): Buffer {
  const seconds = Buffer.from(time).readBigUInt64BE();
  return Buffer.concat([Buffer.from(`cosignature/v1\ntime ${seconds}\n`), text]);
}

/** Gives null for a signature of another length, or whose time is none: 0 stands for a statement without time. */
function timeOf(signature: Uint8Array): Date | null {
  if (signature.length !== TIME_BYTES + SIGNATURE_BYTES) return null;
  const seconds = Buffer.from(signature).readBigUInt64BE();
  return seconds === 0n || seconds > LAST_SECOND ? null : new Date(Number(seconds) * 1000);
}
