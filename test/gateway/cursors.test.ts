import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recruiter, screening, selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { page, pageOf } from './page.js';
import { visible } from './people.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

describe('a cursor', () => {
  const first = 'first: 3, orderBy: [{ by: CITY }], where: { countryCode: { isNull: false } }';
  const cursor = async (asker: Asker = recruiter): Promise<string> =>
    pageOf((await candour.ask(asker, page(first))).data).pageInfo.endCursor ?? '';
  const next = `after: $after, ${first}`;
  const refusal =
    'The cursor is not one of this list for this caller and purpose, or is older than an hour. Begin again without it.';
  const refused = async (asker: Asker, query: string, after: string): Promise<void> => {
    const answer = await candour.ask(asker, query, { variables: { after } });
    expect(answer.code).toBe('BAD_REQUEST');
    expect(answer.errors[0]?.message).toBe(refusal);
    expect(answer.data ?? null).toBeNull();
  };

  it('says nothing of the person it points to', async () => {
    const after = await cursor();
    const { data } = await candour.ask(recruiter, page(first, 'nodes { id city }'));
    const last = pageOf(data).nodes.at(-1) as { id: string; city: string };
    for (const text of [after, Buffer.from(after, 'base64url').toString('latin1')]) {
      expect(text).not.toContain(last.id);
      expect(text).not.toContain(last.city);
    }
  });

  it('goes on with the same list for the same caller and purpose, also for another length and selection', async () => {
    const after = await cursor();
    for (const query of [page(next), page(next.replace('first: 3', 'first: 5'), 'nodes { id headline }')])
      expect((await candour.ask(recruiter, query, { variables: { after } })).code).toBeNull();
  });

  it.each<readonly [string, Asker, string]>([
    ['another principal', { ...recruiter, id: 'somebody-else' }, page(next)],
    ['another tenant', { ...recruiter, tenant: 'globex' }, page(next)],
    ['another purpose', recruiter, page(next, 'nodes { id }', selection)],
    ['another where', recruiter, page(next.replace('isNull: false', 'eq: "FR"'))],
    ['no where', recruiter, page('after: $after, first: 3, orderBy: [{ by: CITY }]')],
    ['another order', recruiter, page(next.replace('CITY', 'LAST_CONTACT_AT'))],
    ['another direction', recruiter, page(next.replace('CITY', 'CITY, direction: DESC'))],
  ])('is refused for %s', async (_what, asker, query) => refused(asker, query, await cursor()));

  it('is refused when it is forged: any text, a changed byte, one too short, an id', async () => {
    const after = await cursor();
    const bytes = Buffer.from(after, 'base64url');
    const changed = [0, 11, 12, 30, bytes.length - 1].map((position) => {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(position) ^ 1, position);
      return copy.toString('base64url');
    });
    const [someone = ''] = visible('acme', screening);
    for (const forged of ['', 'x', '\0', someone, after.slice(4), after.slice(0, 20), ...changed])
      await refused(recruiter, page(next), forged);
  });

  it('is refused once its person is gone, rather than ending the list', async () => {
    const id = '11111111-1111-4111-8111-111111111111';
    const { pool: database } = candour.database;
    const run = async (...statements: readonly string[]) => {
      for (const each of statements) await database.query(each, ['acme', id]);
    };
    await run(
      "insert into subject (tenant, id, created_at) values ($1, $2, '2026-01-01')",
      "insert into candidate (tenant, id, city, work, education, skills, languages) values ($1, $2, 'Elsewhere', '[]', '[]', '[]', '[]')",
      `insert into subject_notice (tenant, subject, id, version, purposes, recorded_at, recorded_by)
       values ($1, $2, $2, 'v', '{${screening}}', '2026-01-01', 'test')`,
      `insert into application (tenant, id, candidate, job, status, stage)
       select tenant, $2, $2, id, 'OPEN', 'APPLIED' from job where tenant = $1 order by id limit 1`,
    );
    const only = 'where: { city: { eq: "Elsewhere" } }';
    const { endCursor } = pageOf((await candour.ask(recruiter, page(only))).data).pageInfo;
    const ask = () => candour.ask(recruiter, page(`after: $after, ${only}`), { variables: { after: endCursor } });
    expect(pageOf((await ask()).data)).toMatchObject({ totalCount: 1, nodes: [], pageInfo: { hasNextPage: false } });
    await run(
      'delete from application where tenant = $1 and candidate = $2',
      'delete from candidate where tenant = $1 and id = $2',
      'delete from subject_notice where tenant = $1 and subject = $2',
      'delete from subject where tenant = $1 and id = $2',
    );
    const answer = await ask();
    expect(answer.code).toBe('BAD_REQUEST');
    expect(answer.errors[0]?.message).toBe('The list has changed where the cursor stands. Begin again without it.');
  });

  it('is good for an hour', async () => {
    const after = await cursor();
    const noon = candour.clock.now;
    try {
      candour.clock.now = new Date(noon.getTime() + 3_599_999);
      expect((await candour.ask(recruiter, page(next), { variables: { after } })).code).toBeNull();
      candour.clock.now = new Date(noon.getTime() + 3_600_000);
      await refused(recruiter, page(next), after);
    } finally {
      candour.clock.now = noon;
    }
  });
});
