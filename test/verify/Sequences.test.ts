import { describe, expect, it } from 'vitest';
import { Sequences } from '../../src/verify/Sequences.js';

describe('the sequences of runs', () => {
  it('count up from 0, each by itself', () => {
    const sequences = new Sequences();
    const taken = [
      ['a', 0],
      ['b', 0],
      ['a', 1],
      ['b', 1],
      ['a', 2],
    ] as const;
    expect(taken.map(([run, sequence]) => sequences.follows(run, sequence))).toEqual(taken.map(() => true));
  });

  it.each([
    ['begin above 0', [1]],
    ['leave one out', [0, 2]],
    ['give one twice', [0, 0]],
    ['go back', [0, 1, 0]],
  ])('do not %s', (_what, numbers) => {
    const sequences = new Sequences();
    const followed = numbers.map((sequence) => sequences.follows('a', sequence));
    expect([followed.pop(), followed.includes(false), sequences.unknown]).toEqual([false, false, 0]);
  });

  it('of a run that was forgotten are unknown, of one that goes on are not', () => {
    const sequences = new Sequences();
    sequences.follows('old', 0);
    for (let run = 0; run < 100_000; run += 1) {
      sequences.follows(`one-off-${run}`, 0);
      sequences.follows('steady', run);
    }
    expect([sequences.follows('old', 1), sequences.unknown]).toEqual([true, 1]);
    expect([sequences.follows('steady', 100_001), sequences.unknown]).toEqual([false, 1]);
  });
});
