import { describe, expect, it } from 'vitest';
import type { PolicyDocuments } from '../../../src/policy/CompiledPolicy.js';
import { noInstructions } from '../../../src/policy/InstructionsDocument.js';
import { judgeChange } from '../../../src/policy/judgement/judgeChange.js';
import { emptyPolicy } from '../../../src/policy/PolicyDocument.js';
import type { PolicyLine } from '../../../src/policy/PolicyLine.js';
import { demonstrated, facts, having, judged, line, withLines } from './judging.js';

type Change = (documents: PolicyDocuments) => PolicyDocuments;
const adding =
  (more: Partial<PolicyLine>): Change =>
  (documents) =>
    withLines(documents, line('new', more));
const RELOCATION = 'MOBILITY_RELOCATION';
const person = { purposes: ['RIGHTS_FULFILMENT' as const], roles: ['SUBJECT' as const] };
const ownWrites = { ...person, mode: 'WRITE' as const };
const purposesWithout =
  (name: 'RIGHTS_FULFILMENT' | 'ACCOUNTABILITY' | 'TALENT_POOL'): Change =>
  (documents) => {
    const { [name]: _, ...purposes } = documents.instructions.purposes;
    return having(documents, { instructions: { purposes } });
  };
const scope = { id: 's', purposes: ['TALENT_POOL' as const], roles: ['RECRUITER' as const] };
const floor = 'No policy closes or narrows what the person may do with its own data.';

