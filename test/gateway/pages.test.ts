import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, auditor, intake, management, recruiter, screening, selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { listed } from './listed.js';
import { visible } from './people.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const names = 'FAMILY_NAME CITY LAST_CONTACT_AT DATE_OF_BIRTH SALARY_EXPECTATION RELIGIOUS_BELIEF ETHNIC_ORIGIN'.split(
  ' ',
);
const columns: Readonly<Record<string, string>> = {
  FAMILY_NAME: 'c.family_name',
  CITY: 'c.city',
  LAST_CONTACT_AT: 's.last_contact_at',
  DATE_OF_BIRTH: 'c.date_of_birth',
  SALARY_EXPECTATION: 'c.salary_expectation',
};
const pool = 'TALENT_POOL';
const relocation = 'MOBILITY_RELOCATION';
/** By purpose: who asks, and the orders that are open, as the contract's table and the ceilings say. */
const orders: readonly (readonly [purpose: string, asker: Asker, needsConsent: boolean, open: readonly string[]])[] = [
  [screening, recruiter, false, ['CITY', 'LAST_CONTACT_AT']],
  [selection, recruiter, false, ['CITY', 'SALARY_EXPECTATION']],
  [pool, recruiter, true, ['FAMILY_NAME', 'CITY', 'LAST_CONTACT_AT']],
  [management, intake, false, ['FAMILY_NAME', 'LAST_CONTACT_AT']],
  [relocation, adviser, false, ['FAMILY_NAME', 'CITY', 'DATE_OF_BIRTH']],
];
const open = orders.flatMap(([purpose, asker, needsConsent, fields]) =>
  fields.flatMap((by) => ['ASC', 'DESC'].map((direction) => ({ purpose, asker, needsConsent, by, direction }))),
);

async function sorted(ids: readonly string[], order: string): Promise<readonly string[]> {
  const { rows } = await candour.database.pool.query<{ id: string }>(
    `select s.id from subject s join candidate c using (tenant, id) where tenant = 'acme' and s.id = any ($1) order by ${order}, s.id`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

describe('an order', () => {
  it.each(open)('holds over all pages, nulls last: $by $direction for $purpose', async (order) => {
    const { purpose, asker, needsConsent, by, direction } = order;
    const ids = await listed(candour, asker, purpose, `, orderBy: [{ by: ${by}, direction: ${direction} }]`);
    const wanted = await sorted(visible('acme', purpose, needsConsent), `${columns[by]} ${direction} nulls last`);
    expect(ids).toEqual(wanted);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['none', '', 's.id'],
    [
      'several',
      ', orderBy: [{ by: CITY }, { by: LAST_CONTACT_AT, direction: DESC }]',
      'c.city nulls last, s.last_contact_at desc nulls last',
    ],
    ['one twice', ', orderBy: [{ by: CITY }, { by: CITY, direction: DESC }]', 'c.city nulls last'],
    ['an empty one', ', orderBy: []', 's.id'],
  ])('is total: %s', async (_what, shape, order) => {
    expect(await listed(candour, recruiter, screening, shape)).toEqual(await sorted(visible('acme', screening), order));
  });

  it.each(orders)('by any other field refuses the operation for %s', async (purpose, asker, _consent, fields) => {
    for (const by of names.filter((name) => !fields.includes(name))) {
      const query = `query Q @purpose(is: ${purpose}) { candidates(orderBy: [{ by: ${by} }]) { totalCount nodes { id } } }`;
      const { code, data, errors } = await candour.ask(asker, query);
      expect([by, code, data ?? null]).toEqual([by, 'PURPOSE_NOT_ALLOWED', null]);
      expect(errors[0]?.message).toMatch(/^Sorting by "Candidate\.\w+" is refused for [A-Z_]+\.$/);
    }
  });
});

const page = (shape: string, fields = 'nodes { id }', purpose: string = screening): string =>
  `query Q($after: String) @purpose(is: ${purpose}) { candidates(${shape}) { totalCount ${fields} pageInfo { hasNextPage endCursor } } }`;
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const pageOf = (data: unknown): Page => (data as { candidates: Page }).candidates;

describe('the length of a page', () => {
  it.each([
    ['first: 0', 0],
    ['first: 1', 1],
    ['first: 100', 100],
    ['', 20],
    ['first: null', 20],
  ])('is what %j asks', async (first, length) => {
    const { data } = await candour.ask(recruiter, page(`${first} where: {}`));
    expect(pageOf(data).nodes.length).toBe(length);
    expect(pageOf(data).totalCount).toBe(visible('acme', screening).length);
    expect(pageOf(data).pageInfo).toEqual({ hasNextPage: true, endCursor: length ? expect.any(String) : null });
  });

  it.each(['candidates', 'jobs', 'accessRecords'])('of %s is refused above 100 and below 0', async (field) => {
    const asker = field === 'accessRecords' ? auditor : recruiter;
    const purpose = field === 'accessRecords' ? 'ACCOUNTABILITY' : screening;
    for (const first of [101, 500, -1, -2_147_483_648]) {
      const query = `query Q @purpose(is: ${purpose}) { ${field}(first: ${first}) { __typename } }`;
      const { code, errors, data } = await candour.ask(asker, query);
      expect([first, code, data ?? null]).toEqual([first, 'BAD_REQUEST', null]);
      expect(errors[0]?.message).toBe('"first" must be from 0 to 100.');
    }
    const byDefault = await candour.ask(
      asker,
      `query Q @purpose(is: ${purpose}) { ${field}(first: null) { __typename } }`,
    );
    expect(byDefault.code).toBeNull();
  });

  it('says that nothing follows where nothing does', async () => {
    const { data } = await candour.ask(recruiter, page('where: { id: { in: [] } }'));
    expect(pageOf(data)).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });
});

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
