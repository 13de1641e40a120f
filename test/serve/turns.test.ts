import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/serve/createTurns.js';
import { narrowest, nextWidth, widest } from '../../src/serve/shareWidth.js';
import { principal } from '../helpers/gateway.js';

describe('the width of a share', () => {
  it('is halved while the loop is crowded, down to the narrowest', () => {
    const widths = Array.from({ length: 5 }, () => 0).reduce<number[]>(
      (all) => [...all, nextWidth(all.at(-1) ?? 0, 0.9)],
      [widest],
    );
    expect(widths).toEqual([16, 8, 4, 2, 1, 1]);
  });

  it('grows by one while there is room, up to the widest', () => {
    expect(nextWidth(narrowest, 0.2)).toBe(narrowest + 1);
    expect(nextWidth(widest, 0)).toBe(widest);
  });

  it('stays as it is in between', () => {
    expect(nextWidth(5, 0.4)).toBe(5);
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
