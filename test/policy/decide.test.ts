import { describe, expect, it } from 'vitest';
import { demonstrationInstructions, demonstrationPolicy } from '../../src/demonstration/demonstrationPolicy.js';
import { createGovernedSchema } from '../../src/gateway.js';
import { compilePolicy } from '../../src/policy/CompiledPolicy.js';
import { decide } from '../../src/policy/decide.js';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import type { Verdict } from '../../src/policy/Verdict.js';
import type { AccessMode } from '../../src/vocabulary/modes.js';
import { decidingPurposes, type Purpose, purposes } from '../../src/vocabulary/purposes.js';
import { type Role, roles } from '../../src/vocabulary/roles.js';
import { everyPurpose, instructing } from './instructing.js';

const { rulebook } = createGovernedSchema();
const every = rulebook.governed.map(({ coordinate }) => coordinate);
/** A policy that opens as much as a policy can say: every field to every role for every purpose. */
const widest = (more: Partial<PolicyLine> = {}): PolicyDocument => ({
  rolesByPurpose: Object.fromEntries(purposes.map((purpose) => [purpose, [...roles]])),
  lines: (['READ', 'WRITE'] as const).map((mode) => ({
    id: `all-${mode.toLowerCase()}`,
    fields: every,
    purposes: [...purposes],
    mode,
    roles: [...roles],
    ...more,
  })),
});
const instructions = instructing(everyPurpose({ basis: 'A6_1_B_CONTRACT', retention: null }));
const at = new Date('2026-03-02T12:00:00Z');
const facts = { tenant: 'acme', version: 1, instructionsNumber: 1, jurisdiction: 'NL', rulebook, at, known: null };

interface Asked {
  readonly mode?: AccessMode;
  readonly purpose: Purpose;
  readonly held?: readonly Role[];
  readonly jurisdiction?: string;
  readonly country?: string;
  readonly policy?: PolicyDocument;
}

function ask(
  coordinate: string,
  {
    mode = 'SELECT',
    purpose,
    held = ['RECRUITER'],
    jurisdiction = 'NL',
    country = 'FR',
    policy = widest({ article9: 'A9_2_A' }),
  }: Asked,
): Verdict {
  const field = rulebook.byCoordinate.get(coordinate);
  if (!field) throw new Error('The coordinate must be governed.');
  const compiled = compilePolicy({ policy, instructions }, { ...facts, jurisdiction });
  return decide(field, mode, {
    rulebook,
    policy: compiled,
    purpose,
    caller: { tenant: 'acme', roles: held, purposes, country },
  });
}
const outcome = (verdict: Verdict): string =>
  verdict.effect === 'REFUSED' ? `${verdict.code} ${verdict.rule}` : verdict.effect;
const french = 'PURPOSE_NOT_ALLOWED ceiling-french-ethnic-origin';
const special = ['Candidate.religiousBelief', 'Candidate.ethnicOrigin'] as const;

describe('@humanReview', () => {
  it('asks for a person behind the score for every purpose but those that look at how it was decided', () => {
    const exempt = purposes.filter((purpose) => {
      const held: Role[] = [purpose === 'LEGAL_CLAIMS' ? 'LEGAL_COUNSEL' : 'RECRUITER'];
      const verdict = ask('Application.score', { purpose, held, policy: widest() });
      return verdict.effect !== 'REFUSED' && !verdict.conditions.includes('HUMAN_REVIEW');
    });
    expect(exempt).toEqual(['LEGAL_COMPLIANCE', 'LEGAL_CLAIMS']);
    const selecting = { purpose: 'RECRUITMENT_APPLICANT_SELECTION', policy: widest() } as const;
    expect(ask('Application.score', selecting)).toMatchObject({ effect: 'RELEASED', conditions: ['HUMAN_REVIEW'] });
    expect(ask('Application.scoreOrigin', selecting)).toMatchObject({
      effect: 'RELEASED',
      conditions: [],
    });
  });

  it('asks nothing of the person itself', () => {
    const own = ask('Application.score', { purpose: 'RIGHTS_FULFILMENT', held: ['SUBJECT'] });
    expect(own).toMatchObject({ effect: 'RELEASED', conditions: [] });
  });
});

