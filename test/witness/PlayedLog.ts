import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { referenceTree } from '../access-log/tree/referenceTree.js';

const raw = (key: KeyObject): Buffer => Buffer.from(String(key.export({ format: 'jwk' }).x), 'base64url');
const idOf = (name: string, typed: Buffer): Buffer =>
  createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);

/** What a log sends in one request. */
export interface Sending {
  readonly old: number;
  readonly size: number;
  /** What stands in the place of the proof that belongs there. */
  readonly proof?: readonly Buffer[];
  readonly root?: Buffer;
  /** What is made of the whole body at last. */
  readonly change?: (body: string) => string;
}

/** A log that a test plays: it writes its keys, notes and proofs by itself, with none of the code under test. */
export interface PlayedLog {
  readonly origin: string;
  readonly vkey: string;
  note(size: number, root?: Buffer): string;
  proof(old: number, size: number): readonly Buffer[];
  body(sending: Sending): string;
}

/** Makes one of those leaves. Two with the same key and other leaves are one log that forks. */
export function playLog(origin: string, leaves: readonly string[], privateKey = newKey()): PlayedLog {
  const tree = referenceTree(leaves.map((leaf) => Buffer.from(leaf)));
  const publicKey = raw(privateKey);
  const typed = Buffer.concat([Buffer.of(1), publicKey]);
  const id = idOf(origin, typed);
  const note = (size: number, root = tree.root(0, size)): string => {
    const text = `${origin}\n${size}\n${root.toString('base64')}\n`;
    const signature = Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]);
    return `${text}\n— ${origin} ${signature.toString('base64')}\n`;
  };
  const body = ({ old, size, proof, root, change = (text) => text }: Sending): string => {
    const hashes = proof ?? (old > size ? [] : tree.consistency(old, size));
    return change(`old ${old}\n${hashes.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${note(size, root)}`);
  };
  const vkey = `${origin}+${id.toString('hex')}+${typed.toString('base64')}`;
  return { origin, vkey, note, proof: tree.consistency, body };
}

export const newKey = (): KeyObject =>
  createPrivateKey(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }));

export const leavesOf = (count: number, word = 'leaf'): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${word} ${index}`);

/** Posts to a witness as any client of the protocol does. */
export async function post(
  address: string,
  body: string | Uint8Array,
): Promise<{ readonly status: number; readonly type: string | null; readonly text: string }> {
  const response = await fetch(`${address}/add-checkpoint`, { method: 'POST', body });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

/** Reads a cosignature line by hand: gives its time in seconds, null where it does not verify over the note's text. */
export function cosignedAt(line: string, note: string, vkey: string): number | null {
  const [name = '', id = '', ...rest] = vkey.split('+');
  const key = Buffer.from(rest.join('+'), 'base64');
  const [, encoded = ''] = /^— \S+ (\S+)\n$/.exec(line) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  if (!line.startsWith(`— ${name} `) || key[0] !== 4 || bytes.toString('hex', 0, 4) !== id) return null;
  const time = Number(bytes.readBigUInt64BE(4));
  const text = note.slice(0, note.indexOf('\n\n') + 1);
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.subarray(1)]);
  const message = Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);
  return verify(null, message, { key: spki, format: 'der', type: 'spki' }, bytes.subarray(12)) ? time : null;
}
