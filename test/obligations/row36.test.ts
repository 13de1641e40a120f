import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  activePolicy,
  ada,
  assess,
  attempt,
  auditor,
  bob,
  meant,
  take,
  without,
} from '../administration/policyLife.js';
import { person } from '../gateway/people.js';
import { recruiter, screening } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const read = () =>
  candour.ask(
    recruiter,
    `query @purpose(is: ${screening}) { candidate(id: "${person('EVERYTHING_VALID')}") { salaryExpectation } }`,
  );
const salary = async (): Promise<number | null> => {
  const { data, text } = await read();
  if (!data) throw new Error(text);
  return (data['candidate'] as { readonly salaryExpectation: number | null }).salaryExpectation;
};

describe('row 36: the policy is updated', () => {
  it('loosens only with a second person, tightens at once, and old records cite the version they were decided under', async () => {
    const { document, number } = await activePolicy(candour);
    const before = await read();
    const line = {
      ...{ id: 'screening-salary', fields: ['Candidate.salaryExpectation'], purposes: [screening], mode: 'READ' },
      roles: ['RECRUITER'],
    };
    const draft = await take(candour, ada, ['create', { document: { ...document, lines: [...document.lines, line] } }]);
    const submitted = await take(candour, ada, ['submit', meant(draft)]);
    expect([submitted.status, submitted.judgement.effect, submitted.judgement.needsApproval]).toEqual([
      ...['SUBMITTED', 'LOOSENING', true],
    ]);
    await assess(candour, submitted.judgement.assessmentMissing);
    expect((await attempt(candour, ada, ['activate', meant(draft)])).code).not.toBeNull();
    expect((await attempt(candour, ada, ['approve', meant(draft)])).code).not.toBeNull();
    expect(await salary()).toBeNull();
    await take(candour, bob, ['approve', meant(draft)]);
    expect((await take(candour, ada, ['activate', meant(draft)])).activatedNumber).toBe(number + 1);
    expect(await salary()).toEqual(expect.any(Number));
    const opened = (await activePolicy(candour)).document;
    const tighter = await take(candour, ada, ['create', { document: without(opened, 'screening-salary') }]);
    expect((await take(candour, ada, ['submit', meant(tighter)])).judgement.needsApproval).toBe(false);
    await take(candour, ada, ['activate', meant(tighter)]);
    expect(await salary()).toBeNull();
    const { data, text } = await candour.ask(
      { ...auditor, kind: 'SERVICE' },
      'query @purpose(is: ACCOUNTABILITY) { accessRecords(first: 50) { nodes { policyVersion type fields { field } } } }',
    );
    if (!data) throw new Error(text);
    type Records = { nodes: { policyVersion: number; type: string; fields: { field: string }[] }[] };
    const versions = (data['accessRecords'] as Records).nodes
      .filter(({ fields }) => fields.some(({ field }) => field === 'Candidate.salaryExpectation'))
      .map(({ policyVersion }) => policyVersion);
    expect(new Set(versions)).toEqual(new Set([number, number + 1, number + 2]));
    expect(before.extensions.access.policyVersion).toBe(number);
  });
});