describe('a ceiling that no policy opens', () => {
  it.each([...decidingPurposes])('keeps special categories out of %s, even with consent', (purpose) => {
    for (const coordinate of special)
      expect(outcome(ask(coordinate, { purpose }))).toBe('PURPOSE_NOT_ALLOWED ceiling-special-category-purpose');
  });

  it('lets religious belief be read one by one for relocation only, and ethnic origin for no such purpose', () => {
    const readable = (coordinate: string) =>
      purposes.filter((purpose) => ask(coordinate, { purpose, held: ['RECRUITER'] }).effect !== 'REFUSED');
    expect(readable('Candidate.religiousBelief')).toEqual(['MOBILITY_RELOCATION']);
    expect(readable('Candidate.ethnicOrigin')).toEqual([]);
  });

  it.each(['FILTER', 'SORT'] as const)('bars %s by a special category for every purpose', (mode) => {
    for (const purpose of purposes)
      for (const coordinate of special) expect(ask(coordinate, { purpose, mode }).effect).toBe('REFUSED');
  });

  it('lets a special category be counted for equality monitoring only, of whom consented explicitly', () => {
    for (const purpose of purposes)
      for (const coordinate of special) {
        const verdict = ask(coordinate, { purpose, mode: 'AGGREGATE' });
        if (purpose !== 'EQUALITY_MONITORING') expect(verdict.effect).toBe('REFUSED');
        else
          expect(verdict).toMatchObject({ effect: 'RELEASED', conditions: ['EXPLICIT_CONSENT'], article9: 'A9_2_A' });
      }
    const others = ['A9_2_F', undefined] as const;
    for (const article9 of others) {
      const policy = widest(article9 ? { article9 } : {});
      const verdict = ask('Candidate.religiousBelief', { purpose: 'EQUALITY_MONITORING', mode: 'AGGREGATE', policy });
      expect(outcome(verdict)).toBe('ART9_CONDITION_MISSING all-read');
    }
  });

  it.each(['SELECT', 'FILTER', 'SORT', 'WRITE'] as const)('closes %s of every field to equality monitoring', (mode) => {
    for (const { coordinate, isKey } of rulebook.governed)
      if (!isKey) expect(ask(coordinate, { purpose: 'EQUALITY_MONITORING', mode }).effect).toBe('REFUSED');
    expect(outcome(ask('Candidate.city', { purpose: 'EQUALITY_MONITORING', mode }))).toBe(
      'PURPOSE_NOT_ALLOWED ceiling-statistics-only',
    );
  });

  it.each(['FILTER', 'SORT', 'AGGREGATE'] as const)(
    'bars %s by what hints at one, where it decides about a candidacy',
    (mode) => {
      for (const purpose of purposes)
        for (const coordinate of [
          'Candidate.familyName',
          'Candidate.nationality',
          'Candidate.photoUrl',
          'Candidate.summary',
        ]) {
          const isBarred =
            decidingPurposes.has(purpose) ||
            (purpose === 'EQUALITY_MONITORING' && mode !== 'AGGREGATE') ||
            ['RIGHTS_FULFILMENT', 'ACCOUNTABILITY', 'POLICY_ADMINISTRATION'].includes(purpose);
          expect(ask(coordinate, { purpose, mode }).effect).toBe(isBarred ? 'REFUSED' : 'RELEASED');
        }
    },
  );

  it('closes ethnic origin under French law, in every mode, but to the person that it is about', () => {
    for (const purpose of purposes)
      for (const mode of ['SELECT', 'FILTER', 'SORT', 'AGGREGATE', 'WRITE'] as const)
        expect(outcome(ask('Candidate.ethnicOrigin', { purpose, mode, jurisdiction: 'FR' }))).toBe(french);
    const own = { purpose: 'RIGHTS_FULFILMENT', held: ['SUBJECT'], jurisdiction: 'FR' } as const;
    expect(outcome(ask('Candidate.ethnicOrigin', own))).toBe('RELEASED');
    expect(outcome(ask('Candidate.ethnicOrigin', { ...own, mode: 'WRITE' }))).toBe(french);
  });

  it('keeps others out of the person’s own answer', () => {
    const own = { purpose: 'RIGHTS_FULFILMENT', held: ['SUBJECT'] } as const;
    expect(outcome(ask('InterviewNote.author', own))).toBe('PURPOSE_NOT_ALLOWED ceiling-directive-purposes');
  });

  it('leaves rights to the person, and to the officer under its request', () => {
    for (const role of roles.filter((each) => each !== 'SUBJECT' && each !== 'DPO'))
      expect(outcome(ask('Candidate.city', { purpose: 'RIGHTS_FULFILMENT', held: [role] }))).toBe(
        'ROLE_FORBIDDEN ceiling-rights-request',
      );
    const officer = { purpose: 'RIGHTS_FULFILMENT', held: ['DPO'] } as const;
    const conditionsOf = (coordinate: string) => {
      const verdict = ask(coordinate, officer);
      return verdict.effect === 'REFUSED' ? verdict.code : verdict.conditions;
    };
    // What an heir needs for the estate, each request opens; what was made of what the person gave, only one of access.
    for (const coordinate of [
      'Candidate.city',
      'Candidate.email',
      'Candidate.work',
      'Work.employer',
      'Application.job',
    ])
      expect(conditionsOf(coordinate)).toEqual([]);
    for (const coordinate of [
      'Candidate.dateOfBirth',
      'Candidate.salaryExpectation',
      'Candidate.summary',
      'Work.summary',
    ])
      expect(conditionsOf(coordinate)).toEqual(['COMMUNICATION_REQUEST']);
    expect(conditionsOf('Candidate.religiousBelief')).toEqual(['PORTABILITY_REQUEST']);
    for (const coordinate of [
      'Application.score',
      'Application.notes',
      'Candidate.fullName',
      'Candidate.lastContactAt',
    ])
      expect(conditionsOf(coordinate)).toEqual(['ACCESS_REQUEST']);
    for (const mode of ['FILTER', 'SORT', 'AGGREGATE'] as const)
      expect(outcome(ask('Candidate.city', { ...officer, mode }))).toBe('ROLE_FORBIDDEN ceiling-rights-request');
    expect(outcome(ask('Candidate.id', { ...officer, mode: 'COUNT' }))).toBe('ROLE_FORBIDDEN ceiling-rights-request');
    expect(outcome(ask('Candidate.city', { ...officer, country: 'US' }))).toBe(
      'TRANSFER_NOT_COVERED default-deny-transfer',
    );
    expect(outcome(ask('InterviewNote.author', officer))).toBe('PURPOSE_NOT_ALLOWED ceiling-directive-purposes');
  });
});

