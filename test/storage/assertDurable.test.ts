import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { assertDurable, durabilityFault } from '../../src/storage/assertDurable.js';
import { type Database, openDatabase } from '../../src/storage/openDatabase.js';
import { asOwner, freshDatabase } from '../helpers/database.js';

const sound = {
  fsync: 'on',
  synchronousCommit: 'on',
  fullPageWrites: 'on',
  standby: false,
  role: 'candour_gateway',
  unloggedTables: [],
  rewrites: [],
};

describe('durabilityFault', () => {
  it.each(['on', 'local', 'remote_write', 'remote_apply'])('finds nothing with synchronous_commit %s', (value) => {
    expect(durabilityFault({ ...sound, synchronousCommit: value })).toBeUndefined();
  });

  it.each([
    [{ standby: true }, 'The database must be the primary server, but it is a standby.'],
    [{ fsync: 'off' }, 'The database\'s setting "fsync" must be on, but it is off.'],
    [{ fullPageWrites: 'off' }, 'The database\'s setting "full_page_writes" must be on, but it is off.'],
  ])('says for %j what is wrong', (facts, sentence) => {
    expect(durabilityFault({ ...sound, ...facts })).toBe(sentence);
  });
});

describe('assertDurable', () => {
  it('accepts a database as migrate leaves it', async () => {
    const { database, drop } = await freshDatabase();
    await expect(assertDurable(database)).resolves.toBeUndefined();
    await drop();
  });

  const grown = (privilege: string): string =>
    `The role "candour_gateway" must not have ${privilege} on "access_log_entry": the access log only grows.`;
  it.each([
    ['grant update on access_log_entry to candour_gateway', grown('UPDATE')],
    ['grant update (leaf) on access_log_entry to candour_gateway', grown('UPDATE')],
    ['grant delete on access_log_entry to public', grown('DELETE')],
    ['grant truncate on access_log_entry to candour_gateway', grown('TRUNCATE')],
    ['alter table access_log_entry owner to candour_gateway', grown('UPDATE')],
    [
      'alter table access_log_entry set unlogged',
      'The table "access_log_entry" must be logged, but it is unlogged: a crash would empty it.',
    ],
    [
      'alter table subject_consent set unlogged',
      'The table "subject_consent" must be logged, but it is unlogged: a crash would empty it.',
    ],
    [
      "do $$ begin execute format('alter database %I set synchronous_commit to off', current_database()); end $$",
      'The database\'s setting "synchronous_commit" must be on, but it is off.',
    ],
  ])('refuses after: %s', async (statement, sentence) => {
    const { connection, database, drop } = await freshDatabase();
    await asOwner(connection, statement);
    await expect(assertDurable(database)).rejects.toThrow(new ConfigurationError(sentence));
    await drop();
  });

  it('refuses connections that lost the run-time role on the way', async () => {
    const { connection, drop } = await freshDatabase();
    const database: Database = await openDatabase({ connection });
    await database.pool.query('set role none');
    await expect(assertDurable(database)).rejects.toThrow(
      new ConfigurationError(
        'Connections to the database must have the role "candour_gateway": connect directly, or through a pooler that passes start-up options on.',
      ),
    );
    await database.close();
    await drop();
  });
});
