import { describe, expect, it } from 'vitest';
import { TenantShares } from '../../src/storage/TenantShares.js';

const bounds = {
  ...{ alone: 6, besideOthers: () => 6, waiting: 1_000, now: () => 0 },
  overflow: () => new Error('too many wait'),
};

/** Works that begin at once or later, and all end when the gate opens. */
function gated() {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const started: string[] = [];
  const work = (name: string) => async () => {
    started.push(name);
    await gate;
    return name;
  };
  return { started, work, open };
}

describe('TenantShares', () => {
  it('lets a quiet tenant run at once while another fills its share, and everybody in the end', async () => {
    const shares = new TenantShares(bounds);
    const { started, work, open } = gated();
    const loud = Array.from({ length: 20 }, (_, position) => shares.run('loud', work(`loud ${position}`)));
    const quiet = shares.run('quiet', work('quiet'));
    await Promise.resolve();
    expect(started).toEqual(['loud 0', 'loud 1', 'loud 2', 'loud 3', 'loud 4', 'loud 5', 'quiet']);
    open();
    expect(await quiet).toBe('quiet');
    expect(await Promise.all(loud)).toHaveLength(20);
    expect(started.slice(7)).toEqual(Array.from({ length: 14 }, (_, position) => `loud ${position + 6}`));
  });

  it('gives a place back when a statement fails', async () => {
    const shares = new TenantShares(bounds);
    for (let time = 0; time < 20; time++)
      await expect(shares.run('one', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await shares.run('one', () => Promise.resolve('runs'))).toBe('runs');
  });

  it('narrows the share of a tenant while another one asks, and for a minute after', async () => {
    let now = 0;
    const shares = new TenantShares({ ...bounds, besideOthers: () => 2, now: () => now });
    const beginning = async (): Promise<number> => {
      const { started, work, open } = gated();
      const all = Array.from({ length: 10 }, () => shares.run('loud', work('loud')));
      await Promise.resolve();
      const { length } = started;
      open();
      await Promise.all(all);
      return length;
    };
    expect(await beginning()).toBe(6);
    await shares.run('quiet', () => Promise.resolve());
    expect(await beginning()).toBe(2);
    now = 60_000;
    expect(await beginning()).toBe(2);
    now = 120_001;
    expect(await beginning()).toBe(6);
  });

  it('begins at least one, however narrow the share, and several once it is wide again', async () => {
    let width = 0;
    const shares = new TenantShares({ ...bounds, besideOthers: () => width });
    await shares.run('quiet', () => Promise.resolve());
    const { started, work, open } = gated();
    const { promise: first, resolve: end } = Promise.withResolvers<void>();
    const all = [shares.run('loud', () => first), ...['a', 'b', 'c'].map((name) => shares.run('loud', work(name)))];
    await Promise.resolve();
    expect(started).toEqual([]);
    width = 2;
    end();
    await all[0];
    expect(started).toEqual(['a', 'b']);
    open();
    await Promise.all(all);
    expect(started).toEqual(['a', 'b', 'c']);
  });

  it('tells how many works each tenant has, those that wait among them', async () => {
    const shares = new TenantShares({ ...bounds, alone: 2, besideOthers: () => 2 });
    const { work, open } = gated();
    const all = [...['a', 'b', 'c'].map((name) => shares.run('loud', work(name))), shares.run('quiet', work('quiet'))];
    expect(Object.fromEntries(shares.demands())).toEqual({ loud: 3, quiet: 1 });
    open();
    await Promise.all(all);
    expect(Object.fromEntries(shares.demands())).toEqual({ loud: 0, quiet: 0 });
  });

  it('refuses what exceeds the line of a tenant, and nobody else', async () => {
    const shares = new TenantShares({ ...bounds, alone: 1, besideOthers: () => 1, waiting: 2 });
    const { work, open } = gated();
    const admitted = ['a', 'b', 'c'].map((name) => shares.run('loud', work(name)));
    await expect(shares.run('loud', work('d'))).rejects.toThrow('too many wait');
    const other = shares.run('quiet', work('quiet'));
    open();
    expect(await Promise.all([...admitted, other])).toEqual(['a', 'b', 'c', 'quiet']);
    expect(await shares.run('loud', () => Promise.resolve('again'))).toBe('again');
  });
});
