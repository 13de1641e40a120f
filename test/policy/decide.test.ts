import { describe, expect, it } from 'vitest';
import { demonstrationInstructions, demonstrationPolicy } from '../../src/demonstration/demonstrationPolicy.js';
import { createGovernedSchema } from '../../src/gateway.js';
import { compilePolicy } from '../../src/policy/CompiledPolicy.js';
import { decide } from '../../src/policy/decide.js';
import type { PolicyDocument, PolicyLine } from '../../src/policy/PolicyDocument.js';
import type { Verdict } from '../../src/policy/Verdict.js';
import type { AccessMode } from '../../src/vocabulary/modes.js';
import { decidingPurposes, type Purpose, purposes } from '../../src/vocabulary/purposes.js';
import { type Role, roles } from '../../src/vocabulary/roles.js';

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
const instructions = {
  purposes: Object.fromEntries(
    purposes.map((purpose) => [purpose, { basis: 'A6_1_B_CONTRACT' as const, retention: null }]),
  ),
};

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
  const facts = { tenant: 'acme', version: 1, instructionsNumber: 1, jurisdiction };
  const compiled = compilePolicy({ policy, instructions }, facts);
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

  it.each(['FILTER', 'SORT', 'AGGREGATE'] as const)('bars %s by a special category for every purpose', (mode) => {
    for (const purpose of purposes)
      for (const coordinate of special) expect(ask(coordinate, { purpose, mode }).effect).toBe('REFUSED');
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
          const isBarred = decidingPurposes.has(purpose) || purpose === 'RIGHTS_FULFILMENT';
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

  it('leaves rights to the person alone until requests are kept', () => {
    for (const role of roles.filter((each) => each !== 'SUBJECT'))
      expect(outcome(ask('Candidate.city', { purpose: 'RIGHTS_FULFILMENT', held: [role] }))).toBe(
        'ROLE_FORBIDDEN ceiling-rights-request',
      );
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
    const unset = { purposes: { MOBILITY_RELOCATION: { basis: null, retention: null } } };
    const facts = { tenant: 'acme', version: 1, instructionsNumber: 1, jurisdiction: 'NL' };
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

describe('a destination', () => {
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
  it('names only what the schema governs', () => {
    const named = new Set(demonstrationPolicy.lines.flatMap(({ fields }) => fields));
    expect([...named].filter((coordinate) => !rulebook.byCoordinate.has(coordinate))).toEqual([]);
  });

  it('is not instructed to check backgrounds, at either tenant', () => {
    for (const tenant of ['acme', 'globex'] as const)
      expect(demonstrationInstructions(tenant).purposes).not.toHaveProperty('RECRUITMENT_BACKGROUND_CHECK');
  });
});
