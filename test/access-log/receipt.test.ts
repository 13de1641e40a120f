import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { issueReceipt, logOrigin, Receipt, verifyReceipt } from '../../src/access-log/receipt.js';
import { createSigner } from '../../src/access-log/signer.js';
import { now, signer } from './support.js';

const facts = {
  tenant: 'acme',
  generation: 1,
  recordId: '019cb6c5-1111-7222-8333-444455556666',
  // Its base64url has characters that the other base 64 writes differently.
  leafHash: Buffer.alloc(32, 0xff),
  at: now,
};

describe('a receipt', () => {
  it('says which log, which record, which leaf and which second, to whoever has the public key', () => {
    expect(verifyReceipt(issueReceipt(facts, signer).text, signer.publicKey)).toEqual({
      originHash: createHash('sha256').update(logOrigin('acme')).digest('hex'),
      recordId: facts.recordId,
      leafHash: facts.leafHash.toString('hex'),
      at: new Date('2026-03-04T05:06:07Z'),
    });
  });

  it('names the generation of the log that its record stands in', () => {
    const receipt = issueReceipt({ ...facts, generation: 2 }, signer);
    const named = createHash('sha256').update('candour/access-log/acme#2').digest('hex');
    expect(verifyReceipt(receipt.text, signer.publicKey)?.originHash).toBe(named);
  });

  it('has one length, whatever it is about', () => {
    const receipt = issueReceipt({ ...facts, tenant: 'a'.repeat(500), at: new Date(0) }, signer);
    expect(receipt.text).toMatch(/^[\w-]{204}$/);
  });

  it('does not verify under another key', () => {
    const other = createSigner(generateKeyPairSync('ed25519').privateKey);
    expect(verifyReceipt(issueReceipt(facts, other).text, signer.publicKey)).toBeNull();
  });

  it('does not verify once any byte of it is changed', () => {
    const bytes = Buffer.from(issueReceipt(facts, signer).text, 'base64url');
    for (const [position, byte] of bytes.entries()) {
      const forged = Buffer.from(bytes);
      forged[position] = byte ^ 1;
      expect(verifyReceipt(forged.toString('base64url'), signer.publicKey)).toBeNull();
    }
  });

  it.each([
    ['is empty', () => ''],
    ['is cut', (text: string) => text.slice(0, -4)],
    ['is longer', (text: string) => `${text}AAAA`],
    ['has a blank that decoders skip', (text: string) => `${text} `],
    ['is written in the other base 64', (text: string) => Buffer.from(text, 'base64url').toString('base64')],
  ])('does not verify a text that %s', (_, change) => {
    expect(verifyReceipt(change(issueReceipt(facts, signer).text), signer.publicKey)).toBeNull();
  });

  it('is told from a look-alike', () => {
    const receipt = issueReceipt(facts, signer);
    expect([receipt, { text: receipt.text }, null, 'receipt'].map(Receipt.is)).toEqual([true, false, false, false]);
  });

  it('shows nothing of itself to JSON', () => {
    expect(JSON.stringify(issueReceipt(facts, signer))).toBe('{}');
  });
});
