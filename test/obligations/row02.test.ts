import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { dpo } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { post, startTestServer, type TestServer } from '../http/testServer.js';
import { outcomeOf } from './support.js';

let candour: TestGateway;
let on: TestServer;
beforeAll(async () => {
  candour = await startTestGateway();
  on = await startTestServer();
});
afterAll(async () => {
  await on.close();
  await candour.stop();
});

const read = (purpose: string) =>
  candour.ask(dpo, `query${purpose} { candidate(id: "${person('EVERYTHING_VALID')}") { religiousBelief } }`);

describe('row 02: a data protection officer who is independent', () => {
  it.each(['ADMIN', 'CONTROLLER', 'RECRUITER', 'AUDITOR'])('is not %s as well, in one token', async (role) => {
    const authorization = await on.bearerOf({ roles: ['DPO', role] });
    expect((await post(on, { query: '{ dpo }' }, { authorization })).status).toBe(401);
  });

  it('states a purpose like everybody, and reads no candidate for those of the office', async () => {
    expect(outcomeOf(await read(''))).toBe('PURPOSE_REQUIRED');
    for (const purpose of ['ACCOUNTABILITY', 'SECURITY'])
      expect(outcomeOf(await read(` @purpose(is: ${purpose})`))).not.toBe('RELEASED');
  });

  it('reads registers and the log of its tenant', async () => {
    const { data, errors } = await candour.ask(
      dpo,
      'query @purpose(is: ACCOUNTABILITY) { accessRecords { treeSize } breaches { kind } objections { id } }',
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ breaches: [], objections: [] });
  });

  it('advises and may suspend, and opens nothing', async () => {
    const officer: Asker = { ...dpo, purposes: ['POLICY_ADMINISTRATION'] };
    const draft = 'mutation @purpose(is: POLICY_ADMINISTRATION) { createPolicyDraft { id } }';
    expect(outcomeOf(await candour.ask(officer, draft))).toBe('ROLE_FORBIDDEN');
    const suspend = 'mutation @purpose(is: POLICY_ADMINISTRATION) { suspendPolicyLine(line: "pool-names") { number } }';
    expect(outcomeOf(await candour.ask(officer, suspend))).not.toBe('ROLE_FORBIDDEN');
  });
});
