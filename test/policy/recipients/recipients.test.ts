import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecipientRegister, SubProcessorTerms } from '../../../src/policy/recipients/RecipientRegister.js';
import { compileRecipients } from '../../../src/policy/recipients/Recipients.js';
import { routeOf } from '../../../src/policy/recipients/routeOf.js';
import { standingOf } from '../../../src/policy/recipients/standingOf.js';

const noon = Date.parse('2026-03-02T12:00:00Z');
const sound: SubProcessorTerms = {
  name: 'Atlas',
  authorisation: 'GENERAL',
  countries: ['FR'],
  plannedFrom: noon - 1,
  authorisedAt: null,
  objectedAt: null,
  contractEnd: noon + 1_000,
  nextAudit: noon + 2_000,
  endedAt: null,
};
const register = (...subProcessors: readonly SubProcessorTerms[]): RecipientRegister => ({
  unregistered: 'REFUSED',
  applications: [
    { client: 'ats', hostingCountries: ['FR'], subProcessors: ['Atlas'], isClosed: false },
    { client: 'own', hostingCountries: ['FR'], subProcessors: [], isClosed: false },
    { client: 'shut', hostingCountries: ['FR'], subProcessors: [], isClosed: true },
  ],
  subProcessors,
  safeguards: [],
});
const closedFor = (client: string | undefined, of: RecipientRegister, at = noon) =>
  routeOf(compileRecipients(of, new Date(at)), { country: 'FR', organisation: 'acme-hr', client }).closed ?? null;

describe('a sub-processor', () => {
  it.each([
    ['is in force by general authorisation from the planned day on', {}, noon, 'IN_FORCE'],
    ['is announced until then', { plannedFrom: noon + 1 }, noon, 'ANNOUNCED'],
    [
      'is in force before it where the controller has authorised it',
      { plannedFrom: noon + 1, authorisedAt: noon },
      noon,
      'IN_FORCE',
    ],
    [
      'waits for the controller under a specific authorisation, whatever was planned',
      { authorisation: 'SPECIFIC' },
      noon,
      'ANNOUNCED',
    ],
    ['is in force once authorised specifically', { authorisation: 'SPECIFIC', authorisedAt: noon }, noon, 'IN_FORCE'],
    ['stays objected to, whatever was planned', { objectedAt: noon - 5 }, noon, 'OBJECTED'],
    ['lapses at the instant its contract ends', {}, noon + 1_000, 'CONTRACT_LAPSED'],
    ['is in force until then', {}, noon + 999, 'IN_FORCE'],
    [
      'has no end where its contract has none, but its audit falls due',
      { contractEnd: null },
      noon + 2_000,
      'AUDIT_LAPSED',
    ],
    ['is ended for good', { endedAt: noon }, noon, 'ENDED'],
  ] as const)('%s', (_law, own, at, standing) => {
    expect(standingOf({ ...sound, ...own }, at)).toBe(standing);
  });
});

describe('a client application', () => {
  it('is open while every sub-processor behind it is in force', () => {
    expect(closedFor('ats', register(sound))).toBeNull();
    expect(closedFor('own', register())).toBeNull();
  });

  it.each([
    [[], 'SUB_PROCESSOR_UNREGISTERED'],
    [[{ ...sound, name: 'atlas' }], 'SUB_PROCESSOR_UNREGISTERED'],
    [[{ ...sound, plannedFrom: noon + 1 }], 'SUB_PROCESSOR_ANNOUNCED'],
    [[{ ...sound, objectedAt: noon }], 'SUB_PROCESSOR_OBJECTED'],
    [[{ ...sound, contractEnd: noon }], 'SUB_PROCESSOR_CONTRACT_LAPSED'],
    [[{ ...sound, nextAudit: noon }], 'SUB_PROCESSOR_AUDIT_LAPSED'],
    [[{ ...sound, endedAt: noon }], 'SUB_PROCESSOR_ENDED'],
  ] as const)('is closed by %j: %s', (terms, closure) => {
    expect(closedFor('ats', register(...terms))).toBe(closure);
  });

  it('goes on under earlier terms while newer ones are only announced', () => {
    const newer = { ...sound, plannedFrom: noon + 1 };
    expect(closedFor('ats', register(newer, sound))).toBeNull();
    expect(closedFor('ats', register(newer, { ...sound, contractEnd: noon }))).toBe('SUB_PROCESSOR_ANNOUNCED');
  });

  it('that is closed, or not registered where that is asked for, is told why', () => {
    expect(closedFor('shut', register())).toBe('CLOSED');
    expect(closedFor('other', register())).toBe('UNREGISTERED');
    expect(closedFor(undefined, register())).toBe('UNREGISTERED');
    expect(closedFor('__proto__', register())).toBe('UNREGISTERED');
    expect(closedFor('other', { ...register(), unregistered: 'ADMITTED' })).toBeNull();
    expect(closedFor('shut', { ...register(), unregistered: 'ADMITTED' })).toBe('CLOSED');
  });
});

describe('compiled recipients', () => {
  const instant = fc.integer({ min: noon - 5, max: noon + 5 });
  const terms = fc.record({
    name: fc.constant('Atlas'),
    authorisation: fc.constantFrom('SPECIFIC' as const, 'GENERAL' as const),
    countries: fc.constant(['FR']),
    plannedFrom: instant,
    authorisedAt: fc.option(instant),
    objectedAt: fc.option(instant, { freq: 2 }),
    contractEnd: fc.option(instant),
    nextAudit: instant,
    endedAt: fc.option(instant, { freq: 2 }),
  });

  it('say the same throughout the span that they name, and only there', () => {
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 3 }), instant, instant, (drawn, at, later) => {
        const compiled = compileRecipients(register(...drawn), new Date(at));
        expect(compiled.from === null || compiled.from <= at).toBe(true);
        expect(compiled.until === null || compiled.until > at).toBe(true);
        const isWithin = (compiled.from ?? -Infinity) <= later && later < (compiled.until ?? Infinity);
        if (isWithin)
          expect(compileRecipients(register(...drawn), new Date(later)).applications).toEqual(compiled.applications);
      }),
    );
  });
});
