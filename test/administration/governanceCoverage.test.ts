import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/administration/coverage/coverageOf.js';
import { demonstrationInstructions, demonstrationPolicy } from '../../src/demonstration/demonstrationPolicy.js';
import { createGovernedSchema } from '../../src/gateway.js';
import { compilePolicy } from '../../src/policy/CompiledPolicy.js';
import type { InstructionsDocument } from '../../src/policy/InstructionsDocument.js';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import { auditor, dpo, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';

const { rulebook } = createGovernedSchema();
const policy = demonstrationPolicy('acme');
const instructions = demonstrationInstructions('acme');
const covered = (
  documents: { readonly policy?: PolicyDocument; readonly instructions?: InstructionsDocument } = {},
) => {
  const facts = { tenant: 'acme', version: 3, instructionsNumber: 2, jurisdiction: 'FR', rulebook, known: null };
  return coverageOf(
    compilePolicy({ policy, instructions, ...documents }, { ...facts, at: new Date('2026-03-02T00:00:00Z') }),
    rulebook,
  );
};
const of = (coordinate: string, found = covered()) => found.coordinates.find((each) => each.coordinate === coordinate);

describe('coverage', () => {
  it('lists every governed coordinate but the keys', () => {
    const listed = covered().coordinates.map(({ coordinate }) => coordinate);
    expect(listed).toEqual(rulebook.governed.filter(({ isKey }) => !isKey).map(({ coordinate }) => coordinate));
  });

  it('says what a coordinate is used for, by whom, on which ground and for how long', () => {
    expect(of('Candidate.salaryExpectation')).toMatchObject({ category: 'FINANCIAL', special: null, gaps: [] });
    expect(of('Candidate.salaryExpectation')?.openings).toContainEqual({
      ...{ purpose: 'RECRUITMENT_APPLICANT_SELECTION', mode: 'READ', roles: ['RECRUITER', 'HIRING_MANAGER'] },
      ...{ rule: 'salary', transform: null, lawfulBasis: 'A6_1_B_CONTRACT', article9Condition: null },
      retention: 'P2Y LAST_CONTACT',
    });
    expect(of('Candidate.religiousBelief')).toMatchObject({ category: 'RELIGIOUS_BELIEF', special: 'IS' });
    expect(of('Candidate.religiousBelief')?.openings.map(({ purpose, mode }) => `${mode} ${purpose}`)).toEqual([
      'READ MOBILITY_RELOCATION',
      'READ EQUALITY_MONITORING',
      'READ RIGHTS_FULFILMENT',
      'READ RIGHTS_FULFILMENT',
      'WRITE RIGHTS_FULFILMENT',
    ]);
    expect(of('Candidate.photoUrl')).toMatchObject({ category: 'IMAGE', special: 'HINTS' });
  });

  it('finds what is kept and never read', () => {
    const lines = policy.lines.filter(({ id }) => id !== 'salary');
    expect(of('Candidate.salaryExpectation', covered({ policy: { ...policy, lines } }))?.gaps).toEqual([
      'It is stored, but no purpose may read it: it need not be collected (GDPR Art. 5(1)(c)).',
    ]);
    expect(of('Candidate.ethnicOrigin')?.gaps).toEqual(['No purpose uses it.']);
  });

  it('finds purposes without basis, period or roles, and roles without instruction', () => {
    const changed = covered({
      policy: { ...policy, rolesByPurpose: { ...policy.rolesByPurpose, RECRUITMENT_BACKGROUND_CHECK: ['RECRUITER'] } },
      instructions: {
        ...instructions,
        purposes: { ...instructions.purposes, TALENT_POOL: { basis: null, retention: null } },
      },
    });
    expect(changed.gaps).toEqual([
      'RECRUITMENT_BACKGROUND_CHECK has roles in the policy, but the controller has not instructed it.',
      'TALENT_POOL is instructed without a legal basis (GDPR Art. 6(1)).',
      'TALENT_POOL is instructed without a retention period (GDPR Art. 5(1)(e)).',
      'IDENTITY_VERIFICATION is instructed, but no role may act for it.',
      'LEGAL_COMPLIANCE is instructed, but no role may act for it.',
    ]);
  });

  it('finds lines that are suspended, refuse, or name what is not there', () => {
    const [first, second, third, ...rest] = policy.lines;
    if (!first || !second || !third) throw new Error('The policy must have lines.');
    const lines = [
      { ...first, suspended: true as const },
      { ...second, verdict: 'REFUSE' as const },
      { ...third, fields: [...(third.fields ?? []), 'Candidate.gone'] },
      ...rest,
    ];
    expect(covered({ policy: { ...policy, lines } }).gaps).toEqual(
      expect.arrayContaining([
        `The line "${third.id}" names a coordinate that the schema does not govern.`,
        `The line "${first.id}" is suspended.`,
        `The line "${second.id}" refuses.`,
      ]),
    );
  });
});

describe('governanceCoverage', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.stop());
  const asking = (purpose: string): string =>
    `query @purpose(is: ${purpose}) { governanceCoverage { policyVersion jurisdiction recipients coordinates { coordinate gaps } gaps } }`;

  it.each([
    ['ADMIN', { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] }, 'POLICY_ADMINISTRATION'],
    ['AUDITOR', auditor, 'ACCOUNTABILITY'],
    ['DPO', dpo, 'ACCOUNTABILITY'],
  ] as const)('is read by %s', async (_role, asker, purpose) => {
    const { errors, data } = await gateway.ask(asker, asking(purpose));
    expect(errors).toEqual([]);
    expect(data?.['governanceCoverage']).toMatchObject({ policyVersion: 1, jurisdiction: 'FR', recipients: null });
  });

  it('is read by nobody who works with candidates', async () => {
    const asker: Asker = { ...recruiter, purposes: ['TALENT_POOL'] };
    const { code, errors } = await gateway.ask(asker, asking('TALENT_POOL'));
    expect([code, errors[0]?.message]).toEqual([
      'ROLE_FORBIDDEN',
      'None of the roles in the token may do this for the stated purpose. See the description of the field in the schema.',
    ]);
  });
});
