import { describe, expect, it } from 'vitest';
import { openReason, REASON_KEY, sealReason } from '../../src/access-log/reason.js';
import { signer } from './support.js';

const key = signer.derive(REASON_KEY);
const place = { tenant: 'acme', recordId: '019cb6c5-1111-7222-8333-444455556666' };
const sealed = sealReason('a client wrote this', place, key);

describe('a reason', () => {
  it('opens for the holder of the key', () => {
    expect(openReason(sealed, place, key)).toBe('a client wrote this');
  });

  it('is committed to differently each time, so that equal reasons do not show', () => {
    expect(sealReason('a client wrote this', place, key).commitment).not.toBe(sealed.commitment);
  });

  it('shows its text neither in the commitment nor in the ciphertext', () => {
    expect(sealed.commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(sealed.ciphertext.includes('client')).toBe(false);
  });

  it.each([
    ['under another key', sealed, place, signer.derive('other')],
    ['at another record', sealed, { ...place, recordId: '019cb6c5-1111-7222-8333-444455557777' }, key],
    ['in another tenant', sealed, { ...place, tenant: 'globex' }, key],
    ['with another nonce', { ...sealed, nonce: Buffer.alloc(32) }, place, key],
    ['with another commitment', { ...sealed, commitment: '00'.repeat(32) }, place, key],
    ['when it is cut', { ...sealed, ciphertext: sealed.ciphertext.subarray(0, 10) }, place, key],
  ])('does not open %s', (_, reason, where, secret) => {
    expect(openReason(reason, where, secret)).toBeNull();
  });
});
