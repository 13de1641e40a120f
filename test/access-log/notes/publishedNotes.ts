import { createPrivateKey } from 'node:crypto';
import { createNoteSigner, type NoteVerifier, parseVerifierKey } from '../../../src/access-log/notes/keys.js';
import { createSigner } from '../../../src/access-log/signer.js';

/** Keys and notes that were published: by Go's golang.org/x/mod/sumdb/note, by sum.golang.org, and by C2SP signed-note. */
export const keys = {
  peter: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  enoch: 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop',
  sumdb: 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
  c2sp: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
} as const;

export const text =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
export const peterLine =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
export const enochLine =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';

export const c2spNote =
  'This is an example message.\n\n' +
  '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';

/** A tree head of the Go checksum database. */
export const sumdbNote =
  'go.sum database tree\n6476701\nmb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=\n\n' +
  '— sum.golang.org Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=\n';

export const verifierOf = (key: string): NoteVerifier => {
  const verifier = parseVerifierKey(key);
  if (verifier === null) throw new Error('A published key can be read.');
  return verifier;
};

/** PKCS #8 (RFC 8410) around the 32 bytes of an Ed25519 seed. */
const signerOfSeed = (name: string, seed: Uint8Array) => {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createNoteSigner(name, createSigner(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })));
};

/** The published private key PRIVATE+KEY+PeterNeumann+c74f20a3+…, after its type byte. */
export const peterSigner = signerOfSeed(
  'PeterNeumann',
  Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1),
);
/** The published example's second key is made of a seed of zeros. */
export const enochSigner = signerOfSeed('EnochRoot', Buffer.alloc(32));
