import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/serve/createTurns.js';
import { nextShares, type Share, widest } from '../../src/serve/nextShares.js';
import { principal } from '../helpers/gateway.js';

describe('the shares of tenants', () => {
  /** The widths that tenants have after some readings of the same demands and the same loop. */
  function widthsAfter(
    times: number,
    { demands, utilization, from = new Map() }: Readings,
  ): Readonly<Record<string, number>> {
    let shares: ReadonlyMap<string, Share> = from;
    for (let time = 0; time < times; time++) shares = nextShares(shares, new Map(Object.entries(demands)), utilization);
    return Object.fromEntries([...shares].map(([tenant, { width }]) => [tenant, width]));
  }

  interface Readings {
    readonly demands: Readonly<Record<string, number>>;
    readonly utilization: number;
    readonly from?: ReadonlyMap<string, Share>;
  }

  it('are halved while the loop is crowded, of whoever floods it and of nobody else', () => {
    const flooded = { demands: { loud: 200, quiet: 3 }, utilization: 0.9 };
    expect([1, 2, 3, 4, 5].map((times) => widthsAfter(times, flooded).loud)).toEqual([8, 4, 2, 1, 1]);
    expect(widthsAfter(50, flooded).quiet).toBe(widest);
  });

  it('are halved of all who ask for as much', () => {
    expect(widthsAfter(9, { demands: { one: 20, other: 30, small: 2 }, utilization: 0.9 })).toEqual({
      one: 1,
      other: 1,
      small: widest,
    });
  });

  it('are left to who has one request at a time', () => {
    expect(widthsAfter(50, { demands: { one: 1, other: 1 }, utilization: 0.9 })).toEqual({
      one: widest,
      other: widest,
    });
  });

  it('grow by one while there is room, up to the widest, and stay as they are in between', () => {
    const from = new Map([['loud', { width: 1, demand: 200 }]]);
    const demands = { loud: 200 };
    expect(widthsAfter(3, { demands, utilization: 0.2, from })).toEqual({ loud: 4 });
    expect(widthsAfter(50, { demands, utilization: 0.2, from })).toEqual({ loud: widest });
    expect(widthsAfter(50, { demands, utilization: 0.4, from })).toEqual({ loud: 1 });
  });

  it('are given back to who floods no more, and forgotten with who asks no more', () => {
    const from = new Map([
      ['calm', { width: 1, demand: 200 }],
      ['gone', { width: 1, demand: 200 }],
    ]);
    expect(widthsAfter(100, { demands: { calm: 1, loud: 200 }, utilization: 0.9, from })).toEqual({
      calm: widest,
      loud: 1,
    });
  });
});

describe('turns', () => {
  const recruiter = principal({ roles: ['RECRUITER'], purposes: ['TALENT_POOL'] });

  /** Begins requests, each of which is answered once the gate opens, and says for whom they began. */
  function gated() {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const begun: string[] = [];
    const turns = createTurns();
    const ask = async (tenant = recruiter.tenant): Promise<void> => {
      const leave = await turns.take({ ...recruiter, tenant });
      begun.push(tenant);
      await gate;
      leave();
    };
    return { turns, ask, begun, open };
  }

  it('let in so many requests of one tenant, and others at once', async () => {
    const { turns, ask, begun, open } = gated();
    const loud = Array.from({ length: 30 }, () => ask());
    const quiet = ask('globex');
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toEqual([...Array.from({ length: widest }, () => 'acme'), 'globex']);
    open();
    await Promise.all([...loud, quiet]);
    expect(begun).toHaveLength(31);
    turns.stop();
  });

  it('refuse a tenant of which a thousand wait, with a time to come back, and nobody else', async () => {
    const { turns, ask, begun, open } = gated();
    const admitted = Array.from({ length: widest + 1_000 }, () => ask());
    await expect(turns.take(recruiter)).rejects.toMatchObject({
      code: 'AUDIT_UNAVAILABLE',
      message: 'Too many requests of this controller wait to be recorded.',
      extensions: { retryAfter: 1 },
    });
    const quiet = ask('globex');
    open();
    await Promise.all([...admitted, quiet]);
    expect(begun).toHaveLength(widest + 1_001);
    turns.stop();
  });
});
