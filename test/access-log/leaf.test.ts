import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeField, encodeFields, encodeLeaf, type LeafRecord } from '../../src/access-log/leaf.js';
import { fieldOf } from './support.js';

const example: LeafRecord = {
  recordId: '019cb6c5-0000-7000-8000-000000000000',
  requestId: '11111111-1111-4111-8111-111111111111',
  at: '2026-03-04T05:06:07.089000Z',
  replica: 'r/1',
  sequence: 7,
  principal: 'token-p',
  organisation: null,
  client: null,
  country: 'FR',
  credential: null,
  roles: ['RECRUITER'],
  tenant: 'acme',
  purpose: 'TALENT_POOL',
  lawfulBasis: 'A6_1_A_CONSENT',
  article9Condition: null,
  policyVersion: 1,
  epochs: { policy: 2, subject: 3 },
  schemaDigest: 'ab',
  operationDigest: 'cd',
  type: 'Candidate',
  fields: [encodeField(fieldOf('Candidate.email'))],
  subjects: { count: 0, root: 'ef' },
  outcome: 'RELEASED',
  code: null,
  because: null,
  changeDigest: null,
  others: null,
  counted: null,
};

const text = fc.string({ unit: 'grapheme' });
const maybe = fc.option(text);
const count = fc.nat();
const tree = fc.record({ root: text, count });
const anyRecord: fc.Arbitrary<LeafRecord> = fc.record({
  recordId: text,
  requestId: text,
  at: text,
  replica: text,
  sequence: count,
  principal: text,
  organisation: maybe,
  client: maybe,
  country: maybe,
  credential: maybe,
  roles: fc.array(text),
  tenant: text,
  purpose: maybe,
  lawfulBasis: maybe,
  article9Condition: maybe,
  policyVersion: count,
  epochs: fc.record({ subject: count, policy: count }),
  schemaDigest: text,
  operationDigest: text,
  type: text,
  fields: fc.array(fc.record({ code: maybe, field: text, mode: text, transform: maybe, verdict: text })),
  subjects: tree,
  outcome: text,
  code: maybe,
  because: maybe,
  changeDigest: maybe,
  others: fc.option(tree),
  counted: fc.option(fc.record({ requests: count, minute: text })),
});

describe('a leaf', () => {
  it('is the record, tagged with its version, in canonical JSON', () => {
    expect(encodeLeaf(example).toString()).toBe(
      '{"article9Condition":null,"at":"2026-03-04T05:06:07.089000Z","because":null,"changeDigest":null,"client":null,"code":null,' +
        '"counted":null,"country":"FR","credential":null,"epochs":{"policy":2,"subject":3},"fields":[{"code":null,' +
        '"field":"Candidate.email","mode":"SELECT","transform":null,"verdict":"RELEASED"}],' +
        '"lawfulBasis":"A6_1_A_CONSENT","operationDigest":"cd","organisation":null,"others":null,' +
        '"outcome":"RELEASED","policyVersion":1,"principal":"token-p","purpose":"TALENT_POOL",' +
        '"recordId":"019cb6c5-0000-7000-8000-000000000000","replica":"r/1",' +
        '"requestId":"11111111-1111-4111-8111-111111111111","roles":["RECRUITER"],"schemaDigest":"ab",' +
        '"sequence":7,"subjects":{"count":0,"root":"ef"},"tenant":"acme","type":"Candidate","v":"candour/record/3"}',
    );
  });

  it.each([
    ['candour/record/1', ['changeDigest', 'credential']],
    ['candour/record/2', ['credential']],
    ['candour/record/3', []],
  ] as const)('keeps the bytes of %s, which had no %s', (v, without) => {
    const said = JSON.parse(encodeLeaf(example).toString());
    const old = Object.entries({ ...said, v }).filter(([name]) => !without.some((member) => member === name));
    expect(encodeLeaf(example, encodeFields(example.fields), v).toString()).toBe(
      JSON.stringify(Object.fromEntries(old)),
    );
  });

  it('equals what an RFC 8785 canonicaliser makes of it, whatever it holds', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const leaf = encodeLeaf(record).toString();
        expect(leaf).toBe(canonicalize(JSON.parse(leaf)));
        expect(JSON.parse(leaf)).toEqual({ ...record, v: 'candour/record/3' });
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out what a field carries beyond its five members', () => {
    const smuggling = { ...fieldOf('Candidate.email'), value: 'canary' };
    expect(Object.keys(encodeField(smuggling))).toEqual(['code', 'field', 'mode', 'transform', 'verdict']);
  });
});
