import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../src/access-log/jsonPieces.js';
import { issueReceipt } from '../../src/access-log/receipt.js';
import { release } from '../../src/access-log/release.js';
import { now, signer } from './support.js';

/** What a result may hold: JSON, and what JSON has no word for. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(null, undefined, true, false, Number.NaN, -0, () => 0, new Date(0)),
    fc.double(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value')),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { noNullPrototype: false }),
  ),
}));

describe('a body in pieces', () => {
  it('is what JSON.stringify gives', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(value), fc.dictionary(fc.string(), value)), (each) => {
        expect(jsonPieces(each).join('')).toBe(JSON.stringify(each));
      }),
    );
  });

  it('has a piece for each item of a list', () => {
    const pieces = jsonPieces({ data: { nodes: [{ id: 'a' }, { id: 'b', of: [1, 2] }] } });
    expect(pieces).toContain('{"id":"a"}');
    expect(pieces).toContain(',{"id":"b","of":[1,2]}');
  });

  it('goes on the wire as the same bytes, short or long', () => {
    const receipt = issueReceipt(
      {
        ...{ tenant: 'acme', generation: 1, recordId: '019cb6c5-1111-7222-8333-444455556666' },
        ...{ leafHash: Buffer.alloc(32), at: now },
      },
      signer,
    );
    for (const length of [1, 10, 1_000]) {
      const nodes = Array.from({ length }, (_, position) => ({ name: `Zoë Nguyễn 🦊 ${position}`, lone: '\ud800' }));
      const body = release({ data: { nodes } }, receipt);
      expect(typeof body.payload).toBe(length > 100 ? 'object' : 'string');
      expect(Buffer.from(body.payload).toString()).toBe(JSON.stringify({ data: { nodes } }));
    }
  });
});
