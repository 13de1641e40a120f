import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIntegrator } from '../../../src/access-log/integrate/createIntegrator.js';
import { logTrust } from '../../../src/access-log/integrate/logTrust.js';
import { merkleRoot } from '../../../src/access-log/merkle.js';
import { openCheckpoint } from '../../../src/access-log/notes/checkpoint.js';
import { keysOfGateway } from '../../../src/verify/LogKey.js';
import { verifyDatabase } from '../../../src/verify/verifyDatabase.js';
import { dyingPool, type Moment } from '../../helpers/dyingPool.js';
import { draftOf, factsOf, type LogFixture, now, openFixture, signer } from '../support.js';

let fixture: LogFixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

const append = async (count: number): Promise<void> => {
  const drafts = Array.from({ length: count }, () => draftOf());
  await fixture.log.append(factsOf(), drafts);
};

/** Integrates in a gateway that dies at a statement; gives how many it had come to. */
async function dyingAt(at: number, moment: Moment): Promise<number> {
  const { pool, counted } = dyingPool(fixture.database.pool, fixture.connection, { at, moment });
  await createIntegrator({ database: { pool }, signer, clock: () => now, onFailure: () => undefined, batch: 30 })();
  return counted();
}

/** The checkpoints by size, with their roots. */
async function roots(): Promise<readonly (readonly [number, string])[]> {
  const { rows } = await fixture.database.pool.query('select note from access_log_checkpoint order by size');
  return rows.map(({ note }) => {
    const opened = openCheckpoint(String(note), logTrust('acme', signer));
    if (opened.refusal !== null) throw new Error('The checkpoint was expected to be signed.');
    return [opened.checkpoint.size, opened.checkpoint.root.toString('hex')];
  });
}

async function expectSound(): Promise<void> {
  const leaves = (await fixture.entries('acme')).map(({ leaf }) => leaf);
  for (const [size, root] of await roots()) expect(root).toBe(merkleRoot(leaves.slice(0, size)).toString('hex'));
}

async function expectVerified(): Promise<void> {
  await expectSound();
  const leaves = await fixture.entries('acme');
  const [report] = await verifyDatabase(fixture.connection, {
    tenant: 'acme',
    ...{ key: keysOfGateway(signer.trusted), kept: null, onProgress: () => undefined },
  });
  expect(report).toMatchObject({ entries: leaves.length, integrated: leaves.length, signed: leaves.length });
  expect(report?.findings).toEqual([]);
}

describe('a gateway that dies between any two steps of its integration', () => {
  it.each<Moment>(['before', 'after'])('(%s a statement) leaves a log that the next run completes', async (moment) => {
    const integrate = createIntegrator({
      ...{ database: fixture.database, signer, clock: () => now },
      onFailure: (error) => expect(error).toBeNull(),
    });
    let at = 1;
    for (; ; at += 1) {
      // Two batches at a time; tiles and bundles that are begun go on.
      await append(45);
      const reached = await dyingAt(at, moment);
      await integrate();
      await expectSound();
      // Where it is not reached any more, all were.
      if (reached < at) break;
    }
    expect(at).toBeGreaterThan(20);
    await expectVerified();
  });
});
