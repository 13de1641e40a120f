import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEntry, type EntryRow } from '../../src/access-log/checkEntry.js';
import { type EntryTexts, entryTextColumns, readHonestEntry } from '../../src/access-log/EntryTexts.js';
import { leafHash } from '../../src/access-log/merkle.js';
import { asOwner } from '../helpers/database.js';
import { draftOf, factsOf, fieldOf, type LogFixture, openFixture } from './support.js';

let fixture: LogFixture;
beforeAll(async () => {
  fixture = await openFixture();
  const fields = [
    fieldOf('Candidate.email'),
    fieldOf('Candidate.dateOfBirth', { verdict: 'TRANSFORMED', transform: 'YEAR' }),
    fieldOf('Candidate.religiousBelief', { verdict: 'REFUSED', code: 'CONSENT_MISSING' }),
  ];
  const subjects = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  await fixture.log.append(factsOf({ because: 'why' }), [
    draftOf({ fields, subjects, changeDigest: 'ab'.repeat(32) }),
    draftOf({ fields: [], outcome: 'REFUSED', code: 'ROLE_FORBIDDEN' }),
    draftOf({ subjects: subjects.slice(1) }),
  ]);
});
afterAll(() => fixture.close());

const texts = async (): Promise<readonly EntryTexts[]> =>
  (
    await fixture.database.pool.query<EntryTexts>(
      `select ${entryTextColumns} from access_log_entry where tenant = 'acme' order by index`,
    )
  ).rows;

describe('an entry read as text', () => {
  it('is honest where its columns and its leaf agree, with the same hash and run', async () => {
    const rows = await fixture.entries();
    const runs = rows.map(({ leaf }) => JSON.parse(leaf.toString()) as { replica: string; sequence: number });
    expect((await texts()).map(readHonestEntry)).toEqual(
      rows.map(({ leaf }, at) => ({
        replica: runs[at]?.replica,
        sequence: runs[at]?.sequence,
        leafHash: leafHash(leaf),
        subjects: rows[at]?.subjects,
        fields: rows[at]?.fields,
      })),
    );
  });

  const columns = [
    ...['record_id', 'request_id', 'at', 'principal', 'organisation', 'client', 'country', 'roles', 'purpose'],
    ...['lawful_basis', 'article9_condition', 'policy_version', 'policy_epoch', 'subject_epoch', 'operation_digest'],
    ...['type', 'fields', 'subjects', 'outcome', 'code', 'change_digest', 'credential', 'leaf'],
  ];
  const another: Readonly<Record<string, string>> = {
    record_id: 'gen_random_uuid()',
    request_id: "'019cb6c5-1111-7222-8333-444455556666'",
    at: "at + interval '1 microsecond'",
    roles: "'{DPO}'",
    policy_version: 'policy_version + 1',
    policy_epoch: 'policy_epoch + 1',
    subject_epoch: 'subject_epoch + 1',
    fields: "fields || '[{}]'",
    subjects: "subjects || '{another}'",
    leaf: "leaf || ' '",
  };

  it.each(columns)('is not, where "%s" was edited', async (column) => {
    const edit = `update access_log_entry set ${column} = ${another[column] ?? "'another'"} where tenant = 'acme'`;
    // One statement, and nothing of it stays.
    const client = await fixture.database.connect();
    await client.query('begin; set local role none');
    await client.query(edit);
    const { rows } = await client.query<EntryTexts>(
      `select ${entryTextColumns} from access_log_entry where tenant = 'acme' order by index`,
    );
    await client.query('rollback');
    await client.end();
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(safely(row)).toBe(null);
  });

  const safely = (row: EntryTexts) => {
    try {
      return readHonestEntry(row);
    } catch {
      return null;
    }
  };

  it('is never called honest when checkEntry finds something, whatever bytes were put into its leaf', async () => {
    const honest = await fixture.entries();
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 2 }),
        fc.nat(2_000),
        fc.constantFrom('"', '\\', '\u0000', '\u00e9', '0', 'z', ',', '{', ' ', 'null'),
        async (which, at, put) => {
          const row = honest[which];
          if (row === undefined) return;
          const text = row.leaf.toString('latin1');
          const leaf = Buffer.from(
            text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1),
            'latin1',
          );
          const edited: EntryRow = { ...row, leaf };
          const [asText] = (
            await fixture.database.pool.query<EntryTexts>(
              `with access_log_entry as (
                 select tenant, index, record_id, request_id, at, principal, organisation, client, country, roles, purpose,
                   lawful_basis, article9_condition, policy_version, policy_epoch, subject_epoch, operation_digest, type,
                   fields, subjects, outcome, code, change_digest, credential, $2::bytea as leaf
                 from access_log_entry where tenant = 'acme' and index = $1)
               select ${entryTextColumns} from access_log_entry`,
              [row.index, leaf],
            )
          ).rows;
          const isHonest = asText !== undefined && safely(asText) !== null;
          if (checkEntry(edited).length > 0) expect(isHonest).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes a word "NULL" in a list for no null', async () => {
    await asOwner(fixture.connection, "update access_log_entry set subjects = '{NULL}' where index = 2");
    expect((await texts()).map(safely)[2]).toBe(null);
  });
});
