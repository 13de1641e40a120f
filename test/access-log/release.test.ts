import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { PendingReceipt } from '../../src/access-log/appendWithin.js';
import { issueReceipt, Receipt } from '../../src/access-log/receipt.js';
import { ReleasedBody, release, withoutData } from '../../src/access-log/release.js';
import { now, signer } from './support.js';

const receipt = issueReceipt(
  {
    tenant: 'acme',
    generation: 1,
    recordId: '019cb6c5-1111-7222-8333-444455556666',
    leafHash: Buffer.alloc(32),
    at: now,
  },
  signer,
);

describe('release', () => {
  it('makes a body of data and a receipt', () => {
    const body = release({ data: { candidate: { id: 'c-1' } }, extensions: { access: {} } }, receipt);
    expect(body.text).toBe('{"data":{"candidate":{"id":"c-1"}},"extensions":{"access":{}}}');
    expect(body.receipt).toBe(receipt.text);
  });

  it('refuses what was only cast to a receipt', () => {
    const forged = Object.create(Receipt.prototype);
    expect(() => release({ data: {} }, forged)).toThrow(
      new TypeError('An answer is released against a receipt of the access log only.'),
    );
  });

  it('makes a body without receipt of errors alone', () => {
    const body = withoutData([{ message: 'No.', extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(body.text).toBe('{"errors":[{"message":"No.","extensions":{"code":"UNAUTHENTICATED"}}]}');
    expect(body.receipt).toBeNull();
  });

  it('tells a body from a look-alike', () => {
    const body = withoutData([]);
    expect([body, { text: '{}', receipt: null }, { ...body }, null].map(ReleasedBody.is)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('lets no code compile that makes a body or a receipt otherwise', () => {
    expectTypeOf<{ text: string; receipt: string | null }>().not.toExtend<ReleasedBody>();
    expectTypeOf<{ text: string }>().not.toExtend<Receipt>();
    expectTypeOf<PendingReceipt>().not.toExtend<Receipt>();
    expectTypeOf<Parameters<typeof release>[1]>().toEqualTypeOf<Receipt>();
    expectTypeOf<Parameters<typeof withoutData>>().not.toExtend<[{ data: object }]>();
    expectTypeOf<typeof ReleasedBody>().not.toExtend<abstract new (...args: never[]) => unknown>();
    expectTypeOf<typeof Receipt>().not.toExtend<abstract new (...args: never[]) => unknown>();
  });

  it('is fed by nobody but the log: no other folder issues receipts', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const issuing = files.filter((name) => readFileSync(`src/${name}`, 'utf8').includes('issueReceipt'));
    expect(issuing.sort()).toEqual(['access-log/AccessLog.ts', 'access-log/appendWithin.ts', 'access-log/receipt.ts']);
  });
});
