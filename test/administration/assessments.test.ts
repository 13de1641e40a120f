import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import {
  type AnsweredDraft,
  activePolicy,
  ada,
  attempt,
  auditor,
  bob,
  type Cell,
  carol,
  dave,
  meant,
  officer,
  refusal,
  take,
} from './policyLife.js';

let gateway: TestGateway;
let first: PolicyDocument;
beforeAll(async () => {
  gateway = await startTestGateway();
  first = (await activePolicy(gateway)).document;
});
afterAll(() => gateway.stop());

const fields = `id status covers outcome summary filedBy advice advisedBy signedBy reason
  cells { coordinate purpose role mode countries }`;
const steps = {
  file: `mutation M($cells: [AssessmentCellInput!]!, $outcome: AssessmentOutcome!, $expiresAt: DateTime!)
    @purpose(is: POLICY_ADMINISTRATION) {
      done: fileAssessment(cells: $cells, outcome: $outcome, summary: "Claims only", expiresAt: $expiresAt) { ${fields} } }`,
  advise: `mutation M($id: ID!, $advice: AssessmentAdvice!) @purpose(is: POLICY_ADMINISTRATION) {
    done: adviseAssessment(id: $id, advice: $advice) { ${fields} } }`,
  sign: `mutation M($id: ID!, $reason: String) @purpose(is: POLICY_ADMINISTRATION) {
    done: signAssessment(id: $id, reason: $reason) { ${fields} } }`,
  revoke: `mutation M($id: ID!) @purpose(is: POLICY_ADMINISTRATION) { done: revokeAssessment(id: $id) { ${fields} } }`,
} as const;

interface Answered {
  readonly id: string;
  readonly status: string;
  readonly covers: boolean;
}

const ask = (asker: Asker, step: keyof typeof steps, variables: object): Promise<ClientAnswer> =>
  gateway.ask(asker, steps[step], { variables: { ...variables } });
const done = async (asker: Asker, step: keyof typeof steps, variables: object): Promise<Answered> => {
  const answer = await ask(asker, step, variables);
  if (answer.errors.length > 0) throw new Error(answer.text);
  return answer.data?.['done'] as Answered;
};

const later = (days: number): string => new Date(gateway.clock.now.getTime() + days * 86_400_000).toISOString();
const cell: Cell = {
  coordinate: 'Candidate.religiousBelief',
  purpose: 'LEGAL_CLAIMS',
  role: 'LEGAL_COUNSEL',
  mode: 'READ',
  countries: null,
};
const filing = (more: object = {}) => ({ cells: [cell], outcome: 'RISKS_MITIGATED', expiresAt: later(365), ...more });

/** An assessment that is filed, advised on and signed, as far as the steps go. */
async function signed(cells: readonly Cell[], outcome = 'RISKS_MITIGATED', expiresAt = later(365)): Promise<Answered> {
  const { id } = await done(ada, 'file', { cells, outcome, expiresAt });
  await done(officer, 'advise', { id, advice: 'FAVOURABLE' });
  return done(carol, 'sign', { id, reason: 'The duty to defend prevails.' });
}

const claims: PolicyLine = {
  ...{ id: 'claims-religion', fields: ['Candidate.religiousBelief'], purposes: ['LEGAL_CLAIMS'], mode: 'READ' },
  ...{ roles: ['LEGAL_COUNSEL'], article9: 'A9_2_F' },
};
const opening = async (): Promise<AnsweredDraft> => {
  const draft = await take(gateway, ada, ['create', { document: { ...first, lines: [...first.lines, claims] } }]);
  return take(gateway, ada, ['submit', meant(draft)]);
};

const required =
  'An impact assessment that the controller has signed must cover what the draft opens: Candidate.religiousBelief (READ) for LEGAL_CLAIMS to LEGAL_COUNSEL. File one with "fileAssessment".';

