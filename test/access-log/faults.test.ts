import pg from 'pg';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAccessLog } from '../../src/access-log/AccessLog.js';
import { openDatabase } from '../../src/storage/openDatabase.js';
import { DatabaseProxy } from '../faults/harness/DatabaseProxy.js';
import { draftOf, factsOf, type LogFixture, now, openFixture, principal, refusalOf, signer } from './support.js';

let fixture: LogFixture;
let owner: pg.Client;
const limits = { waitingPerTenant: 4, waiting: 6, timeout: 2_000 };

beforeEach(async () => {
  fixture = await openFixture(limits);
  owner = new pg.Client(fixture.connection);
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await fixture.close();
});

const lockHead = async (tenant: string): Promise<void> => {
  await owner.query('begin');
  await owner.query('select from access_log_head where tenant = $1 for update', [tenant]);
};

/** Waits until a writer stands before the lock, and gives its process. */
async function waitingWriter(): Promise<number> {
  for (;;) {
    const { rows } = await owner.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows[0] !== undefined) return rows[0].pid;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const of = (tenant: string) => factsOf({ principal: { ...principal, tenant } });
const unknown = {
  code: 'AUDIT_UNAVAILABLE',
  message: 'The access could not be recorded: the log did not answer.',
  retryAfter: 1,
};

describe('the log under faults', () => {
  it.each([1, 50, 100])(
    'refuses the one of a batch of 100 whose record PostgreSQL does not take (%i), and records the others',
    async (bad) => {
      const log = fixture.openReplica({});
      // The first is written at once; the others gather behind it.
      const facts = Array.from({ length: 101 }, (_, turn) => factsOf(turn === bad ? { requestId: 'no uuid' } : {}));
      const outcomes = await Promise.allSettled(facts.map((of) => log.append(of, [draftOf()])));
      expect(outcomes.map(({ status }) => status)).toEqual(
        facts.map((_, turn) => (turn === bad ? 'rejected' : 'fulfilled')),
      );
      const poison = outcomes[bad];
      expect(poison?.status === 'rejected' && poison.reason).toMatchObject({
        code: 'AUDIT_UNAVAILABLE',
        message: 'The access could not be recorded: the log did not accept it.',
      });
      const entries = await fixture.entries();
      expect(entries.map(({ index }) => index)).toEqual(Array.from({ length: 100 }, (_, index) => index));
      const sequences = entries.map(({ leaf }) => JSON.parse(leaf.toString()).sequence);
      expect(sequences).toEqual(Array.from({ length: 100 }, (_, sequence) => sequence));
    },
  );

  it('answers AUDIT_UNAVAILABLE when its connection is killed, then works again in a new run', async () => {
    await fixture.log.append(factsOf(), [draftOf()]);
    await lockHead('acme');
    const lost = refusalOf(fixture.log.append(factsOf(), [draftOf()]));
    await owner.query('select pg_terminate_backend($1)', [await waitingWriter()]);
    expect(await lost).toEqual(unknown);
    await owner.query('rollback');
    await fixture.log.append(factsOf(), [draftOf()]);
    const said = (await fixture.entries()).map(({ leaf }) => JSON.parse(leaf.toString()));
    expect(said.map(({ sequence }) => sequence)).toEqual([0, 0]);
    expect(new Set(said.map(({ replica }) => replica)).size).toBe(2);
  });

  it('fails nobody when an idle connection is killed', async () => {
    await fixture.log.append(factsOf(), [draftOf()]);
    await owner.query(
      'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    // The client notices a moment after the server has gone.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await fixture.log.append(factsOf(), [draftOf()])).toMatchObject({ stale: false });
  });

  it('gives up a commit that takes too long, and leaves nothing of it to be committed later', async () => {
    const log = fixture.openReplica({ timeout: 300 });
    await lockHead('acme');
    expect(await refusalOf(log.append(factsOf(), [draftOf()]))).toEqual(unknown);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await owner.query('rollback');
    expect(await log.append(factsOf(), [draftOf()])).toMatchObject({ stale: false });
    expect(await fixture.entries()).toHaveLength(1);
  });

  it.each(['CUT_BEFORE', 'CUT_AFTER'] as const)(
    'does not write twice what is tried again under its id after a %s',
    async (blow) => {
      const proxy = await DatabaseProxy.start(fixture.connection);
      const { user, database: name } = fixture.connection;
      const through = {
        host: '127.0.0.1',
        port: proxy.port,
        database: name,
        ssl: false,
        ...(user !== undefined && { user }),
      };
      const database = await openDatabase({ connection: through });
      const log = createAccessLog({ database, signer, clock: () => now });
      const draft = { ...draftOf(), recordId: v7() };
      try {
        void proxy.strike('APPEND', blow);
        expect(await refusalOf(log.append(factsOf(), [draft]))).toEqual(unknown);
        const [again] = await Promise.allSettled([log.append(factsOf(), [draft])]);
        // It is there already, and the log says no more than that it did not take it.
        expect(again.status).toBe(blow === 'CUT_AFTER' ? 'rejected' : 'fulfilled');
        expect((await fixture.entries()).map(({ recordId }) => recordId)).toEqual([draft.recordId]);
        expect(await log.append(factsOf(), [draftOf()])).toMatchObject({ stale: false });
      } finally {
        await log.close();
        await database.close();
        await proxy.stop();
      }
    },
  );

  it('refuses a tenant whose queue is full, and no other tenant', async () => {
    await lockHead('acme');
    const queued = Array.from({ length: 4 }, () => fixture.log.append(of('acme'), [draftOf()]));
    expect(await refusalOf(fixture.log.append(of('acme'), [draftOf()]))).toEqual({
      code: 'AUDIT_UNAVAILABLE',
      message: 'Too many requests of this controller wait to be recorded.',
      retryAfter: 1,
    });
    expect(await fixture.log.append(of('globex'), [draftOf()])).toMatchObject({ stale: false });
    await owner.query('rollback');
    expect(await Promise.all(queued)).toMatchObject(queued.map(() => ({ stale: false })));
    expect(await fixture.log.append(of('acme'), [draftOf()])).toMatchObject({ stale: false });
  });

  it('refuses everybody when the gateway itself is full', async () => {
    await lockHead('acme');
    const queued = Array.from({ length: 4 }, () => fixture.log.append(of('acme'), [draftOf()]));
    queued.push(...Array.from({ length: 2 }, () => fixture.log.append(of('globex'), [draftOf()])));
    expect(await refusalOf(fixture.log.append(of('processor'), [draftOf()]))).toEqual({
      code: 'AUDIT_UNAVAILABLE',
      message: 'Too many requests wait to be recorded.',
      retryAfter: 1,
    });
    await owner.query('rollback');
    expect(await Promise.all(queued)).toMatchObject(queued.map(() => ({ stale: false })));
  });

  it('refuses a tenant that has no log', async () => {
    await owner.query(`insert into tenant values ('unopened', 'unopened', 'FR', now())`);
    expect(await refusalOf(fixture.log.append(of('unopened'), [draftOf()]))).toEqual({
      ...unknown,
      message: 'The controller has no access log.',
    });
  });

  it('refuses a principal whose name PostgreSQL cannot hold, and nobody else', async () => {
    const facts = factsOf({ principal: { ...principal, id: 'p\0' } });
    expect(await refusalOf(fixture.log.append(facts, [draftOf()]))).toEqual({
      ...unknown,
      message: 'The access could not be recorded: the log did not accept it.',
    });
    expect(await fixture.log.append(factsOf(), [draftOf()])).toMatchObject({ stale: false });
  });

  it('writes what it admitted before it closes, and admits nothing after', async () => {
    const admitted = Array.from({ length: 4 }, () => fixture.log.append(factsOf(), [draftOf()]));
    const closed = fixture.log.close();
    expect(await refusalOf(fixture.log.append(factsOf(), [draftOf()]))).toEqual({
      ...unknown,
      message: 'The gateway is shutting down and records no more requests.',
    });
    await closed;
    expect(await Promise.all(admitted)).toMatchObject(admitted.map(() => ({ stale: false })));
    expect(await fixture.entries()).toHaveLength(4);
  });
});