describe('Art. 9(2)', () => {
  const settle = { purpose: 'MOBILITY_RELOCATION' } as const;
  it.each([
    ['no condition', {}],
    ['the condition of claims', { article9: 'A9_2_F' as const }],
  ])('a line with %s opens no special category for relocation', (_what, more) => {
    const verdict = ask('Candidate.religiousBelief', { ...settle, policy: widest(more) });
    expect(outcome(verdict)).toBe('ART9_CONDITION_MISSING all-read');
  });

  it('explicit consent opens it, and has to be there for the person', () => {
    expect(ask('Candidate.religiousBelief', settle)).toMatchObject({
      effect: 'RELEASED',
      article9: 'A9_2_A',
      conditions: ['EXPLICIT_CONSENT'],
    });
  });

  it('opens nothing without an Art. 6 basis, which has a code of its own', () => {
    const unset = instructing({ MOBILITY_RELOCATION: { basis: null, retention: null } });
    const policy = compilePolicy({ policy: widest({ article9: 'A9_2_A' }), instructions: unset }, facts);
    const field = rulebook.byCoordinate.get('Candidate.religiousBelief');
    const caller = { tenant: 'acme', roles: ['RECRUITER'], purposes, country: 'FR' } as const;
    const verdict = field && decide(field, 'SELECT', { rulebook, policy, purpose: 'MOBILITY_RELOCATION', caller });
    expect(verdict && outcome(verdict)).toBe('LEGAL_BASIS_MISSING all-read');
  });
});

