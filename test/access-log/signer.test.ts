import { generateKeyPairSync, verify } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSigner } from '../../src/access-log/loadSigner.js';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candour key '));
  path = join(folder, 'log-key.pem');
});
afterEach(() => rmSync(folder, { recursive: true }));

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'pem', type: 'pkcs8' });

describe('the key of the log', () => {
  it('is made on first use, for its owner only, and nothing else is left behind', async () => {
    await loadSigner(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['log-key.pem']);
    expect(String(readFileSync(path))).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  });

  it('is the same for gateways that start together', async () => {
    const signers = await Promise.all(Array.from({ length: 8 }, () => loadSigner(path)));
    const keys = new Set(signers.map(({ publicKey }) => publicKey.export({ format: 'pem', type: 'spki' })));
    expect(keys.size).toBe(1);
  });

  it('signs what its public key verifies', async () => {
    const signer = await loadSigner(path);
    const bytes = Buffer.from('bytes');
    expect(verify(null, bytes, signer.publicKey, signer.sign(bytes))).toBe(true);
    expect(verify(null, Buffer.from('other'), signer.publicKey, signer.sign(bytes))).toBe(false);
  });

  it('derives one key of 32 bytes for each label, the same after a restart', async () => {
    const signer = await loadSigner(path);
    const again = await loadSigner(path);
    expect(signer.derive('cursor')).toEqual(again.derive('cursor'));
    expect(signer.derive('cursor')).not.toEqual(signer.derive('pseudonym'));
    expect(signer.derive('cursor')).toHaveLength(32);
  });

  it.each([
    ['is not PEM', 'nonsense', 'The key file of the access log must hold a private key in PEM form.'],
    ['is of another kind', rsa, 'The key of the access log must be an Ed25519 private key.'],
  ])('is refused when it %s', async (_, content, message) => {
    writeFileSync(path, content, { mode: 0o600 });
    await expect(loadSigner(path)).rejects.toThrow(new ConfigurationError(message));
  });

  it('is refused when others can read it', async () => {
    await loadSigner(path);
    chmodSync(path, 0o640);
    await expect(loadSigner(path)).rejects.toThrow(
      new ConfigurationError('The key file of the access log must be readable by its owner only (mode 600).'),
    );
  });
});
