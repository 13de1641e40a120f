import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, intake, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

async function fieldsSeenBy(asker: Asker, type: string): Promise<readonly string[]> {
  const { data } = await candour.ask(asker, getIntrospectionQuery());
  const found = buildClientSchema(data as unknown as IntrospectionQuery).getType(type);
  return isObjectType(found) || isInputObjectType(found) ? Object.keys(found.getFields()) : [];
}

describe('introspection', () => {
  it('shows a caller the fields that it could open, and no others', async () => {
    expect(await fieldsSeenBy(recruiter, 'Candidate')).toEqual(
      expect.arrayContaining(['id', 'givenName', 'salaryExpectation', 'applications']),
    );
    expect(await fieldsSeenBy(recruiter, 'Candidate')).not.toEqual(expect.arrayContaining(['religiousBelief']));
    expect(await fieldsSeenBy(adviser, 'Candidate')).toEqual(expect.arrayContaining(['religiousBelief', 'address']));
    expect(await fieldsSeenBy(adviser, 'Candidate')).not.toEqual(expect.arrayContaining(['ethnicOrigin']));
  });

  it('shows an input only where what it touches is open', async () => {
    expect(await fieldsSeenBy(recruiter, 'CandidateWhere')).not.toEqual(expect.arrayContaining(['religiousBelief']));
    expect(await fieldsSeenBy(recruiter, 'CandidateWhere')).toEqual(
      expect.arrayContaining(['city', 'salaryExpectation']),
    );
    expect(await fieldsSeenBy(recruiter, 'Mutation')).not.toEqual(expect.arrayContaining(['createCandidate']));
    expect(await fieldsSeenBy(intake, 'Mutation')).toEqual(expect.arrayContaining(['createCandidate', 'importResume']));
  });

  it('is answered to callers whom nothing lets sort: offices and the person itself', async () => {
    for (const [role, purpose] of [
      ['ADMIN', 'POLICY_ADMINISTRATION'],
      ['CONTROLLER', 'POLICY_ADMINISTRATION'],
      ['DPO', 'SECURITY'],
      ['AUDITOR', 'ACCOUNTABILITY'],
      ['RECRUITER', 'DIRECT_MARKETING'],
    ] as const) {
      const asker: Asker = { roles: [role], purposes: [purpose] };
      expect(await fieldsSeenBy(asker, 'Mutation')).toContain('activatePolicyDraft');
      expect(await fieldsSeenBy(asker, 'CandidateOrder')).toEqual([]);
    }
  });

  it('is no secret: a hidden field that is named is refused with its code', async () => {
    const hidden =
      'query Q @purpose(is: RECRUITMENT_APPLICATION_SCREENING) { candidates(first: 1) { nodes { religiousBelief } } }';
    const { extensions } = await candour.ask(recruiter, hidden);
    expect(extensions.access.refused).toEqual([
      expect.objectContaining({ field: 'Candidate.religiousBelief', code: 'PURPOSE_NOT_ALLOWED' }),
    ]);
  });

  it('needs an operation of its own, and is recorded', async () => {
    const mixed = await candour.ask(recruiter, '{ __schema { queryType { name } } jobs { id } }');
    expect(mixed.errors).toEqual([
      { message: 'Introspection must be asked for in an operation of its own.', extensions: { code: 'BAD_REQUEST' } },
    ]);
    const alone = await candour.ask(recruiter, '{ __type(name: "Job") { name } }');
    expect(alone.data).toEqual({ __type: { name: 'Job' } });
    expect(alone.receipt).toEqual(expect.any(String));
  });
});
