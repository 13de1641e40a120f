import { describe, expect, it } from 'vitest';
import { type StandingDirective, willOf } from '../../src/administration/postMortem/willOf.js';

const particular: StandingDirective = { kind: 'PARTICULAR', fate: 'RETAIN', excludesHeirs: false, executorName: null };
const general: StandingDirective = { kind: 'GENERAL', fate: null, excludesHeirs: false, executorName: null };
const read = { isUnread: false };

describe('what follows from directives', () => {
  it('is that heirs are told what the estate needs, where there are none', () => {
    expect(willOf([])).toEqual({ ...read, fate: null, namesExecutor: false, heirsMayKnow: true });
  });

  it('is what this controller was told, before what is said for all', () => {
    const other: StandingDirective = { ...general, fate: 'ERASE', executorName: 'Alix' };
    for (const standing of [
      [particular, other],
      [other, particular],
      [general, particular],
    ])
      expect(willOf(standing)).toEqual({ ...read, fate: 'RETAIN', namesExecutor: false, heirsMayKnow: true });
    expect(willOf([other])).toEqual({ ...read, fate: 'ERASE', namesExecutor: true, heirsMayKnow: false });
  });

  it('is nothing, to anybody, as long as nobody has read them', () => {
    expect(willOf([{ ...general, executorName: 'Alix' }])).toEqual({
      ...{ fate: null, isUnread: true, namesExecutor: false, heirsMayKnow: false },
    });
  });

  it.each([
    ['RETAIN', false, true],
    ['COMMUNICATE', false, true],
    ['ERASE', false, false],
    ['RETAIN', true, false],
    ['COMMUNICATE', true, false],
  ] as const)(
    'of %s with the heirs excluded: %s, tells these what the estate needs: %s',
    (fate, excludesHeirs, may) => {
      expect(willOf([{ ...particular, fate, excludesHeirs }]).heirsMayKnow).toBe(may);
    },
  );
});
