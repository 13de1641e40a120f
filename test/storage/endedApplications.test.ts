import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/storage/migrate.js';
import { asOwner, type FreshDatabase, freshDatabase } from '../helpers/database.js';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

/** Takes the database back to before it knew when applications end. */
const before = `drop table score_review, decision_contest, subject_contact;
  alter table application drop ended_at, drop score_origin, drop score_model, drop score_model_version, drop score_explanation,
    drop score_recorded_by, drop score_review, drop score_reviewed_at, drop score_contested_at;
  delete from schema_migration where name = 'Migration0012'`;

describe('applications from before their end was stored', () => {
  it('ended, if they did, when they can have ended at the earliest; their scores come from nobody knows where', async () => {
    await asOwner(fresh.connection, before);
    const [person, job] = [randomUUID(), randomUUID()];
    const rows = [
      { status: 'CLOSED', stage: 'SCREENING', applied: '2025-02-01T09:00:00Z', ends: '2025-02-01T09:00:00.000Z' },
      { status: 'OPEN', stage: 'REJECTED', applied: '2025-03-01T09:00:00Z', ends: '2025-03-01T09:00:00.000Z' },
      { status: null, stage: 'HIRED', applied: null, ends: '2025-01-01T00:00:00.000Z' },
      { status: 'OPEN', stage: 'OFFER', applied: '2025-04-01T09:00:00Z', ends: null },
      { status: null, stage: null, applied: null, ends: null },
    ].map((row) => ({ ...row, id: randomUUID() }));
    const { pool } = fresh.database;
    await pool.query("insert into tenant values ('acme', 'Acme', 'FR', now())");
    await pool.query("insert into subject values ('acme', $1, '2025-01-01T00:00:00Z')", [person]);
    await pool.query("insert into candidate (tenant, id) values ('acme', $1)", [person]);
    await pool.query("insert into job (tenant, id, title) values ('acme', $1, 'Clerk')", [job]);
    for (const { id, status, stage, applied } of rows)
      await pool.query(
        "insert into application (tenant, id, candidate, job, status, stage, applied_at, score) values ('acme', $1, $2, $3, $4, $5, $6, 0.5)",
        [id, person, job, status, stage, applied],
      );
    await migrate(fresh.connection);
    const stored = await pool.query<{ id: string; ended_at: Date | null; score_origin: string | null }>(
      'select id, ended_at, score_origin from application',
    );
    const ends = new Map(stored.rows.map(({ id, ended_at }) => [id, ended_at?.toISOString() ?? null]));
    expect(rows.map(({ id }) => ends.get(id))).toEqual(rows.map(({ ends: end }) => end));
    expect(new Set(stored.rows.map(({ score_origin }) => score_origin))).toEqual(new Set([null]));
  });
});
