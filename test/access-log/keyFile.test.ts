import { generateKeyPairSync, hkdfSync } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type KeyFile, parseKeyFile, writeKeyFile } from '../../src/access-log/keyFile.js';
import { loadSigner } from '../../src/access-log/loadSigner.js';
import { parseVerifierKey } from '../../src/access-log/notes/keys.js';
import { issueReceipt, verifyReceipt } from '../../src/access-log/receipt.js';
import { retireKeys, rotateKeys } from '../../src/access-log/rotateKeys.js';
import { createSigner, readSigner } from '../../src/access-log/signer.js';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { run } from '../cli/run.js';

const newKey = () => generateKeyPairSync('ed25519').privateKey;
const onlyKey = (): KeyFile => ({ privateKeys: [newKey()], publicKeys: [], secret: null });
const publicOf = (text: string): readonly string[] =>
  readSigner(text).trusted.map((key) => String(key.export({ format: 'jwk' }).x));

describe('a key file', () => {
  it('is read as it was written, before a rotation, during its overlap and after', () => {
    const files = [onlyKey()];
    for (const change of [rotateKeys, retireKeys, rotateKeys, retireKeys])
      files.push(change(files.at(-1) ?? onlyKey()));
    for (const file of files) expect(writeKeyFile(parseKeyFile(writeKeyFile(file)))).toBe(writeKeyFile(file));
    expect(files.map(({ privateKeys, publicKeys }) => [privateKeys.length, publicKeys.length])).toEqual([
      [1, 0],
      [2, 0],
      [1, 1],
      [2, 1],
      [1, 2],
    ]);
  });

  it('derives what its first key alone did, through every rotation', () => {
    const first = onlyKey();
    const seed = Buffer.from(String(first.privateKeys[0]?.export({ format: 'jwk' }).d), 'base64url');
    const expected = Buffer.from(hkdfSync('sha256', seed, 'candour', 'label', 32));
    let file = first;
    for (const change of [rotateKeys, retireKeys, rotateKeys, retireKeys]) {
      expect(readSigner(writeKeyFile(file)).derive('label')).toEqual(expected);
      file = change(file);
    }
    expect(readSigner(writeKeyFile(file)).derive('label')).toEqual(expected);
  });

  it('holds nothing of a retired private key', () => {
    const first = onlyKey();
    const text = writeKeyFile(retireKeys(rotateKeys(first)));
    const { d = '' } = first.privateKeys[0]?.export({ format: 'jwk' }) ?? {};
    const seed = Buffer.from(d, 'base64url');
    const held = [...text.matchAll(/^[A-Za-z0-9+/=]+$/gm)].map(([line]) => Buffer.from(line, 'base64').toString('hex'));
    expect(held.length).toBe(3);
    expect(held.filter((line) => line.includes(seed.toString('hex')))).toEqual([]);
  });

  it('believes its current key first, then the older ones, and signs receipts with the current one', () => {
    const before = onlyKey();
    const [old = ''] = publicOf(writeKeyFile(before));
    const overlap = writeKeyFile(rotateKeys(before));
    const [current, older] = publicOf(overlap);
    expect(older).toBe(old);
    const signer = readSigner(overlap);
    expect(signer.signing).toHaveLength(2);
    const facts = {
      tenant: 'acme',
      generation: 1,
      recordId: '019cb6c5-1111-7222-8333-444455556666',
      leafHash: Buffer.alloc(32),
      at: new Date(0),
    };
    const { text } = issueReceipt(facts, signer);
    const [newest, oldest] = signer.trusted;
    if (newest === undefined || oldest === undefined) throw new Error('Two keys were expected.');
    expect(String(newest.export({ format: 'jwk' }).x)).toBe(current);
    expect(verifyReceipt(text, oldest)).toBeNull();
    expect(verifyReceipt(text, oldest, newest)).toEqual(verifyReceipt(text, newest));
    expect(verifyReceipt(text, newest)?.recordId).toBe(facts.recordId);
    expect(verifyReceipt(text)).toBeNull();
  });

  const key = writeKeyFile(onlyKey());
  const pem = (label: string, body: string): string => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
  const secret = pem('CANDOUR DERIVATION SECRET', Buffer.alloc(32).toString('base64'));
  const noPem = 'The key file of the access log must hold a private key in PEM form.';
  it.each([
    ['without any block', '', noPem],
    ['with a block of another kind', key + pem('CERTIFICATE', 'AAAA'), noPem],
    ['with a secret that is too short', key + pem('CANDOUR DERIVATION SECRET', 'AAAA'), noPem],
    ['with two secrets', key + secret + secret, noPem],
    ['with a secret and no key', secret, noPem],
    [
      'with public keys only',
      writeKeyFile({ privateKeys: [], publicKeys: [createSigner(newKey()).publicKey], secret: null }),
      noPem,
    ],
    ['with a key that is cut', pem('PRIVATE KEY', 'AAAA'), noPem],
    ['with one key twice', key + key + secret, 'The key file of the access log must hold each key once.'],
    [
      'with two keys and no secret',
      key + writeKeyFile(onlyKey()),
      'A key file of the access log with several keys must hold the derivation secret: "candour key rotate" writes it.',
    ],
  ])('%s is refused', (_what, text, message) => {
    expect(() => readSigner(text)).toThrow(new ConfigurationError(message));
  });
});