describe('several lines on one cell', () => {
  const line = (id: string, more: Partial<PolicyLine>): PolicyLine => ({
    id,
    fields: ['Candidate.city', 'Candidate.religiousBelief'],
    purposes: ['MOBILITY_RELOCATION'],
    mode: 'READ',
    roles: ['RECRUITER'],
    ...more,
  });
  const of = (...lines: PolicyLine[]): PolicyDocument => ({ ...widest(), lines });
  const asked = (coordinate: string, ...lines: PolicyLine[]) =>
    ask(coordinate, { purpose: 'MOBILITY_RELOCATION', policy: of(...lines) });

  it('take the most restrictive transform, whatever their order', () => {
    const [one, other, plain] = [
      line('a', { transform: 'LAST_FOUR' }),
      line('b', { transform: 'PRESENCE' }),
      line('c', {}),
    ];
    for (const lines of [
      [one, other, plain],
      [plain, other, one],
      [other, plain, one],
    ])
      expect(asked('Candidate.city', ...lines)).toMatchObject({ effect: 'TRANSFORMED', to: 'PRESENCE', rule: 'a' });
  });

  it('keep explicit consent where one of them asks for it, whatever their order', () => {
    const [one, other] = [line('a', { article9: 'A9_2_F' }), line('b', { article9: 'A9_2_A' })];
    for (const lines of [
      [one, other],
      [other, one],
    ]) {
      expect(asked('Candidate.city', ...lines)).toMatchObject({ conditions: ['EXPLICIT_CONSENT'], article9: 'A9_2_A' });
      expect(outcome(asked('Candidate.religiousBelief', ...lines))).toBe('ART9_CONDITION_MISSING a');
    }
  });

  it('of a transform that the field can not answer in close it', () => {
    const salary = { ...line('a', { transform: 'INITIALS' }), fields: ['Candidate.salaryExpectation'] };
    expect(outcome(asked('Candidate.salaryExpectation', salary))).toBe('PURPOSE_NOT_ALLOWED a');
    const work = { ...line('a', { transform: 'PRESENCE' }), fields: ['Candidate.work'] };
    expect(outcome(asked('Candidate.work', work))).toBe('PURPOSE_NOT_ALLOWED a');
  });

  it('of which one refuses, or is suspended, close it to its roles alone', () => {
    for (const closing of [{ verdict: 'REFUSE' }, { suspended: true }] as const) {
      expect(outcome(asked('Candidate.city', line('a', {}), line('b', closing)))).toBe('PURPOSE_NOT_ALLOWED b');
      expect(outcome(asked('Candidate.city', line('a', {}), line('b', { ...closing, roles: ['DPO'] })))).toBe(
        'RELEASED',
      );
    }
  });

  it('for roles that the caller holds none of refuse by role; no line at all, by purpose', () => {
    expect(outcome(asked('Candidate.city', line('a', { roles: ['INTAKE'] })))).toBe('ROLE_FORBIDDEN a');
    expect(outcome(asked('Candidate.city', line('a', { mode: 'WRITE' })))).toBe('PURPOSE_NOT_ALLOWED default-deny');
  });
});

describe('roles together', () => {
  const policy = (rolesByPurpose: PolicyDocument['rolesByPurpose'], named: Role[]): PolicyDocument => ({
    rolesByPurpose,
    lines: [{ id: 'a', fields: ['Candidate.city'], purposes: ['TALENT_POOL'], mode: 'READ', roles: named }],
  });
  it('open nothing through a line for a role that may not act for the purpose', () => {
    const held = ['RECRUITER', 'INTAKE'] as const;
    const mixed = policy({ TALENT_POOL: ['RECRUITER'] }, ['INTAKE']);
    expect(outcome(ask('Candidate.city', { purpose: 'TALENT_POOL', held, policy: mixed }))).toBe('ROLE_FORBIDDEN a');
    const both = policy({ TALENT_POOL: ['RECRUITER', 'INTAKE'] }, ['INTAKE']);
    expect(outcome(ask('Candidate.city', { purpose: 'TALENT_POOL', held, policy: both }))).toBe('RELEASED');
  });
});