describe('an impact assessment', () => {
  it('is needed, signed and of the exact cells, before a special category opens', async () => {
    const draft = await opening();
    expect(draft.judgement).toMatchObject({ needsApproval: true, assessmentMissing: [cell] });
    const missing = { code: 'DPIA_REQUIRED', message: required };
    const approving = async () => refusal(await attempt(gateway, bob, ['approve', meant(draft)]));
    expect(await approving()).toEqual(missing);
    await signed([{ ...cell, role: 'DPO' }]);
    await signed([{ ...cell, mode: 'WRITE' }]);
    await signed([{ ...cell, countries: ['FR'] }]);
    await signed([cell], 'HIGH_RESIDUAL_RISK');
    expect(await approving()).toEqual(missing);
    const { id } = await done(ada, 'file', filing());
    expect(await approving()).toEqual(missing);
    await done(officer, 'advise', { id, advice: 'FAVOURABLE' });
    expect(await approving()).toEqual(missing);
    expect(await done(carol, 'sign', { id })).toMatchObject({ status: 'SIGNED', covers: true });
    await take(gateway, bob, ['approve', meant(draft)]);
    await done(dave, 'revoke', { id });
    expect(refusal(await attempt(gateway, ada, ['activate', meant(draft)]))).toEqual(missing);
    await signed([cell], 'RISKS_ACCEPTABLE', later(1));
    gateway.clock.now = new Date(gateway.clock.now.getTime() + 2 * 86_400_000);
    expect(refusal(await attempt(gateway, ada, ['activate', meant(draft)]))).toEqual(missing);
    await signed([cell]);
    expect(await take(gateway, ada, ['activate', meant(draft)])).toMatchObject({ status: 'ACTIVE' });
  });

  it('is signed by a controller who has not filed it, after the officer has advised', async () => {
    const { id } = await done(carol, 'file', filing());
    expect(refusal(await ask(dave, 'sign', { id }))).toEqual({
      code: 'BAD_REQUEST',
      message: 'The data protection officer must advise before an assessment is signed.',
    });
    await done(officer, 'advise', { id, advice: 'RESERVED' });
    const notByFiler = {
      code: 'ROLE_FORBIDDEN',
      message: 'An assessment is signed by somebody else than who has filed it.',
    };
    expect(refusal(await ask(carol, 'sign', { id }))).toEqual(notByFiler);
    const robot: Asker = { ...carol, id: 'robot', kind: 'SERVICE', owner: 'carol' };
    expect(refusal(await ask(robot, 'sign', { id }))).toEqual(notByFiler);
    expect(await done(dave, 'sign', { id })).toMatchObject({ status: 'SIGNED', covers: true });
    expect(refusal(await ask(officer, 'advise', { id, advice: 'UNFAVOURABLE' }))).toEqual({
      code: 'BAD_REQUEST',
      message: 'The assessment is SIGNED: nothing can be added to it.',
    });
  });

  it.each([
    ['UNFAVOURABLE', 'RISKS_MITIGATED', true],
    ['FAVOURABLE', 'HIGH_RESIDUAL_RISK', false],
  ])('with the advice %s and the outcome %s is signed with a reason only', async (advice, outcome, covers) => {
    const { id } = await done(ada, 'file', filing({ outcome }));
    await done(officer, 'advise', { id, advice });
    expect(refusal(await ask(carol, 'sign', { id }))).toEqual({
      code: 'BAD_REQUEST',
      message:
        '"Mutation.signAssessment(reason:)" must be given where the advice is UNFAVOURABLE or the outcome HIGH_RESIDUAL_RISK.',
    });
    expect(await done(carol, 'sign', { id, reason: 'Weighed.' })).toMatchObject({ status: 'SIGNED', covers });
  });

  it.each<[string, Asker, keyof typeof steps]>([
    ['filed by the officer', officer, 'file'],
    ['advised on by an admin', ada, 'advise'],
    ['advised on by a controller', carol, 'advise'],
    ['signed by an admin', bob, 'sign'],
    ['signed by the officer', officer, 'sign'],
    ['revoked by an admin', ada, 'revoke'],
  ])('is not %s', async (_what, asker, step) => {
    const { id } = await done(ada, 'file', filing());
    const answer = await ask(asker, step, { ...filing(), id, advice: 'FAVOURABLE', reason: 'x' });
    expect(answer.code).toBe('ROLE_FORBIDDEN');
  });

  it.each([
    [{ cells: [] }, '"Mutation.fileAssessment(cells:)" must name 1 to 10000 cells.'],
    [
      { cells: [{ ...cell, coordinate: 'Candidate.shoeSize' }] },
      '"AssessmentCellInput.coordinate" must be a coordinate of the schema that is about a person.',
    ],
    [
      { cells: [{ ...cell, mode: null }] },
      '"AssessmentCellInput.mode" must be given with a coordinate, and only with one.',
    ],
    [
      { cells: [{ ...cell, countries: ['France'] }] },
      '"AssessmentCellInput.countries" must be codes of countries (ISO 3166-1 alpha-2), or absent.',
    ],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, '"Mutation.fileAssessment(expiresAt:)" must lie after now.'],
  ])('is not filed where it says what can’t be (%#)', async (wrong, message) => {
    expect(refusal(await ask(ada, 'file', filing(wrong)))).toEqual({ code: 'BAD_REQUEST', message });
  });

  it('of another tenant is like one that nobody has', async () => {
    const { id } = await done(ada, 'file', filing());
    const stranger: Asker = { ...officer, tenant: 'globex' };
    for (const asked of [id, '00000000-0000-4000-8000-000000000000'])
      expect(refusal(await ask(stranger, 'advise', { id: asked, advice: 'FAVOURABLE' }))).toEqual({
        code: 'BAD_REQUEST',
        message: 'There is no assessment of this id.',
      });
  });

  it('stands in a register that auditors read', async () => {
    const { data } = await gateway.ask(
      auditor,
      'query Q @purpose(is: ACCOUNTABILITY) { assessments(status: REVOKED) { status covers revokedAt } }',
    );
    const revokedAt = new Date('2026-03-02T12:00:00Z').toISOString();
    expect(data?.['assessments']).toEqual([{ status: 'REVOKED', covers: false, revokedAt }]);
    expect(gateway.unplanned).toEqual([]);
  });
});
