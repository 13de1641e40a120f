import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Epochs, RequestFacts } from '../../src/access-log/AccessRecord.js';
import { checkEntry, type EntryRow } from '../../src/access-log/checkEntry.js';
import type { Raise } from '../../src/access-log/insertEntries.js';
import { readHead } from '../../src/access-log/readHead.js';
import { draftOf, factsOf, type LogFixture, openFixture, principal } from './support.js';

let fixture: LogFixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const headNow = async () => {
  const head = await readHead(fixture.database.pool, 'acme');
  if (head === null) throw new Error('The log was expected to be open.');
  return head;
};

/** A change as the gateway makes one: in a transaction, decided again until its epochs hold. */
async function change(raise: Raise, facts: RequestFacts = factsOf()): Promise<void> {
  const client = await fixture.database.pool.connect();
  try {
    for (let epochs = facts.epochs; ; ) {
      await client.query('begin');
      const outcome = await fixture.log.appendWithin(
        client,
        { ...facts, epochs },
        [draftOf({ outcome: 'WRITTEN' })],
        raise,
      );
      await client.query(outcome.stale ? 'rollback' : 'commit');
      if (!outcome.stale) return;
      epochs = outcome.epochs;
    }
  } finally {
    client.release();
  }
}

/** A request as the gateway answers one: decided again until its epochs hold. */
async function ask(facts: RequestFacts): Promise<void> {
  for (let epochs = facts.epochs; ; ) {
    const outcome = await fixture.log.append({ ...facts, epochs }, [draftOf(), draftOf({ type: 'Work' })]);
    if (!outcome.stale) return;
    epochs = outcome.epochs;
  }
}

const indicesOf = (entries: readonly EntryRow[]): readonly number[] => entries.map(({ index }) => index);

describe('one order of everything', () => {
  it('gives contiguous indices to 64 concurrent appends of mixed epochs, and nothing to the stale ones', async () => {
    await change('POLICY');
    const replicas = [fixture.log, fixture.openReplica(), fixture.openReplica()];
    const decided: readonly Epochs[] = [
      { policy: 1, subject: 0 },
      { policy: 0, subject: 0 },
      { policy: 0, subject: 9 },
      { policy: 1, subject: 1 },
    ];
    const requests = Array.from({ length: 64 }, (_, turn) => ({
      log: replicas[turn % 3] ?? fixture.log,
      facts: factsOf({ epochs: decided[turn % 4] ?? { policy: 1, subject: 0 } }),
    }));
    const outcomes = await Promise.all(
      requests.map(async ({ log, facts }) => ({ facts, outcome: await log.append(facts, [draftOf(), draftOf()]) })),
    );
    const entries = await fixture.entries();
    expect(indicesOf(entries)).toEqual(Array.from({ length: 33 }, (_, index) => index));
    for (const { facts, outcome } of outcomes) {
      const holds = facts.epochs.policy === 1 && facts.epochs.subject === 0;
      expect(outcome).toEqual(
        holds ? { stale: false, receipt: expect.anything() } : { stale: true, epochs: { policy: 1, subject: 0 } },
      );
      expect(entries.filter(({ requestId }) => requestId === facts.requestId)).toHaveLength(holds ? 2 : 0);
    }
    expect((await headNow()).next).toBe(33);
  });

  it('lets no record above a change cite an older state', async () => {
    const changes = Array.from({ length: 20 }, (_, turn) => change(turn % 2 === 0 ? 'SUBJECT' : 'POLICY'));
    const requests = Array.from({ length: 200 }, () => ask(factsOf()));
    await Promise.all([...changes, ...requests]);
    const entries = await fixture.entries();
    expect(indicesOf(entries)).toEqual(Array.from({ length: 420 }, (_, index) => index));
    expect((await headNow()).epochs).toEqual({ policy: 10, subject: 10 });
    let raised = 0;
    for (const { policyEpoch, subjectEpoch, outcome } of entries) {
      // The change's own record cites what it was decided under; each raises one epoch by one.
      expect(policyEpoch + subjectEpoch).toBe(raised);
      if (outcome === 'WRITTEN') raised += 1;
    }
    expect(raised).toBe(20);
    expect(entries.flatMap(checkEntry)).toEqual([]);
  });

  it('raises the epoch that was asked for, and none where none was', async () => {
    for (const raise of ['SUBJECT', null, 'POLICY', 'SUBJECT'] as const) await change(raise);
    expect(await headNow()).toEqual({ next: 4, epochs: { policy: 1, subject: 2 } });
  });
});

describe('appendWithin', () => {
  it('leaves nothing and raises nothing when the caller rolls back', async () => {
    const client = await fixture.database.pool.connect();
    await client.query('begin');
    const facts = factsOf({
      principal: { ...principal, id: 'never-seen' },
      because: 'because',
      operationName: 'Name',
      operationDigest: '34'.repeat(32),
    });
    const drafts = [draftOf({ subjects: ['33333333-3333-4333-8333-333333333333'] })];
    const outcome = await fixture.log.appendWithin(client, facts, drafts, 'SUBJECT');
    expect(outcome).toMatchObject({ stale: false, epochs: { policy: 0, subject: 1 } });
    await client.query('rollback');
    client.release();
    expect(await headNow()).toEqual({ next: 0, epochs: { policy: 0, subject: 0 } });
    const { rows } = await fixture.database.pool.query(
      `select (select count(*) from access_log_entry) as entries, (select count(*) from access_log_token) as tokens,
         (select count(*) from access_log_reason) as reasons, (select count(*) from access_log_operation_name) as names`,
    );
    expect(rows).toEqual([{ entries: 0, tokens: 0, reasons: 0, names: 0 }]);
    // And nothing that was rolled back is remembered: the next append writes all of it.
    await fixture.log.append(facts, drafts);
    const tokens = await fixture.database.pool.query('select kind from access_log_token order by kind');
    expect(tokens.rows.map(({ kind }) => kind)).toEqual(['PRINCIPAL', 'PRINCIPAL', 'PRINCIPAL', 'SUBJECT']);
  });

  it('writes and raises nothing under epochs that no longer hold', async () => {
    await change('POLICY');
    const client = await fixture.database.pool.connect();
    await client.query('begin');
    const outcome = await fixture.log.appendWithin(client, factsOf(), [draftOf()], 'POLICY');
    await client.query('commit');
    client.release();
    expect(outcome).toEqual({ stale: true, epochs: { policy: 1, subject: 0 } });
    expect(await headNow()).toEqual({ next: 1, epochs: { policy: 1, subject: 0 } });
  });
});