describe('candour key', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'candour key '));
    path = join(folder, 'log-key.pem');
    await loadSigner(path);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const act = (...args: readonly string[]) => run(['key', ...args, '--key-file', path]);
  const shown = async (): Promise<readonly string[]> =>
    (await act('show', '--tenant', 'acme')).stdout.trimEnd().split('\n');

  it('rotates, shows and retires, and leaves one file that its owner alone can read', async () => {
    const before = await shown();
    expect(before.map((line) => parseVerifierKey(line)?.name)).toEqual(['candour/access-log/acme']);
    expect((await act('rotate')).exitCode).toBe(0);
    const overlap = await shown();
    expect(overlap).toEqual([expect.any(String), ...before]);
    expect((await act('retire')).exitCode).toBe(0);
    expect(await shown()).toEqual(overlap);
    expect(readSigner(String(readFileSync(path))).signing).toHaveLength(1);
    expect([readdirSync(folder), statSync(path).mode & 0o777]).toEqual([['log-key.pem'], 0o600]);
  });

  it('takes the file of the gateway where none is named', async () => {
    const { stdout } = await run(['key', 'show', '--tenant', 'acme'], { CANDOUR_DATA: folder });
    expect(stdout.trimEnd().split('\n')).toEqual(await shown());
  });

  it('changes the file behind a link, and keeps the link', async () => {
    const link = join(folder, 'link.pem');
    symlinkSync(path, link);
    expect((await run(['key', 'rotate', '--key-file', link])).exitCode).toBe(0);
    expect(readSigner(String(readFileSync(path))).signing).toHaveLength(2);
  });

  it.each([
    [
      'a second rotation while an overlap lasts',
      ['rotate', 'rotate'],
      'The key before must have retired before the next rotation: run "candour key retire".',
    ],
    [
      'retiring the only key',
      ['retire'],
      'The key file must hold an older private key that can retire: run "candour key rotate" first.',
    ],
  ])('could not run for %s, and changes nothing', async (_what, actions, sentence) => {
    for (const action of actions.slice(0, -1)) await act(action);
    const before = readFileSync(path);
    expect(await act(actions.at(-1) ?? '')).toEqual({ exitCode: 2, stdout: '', stderr: `${sentence}\n` });
    expect(readFileSync(path)).toEqual(before);
  });

  it('could not run with a file that is not there, or that others can read', async () => {
    expect(await run(['key', 'rotate', '--key-file', join(folder, 'absent')])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'The key file must be one that can be read.\n',
    });
    chmodSync(path, 0o644);
    expect((await act('rotate')).stderr).toBe(
      'The key file of the access log must be readable by its owner only (mode 600).\n',
    );
  });

  it.each([
    [[]],
    [['other']],
    [['show']],
    [['rotate', '--tenant', 'acme']],
    [['rotate', 'rotate']],
    [['rotate', '--key-file', '']],
    [['rotate', '--unknown']],
  ])('is misused by %j', async (args) => {
    const ran = await run(['key', ...args]);
    expect([ran.exitCode, ran.stdout, ran.stderr.split('\n', 1)]).toEqual([
      3,
      '',
      ['Usage: candour key show --tenant T [--key-file FILE]'],
    ]);
  });
});