describe('lines over time', () => {
  const spans: PolicyDocument = {
    ...widest(),
    lines: [
      { ...(widest().lines[0] as PolicyLine), id: 'a', validFrom: '2026-02-01T00:00:00Z' },
      { ...(widest().lines[0] as PolicyLine), id: 'b', validUntil: '2026-04-01T00:00:00Z', verdict: 'REFUSE' },
    ],
  };
  const compiled = (instant: string) =>
    compilePolicy({ policy: spans, instructions }, { ...facts, at: new Date(instant) });

  it.each([
    ['2026-01-31T23:59:59.999Z', null, '2026-02-01', ['b']],
    ['2026-02-01T00:00:00Z', '2026-02-01', '2026-04-01', ['a', 'b']],
    ['2026-04-01T00:00:00Z', '2026-04-01', null, ['a']],
  ])(
    'speak from their first instant until before their last, and say for how long: %s',
    (instant, from, until, ids) => {
      const policy = compiled(instant);
      expect([policy.from, policy.until]).toEqual([from && Date.parse(from), until && Date.parse(until)]);
      expect(policy.lines.get('Candidate.city TALENT_POOL READ')?.map(({ id }) => id)).toEqual(ids);
    },
  );
});

describe('a coordinate that the schema has not held ever since', () => {
  const categories: PolicyDocument = {
    ...widest(),
    lines: [{ id: 'a', categories: ['ADDRESS'], purposes: ['TALENT_POOL'], mode: 'READ', roles: ['RECRUITER'] }],
  };

  it.each([
    ['by its name', widest()],
    ['by its category', categories],
  ])('is opened by no line, %s', (_how, policy) => {
    const field = rulebook.byCoordinate.get('Candidate.city');
    const caller = { tenant: 'acme', roles: ['RECRUITER'], purposes, country: 'FR' } as const;
    const decided = (known: ReadonlySet<string> | null) => {
      const compiled = compilePolicy({ policy, instructions }, { ...facts, known });
      return field && decide(field, 'SELECT', { rulebook, policy: compiled, purpose: 'TALENT_POOL', caller });
    };
    expect(decided(null)?.effect).toBe('RELEASED');
    expect(decided(new Set(['Candidate.city']))?.effect).toBe('RELEASED');
    const others = new Set(every.filter((each) => each !== 'Candidate.city'));
    expect(decided(others)).toEqual({ effect: 'REFUSED', code: 'PURPOSE_NOT_ALLOWED', rule: 'default-deny' });
  });
});

describe('a destination', () => {
  it('that one of the lines does not name is closed, whatever the others say', () => {
    const [plain] = widest().lines as [PolicyLine];
    const policy = { ...widest(), lines: [plain, { ...plain, id: 'b', countries: ['DE'] }] };
    const to = (country: string) => outcome(ask('Candidate.city', { purpose: 'TALENT_POOL', country, policy }));
    expect([to('DE'), to('FR')]).toEqual(['RELEASED', 'TRANSFER_NOT_COVERED b']);
  });

  it('outside the EEA is not covered, for anybody but the person itself', () => {
    expect(outcome(ask('Candidate.city', { purpose: 'TALENT_POOL', country: 'US' }))).toBe(
      'TRANSFER_NOT_COVERED default-deny-transfer',
    );
    expect(outcome(ask('Candidate.city', { purpose: 'TALENT_POOL', country: '' }))).toBe(
      'TRANSFER_NOT_COVERED default-deny-transfer',
    );
    expect(outcome(ask('Candidate.city', { purpose: 'RIGHTS_FULFILMENT', held: ['SUBJECT'], country: 'US' }))).toBe(
      'RELEASED',
    );
  });
});

describe('the demonstration policy', () => {
  it.each(['acme', 'globex'] as const)('of %s names only what the schema governs', (tenant) => {
    const named = new Set(demonstrationPolicy(tenant).lines.flatMap(({ fields = [] }) => fields));
    expect(named.size).toBeGreaterThan(30);
    expect([...named].filter((coordinate) => !rulebook.byCoordinate.has(coordinate))).toEqual([]);
  });

  it('is not instructed to check backgrounds, at either tenant', () => {
    for (const tenant of ['acme', 'globex'] as const)
      expect(demonstrationInstructions(tenant).purposes).not.toHaveProperty('RECRUITMENT_BACKGROUND_CHECK');
  });
});
