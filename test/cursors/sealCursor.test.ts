import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CursorBinding, createCursors } from '../../src/cursors/sealCursor.js';
import { GovernanceError } from '../../src/errors/GovernanceError.js';

const cursors = createCursors(Buffer.alloc(32, 1));
const now = new Date('2026-03-02T12:00:00Z');
const binding: CursorBinding = {
  tenant: 'acme',
  principal: 'p-1',
  purpose: 'TALENT_POOL',
  list: [{ city: { eq: 'Lille' } }, null],
};
const id = '7f1d3a52-5a0e-4c5e-9a53-2d2f0a4f0b11';
const sealed = cursors.seal(id, binding, now);

/** The refusal of a cursor; null: it was opened. */
function refusalOf(cursor: string, { bound = binding, at = now, by = cursors } = {}) {
  try {
    by.open(cursor, bound, at);
    return null;
  } catch (error) {
    if (!(error instanceof GovernanceError)) throw error;
    return { code: error.code, message: error.message };
  }
}
const refusal = {
  code: 'BAD_REQUEST',
  message:
    'The cursor is not one of this list for this caller and purpose, or is older than an hour. Begin again without it.',
};

describe('a cursor', () => {
  it('opens for whom and what it was sealed, and shows nothing of either', () => {
    expect(cursors.open(sealed, binding, now)).toBe(id);
    const bytes = Buffer.from(sealed, 'base64url').toString('latin1');
    for (const part of [id, 'acme', 'p-1', 'Lille']) expect(sealed + bytes).not.toContain(part);
  });

  it('is the same text for the same content, binding and time, and another for any other', () => {
    const others = [
      cursors.seal(id, binding, now),
      cursors.seal(`${id}x`, binding, now),
      cursors.seal(id, { ...binding, principal: 'p-2' }, now),
      cursors.seal(id, binding, new Date(now.getTime() + 1)),
    ];
    expect(others.map((other) => other === sealed)).toEqual([true, false, false, false]);
  });

  it.each([
    ['tenant', { ...binding, tenant: 'globex' }],
    ['principal', { ...binding, principal: 'p-2' }],
    ['purpose', { ...binding, purpose: 'DIRECT_MARKETING' }],
    ['filter', { ...binding, list: [{ city: { eq: 'Lens' } }, null] }],
    ['order', { ...binding, list: [{ city: { eq: 'Lille' } }, [{ by: 'CITY' }]] }],
    ['binding, its parts joined differently', { ...binding, tenant: 'acme","p-1', principal: '' }],
  ])('opens for no other %s', (_what, bound) => {
    expect(refusalOf(sealed, { bound })).toEqual(refusal);
  });

  it('lives for an hour, to the millisecond', () => {
    expect(refusalOf(sealed, { at: new Date(now.getTime() + 3_599_999) })).toBeNull();
    expect(refusalOf(sealed, { at: new Date(now.getTime() + 3_600_000) })).toEqual(refusal);
  });

  it('opens under no other key', () => {
    expect(refusalOf(sealed, { by: createCursors(Buffer.alloc(32, 2)) })).toEqual(refusal);
  });

  it('of any other bytes is refused, and never repeated', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64url')),
        ),
        (text) => {
          expect(refusalOf(text)).toEqual(refusal);
        },
      ),
    );
  });

  it('in which one bit was turned is refused', () => {
    const bytes = Buffer.from(sealed, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const turned = Buffer.from(bytes);
      turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(refusalOf(turned.toString('base64url'))).toEqual(refusal);
    }
  });
});
