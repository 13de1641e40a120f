import { describe, expect, it } from 'vitest';
import { TokenBuckets } from '../../src/http/TokenBuckets.js';

const at = (seconds: number): Date => new Date(seconds * 1000);

describe('TokenBuckets', () => {
  it('lets a burst through, then the rate', () => {
    const buckets = new TokenBuckets({ perSecond: 2, burst: 3 }, 10);
    expect([0, 0, 0, 0].map(() => buckets.take('a', at(0)))).toEqual([0, 0, 0, 1]);
    expect([0, 0].map(() => buckets.take('a', at(0.5)))).toEqual([0, 1]);
    expect([0, 0, 0, 0].map(() => buckets.take('a', at(60)))).toEqual([0, 0, 0, 1]);
  });

  it('says how long to wait in whole seconds', () => {
    const buckets = new TokenBuckets({ perSecond: 0.25, burst: 1 }, 10);
    expect([buckets.take('a', at(0)), buckets.take('a', at(0)), buckets.take('a', at(2.5))]).toEqual([0, 4, 2]);
  });

  it('gives nothing for a clock that was set back', () => {
    const buckets = new TokenBuckets({ perSecond: 1, burst: 1 }, 10);
    expect([buckets.take('a', at(100)), buckets.take('a', at(50)), buckets.take('a', at(50.5))]).toEqual([0, 1, 1]);
  });

  it('remembers so many keys and forgets the one that was idle longest', () => {
    const buckets = new TokenBuckets({ perSecond: 0.001, burst: 1 }, 2);
    expect(['a', 'b', 'a', 'c'].map((key) => buckets.take(key, at(0)))).toEqual([0, 0, 1000, 0]);
    expect(buckets.take('a', at(0))).toBe(1000);
    expect(buckets.take('b', at(0))).toBe(0);
  });

  it('tells the wait without taking, and takes back what is given back, up to the burst', () => {
    const buckets = new TokenBuckets({ perSecond: 0.5, burst: 1 }, 10);
    expect([buckets.wait('a', at(0)), buckets.take('a', at(0)), buckets.wait('a', at(0))]).toEqual([0, 0, 2]);
    buckets.giveBack('a', at(0));
    buckets.giveBack('a', at(0));
    expect([buckets.wait('a', at(0)), buckets.take('a', at(0)), buckets.take('a', at(0))]).toEqual([0, 0, 2]);
  });
});
