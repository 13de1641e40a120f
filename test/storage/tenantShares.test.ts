import { describe, expect, it } from 'vitest';
import { TenantShares } from '../../src/storage/TenantShares.js';

describe('TenantShares', () => {
  it('lets a quiet tenant run at once while another fills its share, and everybody in the end', async () => {
    const shares = new TenantShares();
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const started: string[] = [];
    const statement = (name: string) => async () => {
      started.push(name);
      await gate;
      return name;
    };
    const loud = Array.from({ length: 20 }, (_, position) => shares.run('loud', statement(`loud ${position}`)));
    const quiet = shares.run('quiet', statement('quiet'));
    await Promise.resolve();
    expect(started).toEqual(['loud 0', 'loud 1', 'loud 2', 'loud 3', 'loud 4', 'loud 5', 'quiet']);
    open();
    expect(await quiet).toBe('quiet');
    expect(await Promise.all(loud)).toHaveLength(20);
    expect(started.slice(7)).toEqual(Array.from({ length: 14 }, (_, position) => `loud ${position + 6}`));
  });

  it('gives a place back when a statement fails', async () => {
    const shares = new TenantShares();
    for (let time = 0; time < 20; time++)
      await expect(shares.run('one', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await shares.run('one', () => Promise.resolve('runs'))).toBe('runs');
  });
});