describe('a change is refused, whoever approves it', () => {
  it.each<[string, string, string | null, Change, string]>([
    [
      'a special category in selection',
      'ABOVE_CEILING',
      'new',
      adding({
        fields: ['Candidate.religiousBelief'],
        purposes: ['RECRUITMENT_APPLICANT_SELECTION'],
        article9: 'A9_2_A',
      }),
      'No policy opens "Candidate.religiousBelief" to the roles of the line for RECRUITMENT_APPLICANT_SELECTION.',
    ],
    [
      'a purpose of the line that is closed, beside one that is not',
      'ABOVE_CEILING',
      'new',
      adding({ fields: ['Candidate.religiousBelief'], purposes: [RELOCATION, 'TALENT_POOL'], article9: 'A9_2_A' }),
      'No policy opens "Candidate.religiousBelief" to the roles of the line for TALENT_POOL.',
    ],
    [
      'rights of the person, to others',
      'ABOVE_CEILING',
      'new',
      adding({ purposes: ['RIGHTS_FULFILMENT'], roles: ['DPO'] }),
      'No policy opens "Candidate.salaryExpectation" to the roles of the line for RIGHTS_FULFILMENT.',
    ],
    [
      'a category that is ruled out',
      'ABOVE_CEILING',
      'new',
      adding({ categories: ['HEALTH'] }),
      'No policy opens the category HEALTH.',
    ],
    [
      'a category that nobody listed',
      'ABOVE_CEILING',
      'new',
      adding({ categories: ['CRIMINAL_CONVICTION'] }),
      'No policy opens the category CRIMINAL_CONVICTION.',
    ],
    [
      'a destination that is not covered',
      'ABOVE_CEILING',
      'new',
      adding({ countries: ['NL', 'US'] }),
      'The line names a destination outside the European Economic Area: lines narrow, and only a decision or a safeguard covers.',
    ],
    [
      'a line that refuses the person its own data',
      'BELOW_FLOOR',
      'new',
      adding({ ...person, verdict: 'REFUSE' }),
      floor,
    ],
    ['one that is suspended on it', 'BELOW_FLOOR', 'new', adding({ ...person, suspended: true }), floor],
    [
      'one that transforms it',
      'BELOW_FLOOR',
      'new',
      adding({ ...person, fields: ['Candidate.dateOfBirth'], transform: 'YEAR' }),
      floor,
    ],
    [
      'a scope on the person itself',
      'BELOW_FLOOR',
      's',
      (documents) => having(documents, { policy: { scopes: [{ id: 's', ...person, person: { id: { $in: [] } } }] } }),
      floor,
    ],
    [
      'the own writes of the person that are gone',
      'BELOW_FLOOR',
      null,
      (documents) =>
        having(documents, { policy: { lines: documents.policy.lines.filter(({ id }) => id !== 'own-writes') } }),
      'The person could no longer write its own "Candidate.address".',
    ],
    [
      'own writes that end',
      'BELOW_FLOOR',
      null,
      (documents) => {
        const [own] = documents.policy.lines.filter(({ id }) => id === 'own-writes');
        return withLines(documents, { ...line('own-writes', ownWrites), ...own, validUntil: '2030-01-01T00:00:00Z' });
      },
      'The person could no longer write its own "Candidate.phone".',
    ],
    [
      'no basis for rights, which closes the own writes',
      'BELOW_FLOOR',
      null,
      (documents) =>
        having(documents, {
          instructions: {
            purposes: { ...documents.instructions.purposes, RIGHTS_FULFILMENT: { basis: null, retention: null } },
          },
        }),
      'The person could no longer write its own "Candidate.city".',
    ],
    [
      'accountability without its auditor',
      'BELOW_FLOOR',
      null,
      (documents) =>
        having(documents, {
          policy: { rolesByPurpose: { ...documents.policy.rolesByPurpose, ACCOUNTABILITY: ['DPO', 'CONTROLLER'] } },
        }),
      'AUDITOR may always act for ACCOUNTABILITY: its roles must name it.',
    ],
    [
      'nobody to administer the policy',
      'BELOW_FLOOR',
      null,
      (documents) => {
        const { POLICY_ADMINISTRATION: _, ...rolesByPurpose } = documents.policy.rolesByPurpose;
        return having(documents, { policy: { rolesByPurpose } });
      },
      'The roles that may act for POLICY_ADMINISTRATION must stay named.',
    ],
    [
      'instructions that drop the rights of the person',
      'BELOW_FLOOR',
      null,
      purposesWithout('RIGHTS_FULFILMENT'),
      'Instructions must name the purpose RIGHTS_FULFILMENT.',
    ],
    [
      'instructions that drop everything',
      'BELOW_FLOOR',
      null,
      (documents) => ({ ...documents, instructions: noInstructions }),
      'Instructions must name the purpose ACCOUNTABILITY.',
    ],
    [
      'a purpose that is not instructed',
      'NOT_INSTRUCTED',
      'new',
      adding({ purposes: ['RECRUITMENT_BACKGROUND_CHECK'] }),
      'The controller has not instructed the purpose RECRUITMENT_BACKGROUND_CHECK.',
    ],
    [
      'a category that is not',
      'NOT_INSTRUCTED',
      'new',
      (documents) =>
        withLines(
          having(documents, {
            instructions: { categories: documents.instructions.categories.filter((each) => each !== 'FINANCIAL') },
          }),
          line('new'),
        ),
      'The controller has not instructed the category FINANCIAL.',
    ],
    [
      'a field that nobody governs',
      'UNKNOWN_COORDINATE',
      'new',
      adding({ fields: ['Candidate.city', 'Candidate.shoeSize'] }),
      'Field 2 of the line is not one that the schema governs.',
    ],
    [
      'one that is to be refused',
      'UNKNOWN_COORDINATE',
      'new',
      adding({ fields: ['Candidate.shoeSize'], verdict: 'REFUSE' }),
      'Field 1 of the line is not one that the schema governs.',
    ],
    [
      'a scope that the source does not know',
      'UNKNOWN_CONSTRAINT',
      's',
      (documents) => having(documents, { policy: { scopes: [{ ...scope, person: { shoeSize: { $in: ['42'] } } }] } }),
      'The scope asks something of the person that the source of the data does not know.',
    ],
    [
      'a transform of a number',
      'TRANSFORM_UNANSWERABLE',
      'new',
      adding({ transform: 'INITIALS' }),
      '"Candidate.salaryExpectation" can\'t be answered as INITIALS.',
    ],
    [
      'a transform of a list',
      'TRANSFORM_UNANSWERABLE',
      'new',
      adding({ fields: ['Candidate.work'], transform: 'PRESENCE' }),
      '"Candidate.work" can\'t be answered as PRESENCE.',
    ],
  ])('for %s: %s', (_what, reason, rule, change, message) => {
    const { effect, faults } = judged(change);
    expect(effect).toBe('REFUSED');
    expect(faults).toContainEqual({ reason, rule, message });
  });

  it('for first instructions that leave out a floor', () => {
    const before = { policy: emptyPolicy, instructions: noInstructions };
    const after = purposesWithout('ACCOUNTABILITY')({ ...demonstrated(), policy: emptyPolicy });
    expect(judgeChange({ before, after }, facts).faults).toEqual([
      { reason: 'BELOW_FLOOR', rule: null, message: 'Instructions must name the purpose ACCOUNTABILITY.' },
    ]);
  });

  it('for ethnic origin under French law', () => {
    const writes = { ...ownWrites, fields: ['Candidate.ethnicOrigin'], article9: 'A9_2_A' as const };
    const french = having(demonstrated(), { instructions: { jurisdiction: 'FR' } });
    const without = { ...french, policy: { ...french.policy, lines: [] } };
    const { faults } = judged((documents) => withLines(documents, line('new', writes)), { from: without });
    expect(faults).toMatchObject([{ reason: 'ABOVE_CEILING', rule: 'new' }]);
  });
});

