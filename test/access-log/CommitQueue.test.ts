import { describe, expect, it } from 'vitest';
import { CommitQueue } from '../../src/access-log/CommitQueue.js';

interface Batch {
  readonly writer: string;
  readonly tenant: string;
  readonly items: readonly number[];
  commit(): void;
  fail(error: unknown): void;
}

/** A queue whose batches the test commits by hand, in the order in which they were begun. */
function openQueue(bounds = { perTenant: 100, overall: 100, perBatch: 100 }) {
  const begun: Batch[] = [];
  const queue = new CommitQueue<number, string, string>(['first', 'second'], bounds, (writer, tenant, batch) => {
    const items = batch.map(({ item }) => item);
    return new Promise((resolve, reject) => {
      const commit = (): void => {
        for (const { item, resolve: answer } of batch) answer(`${tenant} ${item}`);
        resolve();
      };
      begun.push({ writer, tenant, items, commit, fail: reject });
    });
  });
  return { begun, queue, add: (tenant: string, item: number) => queue.run(tenant, () => item) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const shapeOf = (batches: readonly Batch[]) => batches.map(({ tenant, items }) => [tenant, items]);

describe('the commit queue', () => {
  it('writes at once when idle, and whatever queued meanwhile as the next batch', async () => {
    const { begun, add } = openQueue();
    const answers = [1, 2, 3].map((item) => add('acme', item));
    await settled();
    expect(shapeOf(begun)).toEqual([['acme', [1]]]);
    begun[0]?.commit();
    await settled();
    expect(shapeOf(begun)).toEqual([
      ['acme', [1]],
      ['acme', [2, 3]],
    ]);
    begun[1]?.commit();
    expect(await Promise.all(answers)).toEqual(['acme 1', 'acme 2', 'acme 3']);
  });

  it('puts a tenant on one writer at a time, and lets tenants take turns', async () => {
    const { begun, add } = openQueue({ perTenant: 100, overall: 100, perBatch: 2 });
    const answers = [1, 2, 3, 4, 5].map((item) => add('acme', item));
    answers.push(...['globex', 'initech'].map((tenant) => add(tenant, 9)));
    await settled();
    expect(shapeOf(begun)).toEqual([
      ['acme', [1]],
      ['globex', [9]],
    ]);
    expect(new Set(begun.map(({ writer }) => writer)).size).toBe(2);
    for (let turn = 0; turn < 5; turn += 1) {
      begun[turn]?.commit();
      await settled();
    }
    expect(shapeOf(begun).slice(2)).toEqual([
      ['initech', [9]],
      ['acme', [2, 3]],
      ['acme', [4, 5]],
    ]);
    expect(await Promise.all(answers)).toHaveLength(7);
  });

  it('begins the next batch before it answers the last one', async () => {
    const { begun, add } = openQueue();
    let batchesWhenAnswered = 0;
    const first = add('acme', 1).then(() => {
      batchesWhenAnswered = begun.length;
    });
    const second = add('acme', 2);
    await settled();
    begun[0]?.commit();
    await first;
    expect(batchesWhenAnswered).toBe(2);
    begun[1]?.commit();
    await second;
  });

  it('refuses what a failed batch left unanswered, and goes on', async () => {
    const { begun, add } = openQueue();
    const lost = add('acme', 1);
    await settled();
    begun[0]?.fail(new Error('gone'));
    await expect(lost).rejects.toMatchObject({
      code: 'AUDIT_UNAVAILABLE',
      message: 'The access could not be recorded: the log did not answer.',
    });
    const next = add('acme', 2);
    await settled();
    begun[1]?.commit();
    expect(await next).toBe('acme 2');
  });

  it('gives a place back when preparing fails', async () => {
    const { queue, begun, add } = openQueue({ perTenant: 1, overall: 1, perBatch: 1 });
    await expect(queue.run('acme', () => Promise.reject(new RangeError('no record')))).rejects.toThrow('no record');
    const next = add('acme', 2);
    await settled();
    begun[0]?.commit();
    expect(await next).toBe('acme 2');
  });
});
