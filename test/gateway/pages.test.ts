import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, auditor, intake, management, recruiter, screening, selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { listed } from './listed.js';
import { page, pageOf } from './page.js';
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