describe('a basis that takes the place of a consent', () => {
  const based =
    (basis: 'A6_1_B_CONTRACT' | 'A6_1_A_CONSENT' | null): Change =>
    (documents) =>
      having(documents, {
        instructions: {
          purposes: { ...documents.instructions.purposes, TALENT_POOL: { basis, retention: null } },
        },
      });
  const withdrawn = new Set(['TALENT_POOL' as const]);
  const swapped = {
    reason: 'BASIS_SWAPPED',
    rule: null,
    message: 'Consent to TALENT_POOL was withdrawn: no other basis may take its place.',
  };

  it('is refused once somebody withdrew it, a detour included', () => {
    const contract = based('A6_1_B_CONTRACT');
    expect(judged(contract, { withdrawn }).faults).toEqual([swapped]);
    expect(judged(contract, { withdrawn, from: based(null)(demonstrated()) }).faults).toEqual([swapped]);
    expect(judged(contract, { withdrawn, from: purposesWithout('TALENT_POOL')(demonstrated()) }).faults).toEqual([
      swapped,
    ]);
  });

  it('is none before, nor where consent comes back, nor where it never was the basis', () => {
    expect(judged(based('A6_1_B_CONTRACT')).faults).toEqual([]);
    expect(judged(based('A6_1_A_CONSENT'), { withdrawn, from: based(null)(demonstrated()) }).faults).toEqual([]);
    const contract = based('A6_1_B_CONTRACT')(demonstrated());
    expect(judged(adding({}), { withdrawn, from: contract }).faults).toEqual([]);
  });
});

describe('what is no fault', () => {
  it.each<[string, Change]>([
    ['a category of which a ceiling closes a member', adding({ categories: ['RELIGIOUS_BELIEF', 'NAME'] })],
    [
      'a line that refuses what a ceiling closes, or nobody instructed',
      adding({
        verdict: 'REFUSE',
        fields: undefined,
        categories: ['HEALTH'],
        purposes: ['RECRUITMENT_BACKGROUND_CHECK', 'TALENT_POOL'],
      }),
    ],
    ['a purpose that the controller withdraws, though lines name it', purposesWithout('TALENT_POOL')],
    [
      'a category that it withdraws, though the person wrote it',
      (documents) =>
        having(documents, {
          instructions: { categories: documents.instructions.categories.filter((each) => each !== 'RELIGIOUS_BELIEF') },
        }),
    ],
    ['a line of others that is suspended', (documents) => withLines(documents, line('salary', { suspended: true }))],
  ])('%s', (_what, change) => {
    expect(judged(change).faults).toEqual([]);
  });

  it('what was wrong already: a field that left the schema keeps nobody from tightening', () => {
    const from = withLines(demonstrated(), line('old', { fields: ['Candidate.shoeSize', 'Candidate.city'] }));
    const suspend = judged(
      (documents) =>
        withLines(documents, { ...line('old'), fields: ['Candidate.shoeSize', 'Candidate.city'], suspended: true }),
      { from },
    );
    expect(suspend).toMatchObject({ effect: 'TIGHTENING', faults: [] });
  });
});
