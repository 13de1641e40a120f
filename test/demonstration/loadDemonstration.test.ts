import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationData } from '../../src/demonstration/demonstrationData.js';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import { loadDemonstration } from '../../src/demonstration/loadDemonstration.js';
import type { SealedCoordinate } from '../../src/subject-keys/sealedCoordinates.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';
import { openedValue } from '../helpers/sealed.js';

const asOf = new Date('2026-01-15T00:00:00Z');

describe('loadDemonstration', () => {
  let fresh: FreshDatabase;
  let client: pg.Pool;
  beforeAll(async () => {
    fresh = await freshDatabase();
    client = fresh.database.pool;
    for (const [tenant, jurisdiction] of [
      ['acme', 'FR'],
      ['globex', 'NL'],
    ]) {
      await client.query('insert into tenant values ($1, $1, $2, now())', [tenant, jurisdiction]);
    }
  });
  afterAll(async () => {
    await fresh.drop();
  });

  const columns = {
    summary: 'Candidate.summary',
    ethnic_origin: 'Candidate.ethnicOrigin',
    religious_belief: 'Candidate.religiousBelief',
  } as const;
  const inPlain = async (row: Readonly<Record<string, unknown>>): Promise<object> => {
    const person = String(row['id']);
    const open = (value: unknown, coordinate: SealedCoordinate): Promise<string | null> =>
      openedValue(fresh, value, { tenant: 'acme', person, coordinate });
    const plain: Record<string, unknown> = { ...row };
    for (const [column, coordinate] of Object.entries(columns))
      if (typeof row[column] === 'string') plain[column] = await open(row[column], coordinate);
    if (Array.isArray(row['work']))
      plain['work'] = await Promise.all(
        row['work'].map(async (each) => ({ ...each, summary: await open(each.summary, 'Work.summary') })),
      );
    return plain;
  };

  const tables = Object.keys(demonstrationData('acme', asOf));
  const countsOf = async (tenant: string): Promise<Readonly<Record<string, number>>> => {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const { rows } = await client.query(`select count(*)::int as n from ${table} where tenant = $1`, [tenant]);
      counts[table] = rows[0].n;
    }
    return counts;
  };

  it('stores every row of both tenants, and nothing more when it runs again on another day', async () => {
    for (const tenant of ['acme', 'globex'] as const) {
      await loadDemonstration(client, tenant, asOf, fresh.keys);
      const data = demonstrationData(tenant, asOf);
      const expected = Object.fromEntries(Object.entries(data).map(([table, rows]) => [table, rows.length]));
      expect(await countsOf(tenant)).toEqual(expected);
      await loadDemonstration(client, tenant, new Date('2027-02-01T00:00:00Z'), fresh.keys);
      expect(await countsOf(tenant)).toEqual(expected);
    }
  });

  it('stores the values as they are made', async () => {
    const data = demonstrationData('acme', asOf);
    for (const table of ['candidate', 'subject', 'subject_notice', 'application'] as const) {
      const { rows } = await client.query(`select to_jsonb(r) as row from ${table} r where tenant = 'acme'`);
      const id = (row: { readonly id: string }): string => row.id;
      const stored = new Map(rows.map(({ row }) => [id(row), row]));
      for (const made of data[table])
        expect(instants(await inPlain(stored.get(made.id)))).toMatchObject(instants(made));
    }
  });

  it('stores nothing in plain that is to be sealed', async () => {
    const { rows } = await client.query<{ value: string }>(
      `select v as value from candidate, unnest(array[summary, ethnic_origin, religious_belief]) v where v is not null
       union all select e ->> 'summary' from candidate, jsonb_array_elements(work) e where e ->> 'summary' is not null
       union all select text from interview_note`,
    );
    expect(rows.length).toBeGreaterThan(1_500);
    expect(rows.filter(({ value }) => !/^sealed1:[\w-]{123,}$/.test(value))).toEqual([]);
    // Sealed twice, one word is two values; of one length, whatever the word.
    expect(new Set(rows.map(({ value }) => value)).size).toBe(rows.length);
    const lengths = 'select distinct length(religious_belief) as n from candidate where religious_belief is not null';
    expect((await client.query(lengths)).rows).toHaveLength(1);
  });

  it('lets Ada Lefèvre be found by her id', async () => {
    const sql = 'select given_name, family_name, date_of_birth::text from candidate where tenant = $1 and id = $2';
    const { rows } = await client.query(sql, ['acme', demonstrationPersons.acme[0]?.id]);
    expect(rows).toEqual([{ given_name: 'Ada', family_name: 'Lefèvre', date_of_birth: '1987-12-10' }]);
  });
});

/** Writes the times of a row in one form: PostgreSQL's JSON says `+00:00` where ours says `Z`. */
const instants = (row: object | undefined): object =>
  Object.fromEntries(
    Object.entries(row ?? {}).map(([key, value]) => [
      key,
      key.endsWith('_at') && typeof value === 'string' ? new Date(value).toISOString() : value,
    ]),
  );
