import type { KnownKey, NoteSigner } from './keys.js';
import { type NoteSignature, parseNote, writeNote } from './signedNote.js';

/**
 * Why a note is refused: it is malformed, a signature of a known key does not verify, or no known key has signed it.
 */
export type NoteRefusal = 'MALFORMED' | 'FORGED' | 'UNSIGNED';

/** A note whose text may be believed, with the keys that signed it; or why it may not. */
export type OpenedNote<Key extends KnownKey> =
  | { readonly refusal: null; readonly text: string; readonly verified: readonly Key[] }
  | { readonly refusal: NoteRefusal };

/**
 * Opens a note with the keys that are known (C2SP signed-note). Signatures of other keys are ignored, also those that
 * share only a name or only an id with a known one. At least one known key must have signed, and each signature under a
 * known key's name and id must verify, or the whole note is refused. Two known keys of one name and id would both have
 * to verify, which they can't: such a note is refused as well.
 */
export const openNote = <Key extends KnownKey>(note: string, known: readonly Key[]): OpenedNote<Key> => {
  const parsed = parseNote(note);
  if (parsed === null) return { refusal: 'MALFORMED' };
  const bytes = Buffer.from(parsed.text);
  const verified = new Set<Key>();
  for (const { name, id, signature } of parsed.signatures)
    for (const verifier of known) {
      if (verifier.name !== name || verifier.id !== id) continue;
      if (!verifier.verify(bytes, signature)) return { refusal: 'FORGED' };
      verified.add(verifier);
    }
  return verified.size === 0 ? { refusal: 'UNSIGNED' } : { refusal: null, text: parsed.text, verified: [...verified] };
};

/** Signs a text with each of the signers, in their order. Text that can't be a note, or no signer, is a RangeError. */
export const signNote = (text: string, signers: readonly NoteSigner[]): string =>
  writeNote({ text, signatures: signers.map((signer) => signatureBy(signer, text)) });

/**
 * Adds a signature line to a note, and replaces one of the same key. It verifies nothing: open the note before. A
 * malformed note is a RangeError.
 */
export const addSignature = (note: string, signer: NoteSigner): string => {
  const parsed = parseNote(note);
  if (parsed === null) throw new RangeError('Only a well-formed note can be signed once more.');
  const others = parsed.signatures.filter(({ name, id }) => name !== signer.name || id !== signer.id);
  return writeNote({ text: parsed.text, signatures: [...others, signatureBy(signer, parsed.text)] });
};

function signatureBy(signer: NoteSigner, text: string): NoteSignature {
  return { name: signer.name, id: signer.id, signature: signer.sign(Buffer.from(text)) };
}
