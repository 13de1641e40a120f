import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEntry, type EntryRow } from '../../src/access-log/checkEntry.js';
import { draftOf, factsOf, fieldOf, type LogFixture, openFixture, principal } from './support.js';

let fixture: LogFixture;
let honest: EntryRow;
beforeAll(async () => {
  fixture = await openFixture();
  await fixture.log.append(factsOf({ because: 'why', principal: { ...principal, tokenId: 'jti-1' } }), [
    draftOf({
      subjects: ['11111111-1111-4111-8111-111111111111'],
      fields: [fieldOf('Candidate.email')],
      changeDigest: 'ab'.repeat(32),
    }),
  ]);
  const [entry] = await fixture.entries();
  if (entry === undefined) throw new Error('It was expected to be recorded.');
  honest = entry;
});
afterAll(() => fixture.close());

const leafWith = (change: object): Buffer =>
  Buffer.from(JSON.stringify({ ...JSON.parse(honest.leaf.toString()), ...change }));

describe('checkEntry', () => {
  it('finds nothing in an honest entry', () => {
    expect(checkEntry(honest)).toEqual([]);
  });

  it.each<[Partial<EntryRow>, readonly string[]]>([
    [{ tenant: 'globex' }, ['tenant']],
    [{ recordId: '019cb6c5-1111-7222-8333-444455556666' }, ['recordId']],
    [{ requestId: '22222222-2222-4222-8222-222222222222' }, ['requestId']],
    [{ at: '2026-03-04T05:06:07.089001Z' }, ['at']],
    [{ principal: 'another' }, ['principal']],
    [{ organisation: null }, ['organisation']],
    [{ client: 'another' }, ['client']],
    [{ country: 'US' }, ['country']],
    [{ credential: null }, ['credential']],
    [{ credential: 'another' }, ['credential']],
    [{ roles: ['DPO'] }, ['roles']],
    [{ purpose: 'SECURITY' }, ['purpose']],
    [{ lawfulBasis: null }, ['lawfulBasis']],
    [{ article9Condition: 'A9_2_A' }, ['article9Condition']],
    [{ policyVersion: 2 }, ['policyVersion']],
    [{ policyEpoch: 1 }, ['epochs']],
    [{ subjectEpoch: 1 }, ['epochs']],
    [{ operationDigest: 'ef' }, ['operationDigest']],
    [{ type: 'Work' }, ['type']],
    [{ fields: [] }, ['fields']],
    [{ subjects: ['another'] }, ['subjects']],
    [{ subjects: [] }, ['subjects']],
    [{ outcome: 'REFUSED' }, ['outcome']],
    [{ code: 'INTERNAL' }, ['code']],
    [{ changeDigest: null }, ['changeDigest']],
    [{ changeDigest: 'cd'.repeat(32) }, ['changeDigest']],
  ])('names the column that was edited: %o', (edit, expected) => {
    expect(checkEntry({ ...honest, ...edit })).toEqual(expected);
  });

  describe('of version 1, which says nothing of what a policy action was about', () => {
    const old = (own: object = {}): EntryRow => ({
      ...honest,
      changeDigest: null,
      credential: null,
      leaf: leafWith({ v: 'candour/record/1', changeDigest: undefined, credential: undefined, ...own }),
    });

    it('finds nothing in an honest entry', () => {
      expect(checkEntry(old())).toEqual([]);
    });

    it('names a digest that was put into the column', () => {
      expect(checkEntry({ ...old(), changeDigest: 'ab'.repeat(32) })).toEqual(['changeDigest']);
    });

    it('names a digest that was put into the leaf', () => {
      expect(checkEntry(old({ changeDigest: 'ab'.repeat(32) }))).toEqual(['changeDigest']);
      expect(checkEntry(old({ changeDigest: null }))).toEqual(['leaf']);
    });

    it('is not what a leaf of version 2 becomes by leaving the digest out', () => {
      expect(checkEntry({ ...old({ v: 'candour/record/2' }), changeDigest: 'ab'.repeat(32) })).toEqual([
        'changeDigest',
      ]);
      expect(checkEntry(old({ v: 'candour/record/2' }))).not.toEqual([]);
    });

    it('names a column that was edited', () => {
      expect(checkEntry({ ...old(), purpose: 'SECURITY' })).toEqual(['purpose']);
    });
  });

  describe('of version 2, which says nothing of the token that a request came with', () => {
    const old = (own: object = {}): EntryRow => ({
      ...honest,
      credential: null,
      leaf: leafWith({ v: 'candour/record/2', credential: undefined, ...own }),
    });

    it('finds nothing in an honest entry', () => {
      expect(checkEntry(old())).toEqual([]);
    });

    it('names a token that was put into the column', () => {
      expect(checkEntry({ ...old(), credential: 'another' })).toEqual(['credential']);
    });

    it('names a token that was put into the leaf', () => {
      expect(checkEntry(old({ credential: 'another' }))).toEqual(['credential']);
      expect(checkEntry(old({ credential: null }))).toEqual(['leaf']);
    });

    it('is not what a leaf of version 3 becomes by leaving the token out', () => {
      expect(checkEntry({ ...old({ v: 'candour/record/3' }), credential: honest.credential })).toEqual(['credential']);
      expect(checkEntry(old({ v: 'candour/record/3' }))).not.toEqual([]);
    });
  });

  it('finds a leaf that says something else', () => {
    expect(checkEntry({ ...honest, leaf: leafWith({ purpose: 'SECURITY' }) })).toEqual(['purpose']);
  });

  it.each([
    ['is empty', () => Buffer.alloc(0)],
    ['is no object', () => Buffer.from('[]')],
    ['lacks a member', () => leafWith({ replica: undefined })],
    ['has a member too many', () => leafWith({ added: 1 })],
    ['has another version', () => leafWith({ v: 'candour/record/4' })],
    ['has no version', () => leafWith({ v: undefined })],
    ['is written with a blank', () => Buffer.concat([honest.leaf, Buffer.from(' ')])],
  ])('finds a leaf that %s', (_, leaf) => {
    expect(checkEntry({ ...honest, leaf: leaf() })).toEqual(['leaf']);
  });
});
