import { describe, expect, it } from 'vitest';
import { withoutData } from '../../src/access-log/release.js';
import { createTurns } from '../../src/serve/createTurns.js';
import { narrowest, nextWidth, widest } from '../../src/serve/shareWidth.js';
import { principal } from '../helpers/gateway.js';

describe('the width of a share', () => {
  it('is halved while the loop is crowded, down to the narrowest', () => {
    const widths = Array.from({ length: 5 }, () => 0).reduce<number[]>(
      (all) => [...all, nextWidth(all.at(-1) ?? 0, 0.9)],
      [widest],
    );
    expect(widths).toEqual([16, 8, 4, 2, 2, 2]);
  });

  it('grows by one while there is room, up to the widest', () => {
    expect(nextWidth(narrowest, 0.2)).toBe(narrowest + 1);
    expect(nextWidth(widest, 0)).toBe(widest);
  });

  it('stays as it is in between', () => {
    expect(nextWidth(5, 0.6)).toBe(5);
  });
});

describe('turns', () => {
  const request = { query: '{ dpo }', operationName: null, variables: null };
  const asked = { idempotencyKey: null };
  const recruiter = principal({ roles: ['RECRUITER'], purposes: ['TALENT_POOL'] });

  /** An answerer that answers when it is told to, and says for whom it began. */
  function gated() {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const begun: string[] = [];
    const turns = createTurns(async (_request, who) => {
      begun.push(who?.tenant ?? 'nobody');
      await gate;
      return { body: withoutData([]), code: null };
    });
    return { turns, begun, open };
  }

  it('let in so many requests of one tenant, and others at once', async () => {
    const { turns, begun, open } = gated();
    const loud = Array.from({ length: 30 }, () => turns.answer(request, recruiter, asked));
    const quiet = turns.answer(request, { ...recruiter, tenant: 'globex' }, asked);
    const nobody = turns.answer(request, null, asked);
    await Promise.resolve();
    expect(begun).toEqual([...Array.from({ length: widest }, () => 'acme'), 'globex', 'nobody']);
    open();
    expect(await Promise.all([...loud, quiet, nobody])).toHaveLength(32);
    turns.stop();
  });

  it('refuse a tenant of which a thousand wait, with a time to come back, and nobody else', async () => {
    const { turns, open } = gated();
    const admitted = Array.from({ length: widest + 1_000 }, () => turns.answer(request, recruiter, asked));
    await expect(turns.answer(request, recruiter, asked)).rejects.toMatchObject({
      code: 'AUDIT_UNAVAILABLE',
      message: 'Too many requests of this controller wait to be recorded.',
      extensions: { retryAfter: 1 },
    });
    const quiet = turns.answer(request, { ...recruiter, tenant: 'globex' }, asked);
    open();
    expect(await Promise.all([...admitted, quiet])).toHaveLength(widest + 1_001);
    turns.stop();
  });
});
