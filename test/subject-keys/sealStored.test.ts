import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demonstrationData } from '../../src/demonstration/demonstrationData.js';
import { asOwner as withOwner } from '../../src/storage/asOwner.js';
import { sealStored } from '../../src/subject-keys/sealStored.js';
import { asOf } from '../helpers/asOf.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../helpers/database.js';
import { openedValue } from '../helpers/sealed.js';

const made = (['acme', 'globex'] as const).map((tenant) => demonstrationData(tenant, asOf));
const persons = made.flatMap(({ candidate }) => candidate);
const notes = made.flatMap(({ interview_note }) => interview_note);

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase(inject('demonstrationDatabase'));
});
afterAll(() => fresh.drop());

const owner = (statement: string): Promise<readonly unknown[]> => asOwner(fresh.connection, statement);
const literal = (rows: readonly object[]): string => `'${JSON.stringify(rows).replaceAll("'", "''")}'::jsonb`;

/** Takes a table back to what it was before its values were sealed. */
async function unsealed(table: 'candidate' | 'interview_note'): Promise<void> {
  const [{ definition } = { definition: '' }] = (await owner(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = '${table}_sealed_check'`,
  )) as readonly { definition: string }[];
  await owner(`alter table ${table} drop constraint ${table}_sealed_check`);
  await owner(
    table === 'candidate'
      ? `update candidate c set summary = r.summary, ethnic_origin = r.ethnic_origin, religious_belief = r.religious_belief, work = r.work
         from jsonb_populate_recordset(null::candidate, ${literal(persons)}) r where c.tenant = r.tenant and c.id = r.id`
      : `update interview_note n set text = r.text
         from jsonb_populate_recordset(null::interview_note, ${literal(notes)}) r where n.tenant = r.tenant and n.id = r.id`,
  );
  await owner(
    `alter table ${table} add constraint ${table}_sealed_check ${definition.replace(/ NOT VALID$/, '')} not valid`,
  );
}
const seal = (): Promise<void> => withOwner(fresh.connection, (client) => sealStored(client, fresh.keys));
const plain = async (): Promise<unknown> => {
  const found = await owner(
    `select (select count(*)::int from candidate where summary !~ '^sealed1:') as summaries,
      (select count(*)::int from candidate, jsonb_array_elements(work) e where e ->> 'summary' !~ '^sealed1:') as work,
      (select count(*)::int from interview_note where text !~ '^sealed1:') as notes,
      (select bool_and(convalidated) from pg_constraint where conname like '%sealed_check') as checked`,
  );
  return found[0];
};
const allSealed = { summaries: 0, work: 0, notes: 0, checked: true };

async function expectOpens(): Promise<void> {
  const rows = (await owner('select * from candidate')) as readonly Readonly<Record<string, string>>[];
  const stored = new Map(rows.map((row) => [row['id'] ?? '', row]));
  for (const { id, tenant, summary, religious_belief } of persons) {
    const at = { tenant, person: id } as const;
    const row = stored.get(id);
    expect(await openedValue(fresh, row?.['summary'], { ...at, coordinate: 'Candidate.summary' })).toBe(summary);
    const belief = { ...at, coordinate: 'Candidate.religiousBelief' } as const;
    expect(await openedValue(fresh, row?.['religious_belief'], belief)).toBe(religious_belief);
  }
}

describe('what was stored before values were sealed', () => {
  it('is sealed before the gateway serves, and a later start finds nothing to do', async () => {
    await unsealed('candidate');
    await unsealed('interview_note');
    expect(await plain()).toMatchObject({ summaries: 400, checked: false });
    // From the migration on nothing plain is added.
    await expect(owner("update candidate set summary = 'x'")).rejects.toThrow('candidate_sealed_check');
    await expect(owner(`update candidate set work = '[{"summary": "x"}]'`)).rejects.toThrow('candidate_sealed_check');
    await expect(owner("update interview_note set text = 'x'")).rejects.toThrow('interview_note_sealed_check');
    await Promise.all([seal(), seal()]);
    expect(await plain()).toEqual(allSealed);
    await expectOpens();
    const rows = 'select xmin, ctid from candidate order by ctid';
    const before = await owner(rows);
    await seal();
    expect(await owner(rows)).toEqual(before);
  });

  it('goes on where a start was stopped, and makes the keys of those who have nothing to seal', async () => {
    await owner(
      "update candidate set summary = null, work = '[]', ethnic_origin = null, religious_belief = null where tenant = 'globex'",
    );
    const globex = made[1]?.candidate.map(({ id }) => id) ?? [];
    await fresh.keys.destroy('globex', globex);
    // The persons are done, their notes not.
    await unsealed('interview_note');
    const rows = 'select xmin, ctid from candidate order by ctid';
    const before = await owner(rows);
    await seal();
    expect(await owner(rows)).toEqual(before);
    expect(await plain()).toEqual(allSealed);
    expect((await fresh.keys.read('globex', globex)).size).toBe(200);
  });
});
