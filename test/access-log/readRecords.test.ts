import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccessLog } from '../../src/access-log/AccessLog.js';
import type { RecordDraft, RequestFacts } from '../../src/access-log/AccessRecord.js';
import { pageOf, type RecordsQuery, readRecords } from '../../src/access-log/readRecords.js';
import { draftOf, factsOf, fieldOf, type LogFixture, openFixture, principal, signer } from './support.js';

const [ada, bob] = [randomUUID(), randomUUID()];
const special = 'Candidate.religiousBelief';
let fixture: LogFixture;
/** The request of each record, by index. */
const requests: string[] = [];

const read = (query: Partial<RecordsQuery>) =>
  readRecords(fixture.database.pool, {
    tenant: 'acme',
    where: {},
    first: 50,
    after: null,
    hideSpecialCodes: new Set(),
    ...query,
  });
const indices = async (query: Partial<RecordsQuery>) => (await read(query)).nodes.map(({ index }) => Number(index));

beforeAll(async () => {
  fixture = await openFixture();
  const append = async (at: string, facts: Partial<RequestFacts>, draft: Partial<RecordDraft>): Promise<void> => {
    const log = createAccessLog({ database: fixture.database, signer, clock: () => new Date(at) });
    const all = factsOf(facts);
    await log.append(all, [draftOf(draft)]);
    await log.close();
    requests.push(all.requestId);
  };
  await append('2025-06-01T00:00:00Z', {}, { subjects: [ada] });
  await append('2026-01-01T00:00:00Z', { operationName: 'Shortlist' }, { subjects: [ada, bob] });
  await append(
    '2026-02-01T00:00:00Z',
    { purpose: 'MOBILITY_RELOCATION' },
    {
      subjects: [bob],
      fields: [fieldOf('Candidate.email'), fieldOf(special, { verdict: 'REFUSED', code: 'CONSENT_WITHDRAWN' })],
      code: 'CONSENT_WITHDRAWN',
    },
  );
  await append(
    '2026-03-01T00:00:00Z',
    { principal: { ...principal, id: 'p-2', organisation: 'other-org', tokenId: 'jti-1' } },
    {
      fields: [fieldOf('Candidate.email', { verdict: 'REFUSED', code: 'CONSENT_WITHDRAWN' })],
    },
  );
  await append('2026-04-01T00:00:00Z', { purpose: null }, { outcome: 'REFUSED', code: 'PURPOSE_REQUIRED', fields: [] });
});
afterAll(() => fixture.close());

describe('readRecords', () => {
  it('answers a record with names for parties and tokens for persons', async () => {
    const { nodes } = await read({ where: { requestId: requests[1] ?? '' } });
    expect(nodes).toEqual([
      {
        index: '1',
        recordId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        requestId: requests[1],
        at: new Date('2026-01-01T00:00:00Z'),
        principal: 'p-1',
        organisation: 'acme-hr',
        client: 'ats',
        country: 'FR',
        roles: ['RECRUITER'],
        tenant: 'acme',
        purpose: 'TALENT_POOL',
        lawfulBasis: 'A6_1_A_CONSENT',
        article9Condition: null,
        policyVersion: 1,
        operationName: 'Shortlist',
        operationDigest: 'cd'.repeat(32),
        type: 'Candidate',
        fields: [fieldOf('Candidate.givenName')],
        subjectCount: 2,
        subjects: [expect.stringMatching(/^[\w-]{22}$/), expect.stringMatching(/^[\w-]{22}$/)],
        outcome: 'RELEASED',
        code: null,
        changeDigest: null,
      },
    ]);
    expect(JSON.stringify(nodes)).not.toContain(ada);
  });

  it.each<[string, RecordsQuery['where'], readonly number[]]>([
    ['nothing, newest first', {}, [4, 3, 2, 1, 0]],
    ['a person, over the years', { subject: ada }, [1, 0]],
    ['a person, in one year', { subject: ada, from: new Date('2026-01-01T00:00:00Z') }, [1]],
    ['a person nobody saw', { subject: randomUUID() }, []],
    ['a principal', { principal: 'p-2' }, [3]],
    ['a principal that never asked', { principal: 'p-3' }, []],
    ['an organisation', { organisation: 'acme-hr' }, [4, 2, 1, 0]],
    ['an organisation by the name of a principal', { organisation: 'p-1' }, []],
    ['a client', { client: 'ats' }, [4, 3, 2, 1, 0]],
    ['a client by the name of an organisation', { client: 'acme-hr' }, []],
    ['the token that it came with', { credential: 'jti-1' }, [3]],
    ['a token that nobody came with', { credential: 'jti-2' }, []],
    ['a field', { field: 'Candidate.email' }, [3, 2]],
    ['a purpose', { purpose: 'MOBILITY_RELOCATION' }, [2]],
    ['a code of a field', { code: 'CONSENT_WITHDRAWN' }, [3, 2]],
    ['a code of the record', { code: 'PURPOSE_REQUIRED' }, [4]],
    [
      'a time, its start included and its end not',
      { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-03-01T00:00:00Z') },
      [2, 1],
    ],
    ['a request that is none', { requestId: "' or true" }, []],
    ['several things at once', { principal: 'p-1', field: 'Candidate.email' }, [2]],
  ])('filters by %s', async (_, where, expected) => {
    expect(await indices({ where })).toEqual(expected);
  });

  it('shows no record of another tenant', async () => {
    expect(await read({ tenant: 'globex' })).toMatchObject({ nodes: [], hasNextPage: false, end: null, treeSize: '0' });
  });

  it('pages through the log as it was at the first page', async () => {
    const first = await read({ first: 2 });
    expect(first.nodes.map(({ index }) => index)).toEqual(['4', '3']);
    expect([first.hasNextPage, first.end, first.treeSize]).toEqual([true, { before: '3', treeSize: '5' }, '5']);
    const second = await read({ first: 3, after: first.end });
    expect(second.nodes.map(({ index }) => index)).toEqual(['2', '1', '0']);
    expect([second.hasNextPage, second.treeSize]).toEqual([false, '5']);
    expect((await read({ first: 3, after: second.end })).nodes).toEqual([]);
  });

  it('seals the position into the cursor that a client gets', async () => {
    const page = pageOf(await read({ first: 1 }), ({ before, treeSize }) => `sealed ${before}/${treeSize}`);
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: 'sealed 4/5' });
    const empty = pageOf(await read({ where: { principal: 'p-3' } }), () => 'sealed');
    expect(empty).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, treeSize: '5' });
  });

  describe('for a reader who may not see the codes of special categories', () => {
    const hideSpecialCodes = new Set([special]);

    it('blanks them in the field and in the record, and no others', async () => {
      const { nodes } = await read({ where: { field: 'Candidate.email' }, hideSpecialCodes });
      expect(nodes.map(({ code, fields }) => ({ code, codes: fields.map((field) => field.code) }))).toEqual([
        { code: null, codes: ['CONSENT_WITHDRAWN'] },
        { code: null, codes: [null, null] },
      ]);
    });

    it('does not find them by the code', async () => {
      expect(await indices({ where: { code: 'CONSENT_WITHDRAWN' }, hideSpecialCodes })).toEqual([3]);
    });
  });
});
