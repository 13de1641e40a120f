import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDurations } from '../../../src/policy/judgement/compareDurations.js';
import { impliesCondition } from '../../../src/policy/judgement/impliesCondition.js';
import type { PersonConditionDocument } from '../../../src/policy/PolicyScope.js';
import { subtractDuration } from '../../../src/subjects/subtractDuration.js';
import { scope } from '../../plan/randomWorld.js';

describe('impliesCondition', () => {
  const jobs = { job: { $in: { claim: 'jobs' as const } } };
  const stage = (...stages: string[]) => ({ stage: { $in: stages } });
  const applications = (element: object) => ({ applications: { $elemMatch: element } }) as PersonConditionDocument;

  it.each<[string, boolean, PersonConditionDocument, PersonConditionDocument]>([
    ['itself', true, applications({ ...jobs, ...stage('A') }), applications({ ...jobs, ...stage('A') })],
    ['a condition of fewer values', true, { id: { $in: ['a'] } }, { id: { $in: ['a', 'b'] } }],
    ['a condition of more values, not', false, { id: { $in: ['a', 'b'] } }, { id: { $in: ['a'] } }],
    ['of more fields of one element', true, applications({ ...jobs, ...stage('A') }), applications(jobs)],
    ['of fewer, not', false, applications(jobs), applications({ ...jobs, ...stage('A') })],
    ['of more members', true, { id: { $in: ['a'] }, ...applications(jobs) }, applications(jobs)],
    ['values for a claim, not', false, { id: { $in: ['a'] } }, { id: { $in: { claim: 'subject' } } }],
    ['another claim, not', false, { id: { $in: { claim: 'jobs' } } }, { id: { $in: { claim: 'subject' } } }],
    ['another form, not', false, { id: { $in: [] } }, { id: { $elemMatch: {} } }],
    ['a name that every object has, not', false, {}, { constructor: { $in: ['a'] } }],
  ])('sees %s', (_what, expected, one, other) => {
    expect(impliesCondition(one, other)).toBe(expected);
  });

  it('is never wrong about a person', () => {
    const values = { subject: ['p'], jobs: ['j'] };
    const some = fc.constantFrom('APPLIED', 'SCREENING', 'OFFER');
    const drawnPerson = fc.record({
      id: fc.constantFrom('p', 'q', 'r'),
      applications: fc.array(fc.record({ job: fc.constantFrom('j', 'k'), stage: some }), { maxLength: 3 }),
    });
    type Written = PersonConditionDocument[string];
    const isOneOf = (written: Extract<Written, { $in: unknown }>, value: string | undefined): boolean =>
      value !== undefined && (Array.isArray(written.$in) ? written.$in : values[written.$in.claim]).includes(value);
    const meets = (
      condition: PersonConditionDocument,
      person: { id: string; applications: Record<string, string>[] },
    ) =>
      Object.values(condition).every((written) =>
        '$in' in written
          ? isOneOf(written, person.id)
          : person.applications.some((each) =>
              Object.entries(written.$elemMatch).every(([name, wanted]) => isOneOf(wanted, each[name])),
            ),
      );
    let implied = 0;
    fc.assert(
      fc.property(scope, scope, drawnPerson, (one, other, person) => {
        if (!impliesCondition(one.person, other.person) || !meets(one.person, person)) return;
        implied++;
        expect(meets(other.person, person)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(implied).toBeGreaterThan(5);
  });
});

describe('compareDurations', () => {
  it.each([
    ['P2Y', 'P2Y', 0],
    ['P24M', 'P2Y', 0],
    ['P14D', 'P2W', 0],
    ['PT24H', 'P1D', 0],
    ['P1Y', 'P2Y', -1],
    ['P2Y1D', 'P2Y', 1],
    ['P1M', 'P30D', 1],
    ['P30D', 'P1M', 1],
    ['P27D', 'P1M', -1],
    ['P400D', 'P1Y', 1],
    ['P360D', 'P1Y', -1],
    ['nonsense', 'P1Y', 1],
    ['P1Y', 'nonsense', 1],
  ])('of %s with %s', (one, other, expected) => {
    expect(compareDurations(one, other)).toBe(expected);
  });

  it('never says "shorter" of what reaches back further from any day', () => {
    const duration = fc
      .record({ years: fc.nat(3), months: fc.nat(30), days: fc.nat(800) })
      .map(({ years, months, days }) => `P${years}Y${months}M${days}D`);
    let shorter = 0;
    fc.assert(
      fc.property(
        duration,
        duration,
        fc.date({ min: new Date('1990-01-01'), max: new Date('2120-01-01'), noInvalidDate: true }),
        (one, other, from) => {
          if (compareDurations(one, other) >= 0) return;
          shorter++;
          const [first, second] = [subtractDuration(from, one), subtractDuration(from, other)];
          expect(first && second && first.getTime() > second.getTime()).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    expect(shorter).toBeGreaterThan(50);
  });
});
