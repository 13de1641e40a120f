import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { candidate, intake, recruiter, screening } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { managing } from '../writes/support.js';

let candour: TestGateway;
let replica: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  replica = await startTestGateway({ fresh: candour.fresh });
});
afterAll(async () => {
  await replica.stop();
  await candour.stop();
});

const ada = person('EVERYTHING_VALID');
const controller: Asker = { roles: ['CONTROLLER'], purposes: ['POLICY_ADMINISTRATION'], id: 'carla', owner: 'carla' };
const second: Asker = { ...controller, id: 'cyril', owner: 'cyril' };
const dpo: Asker = { roles: ['DPO'], purposes: ['POLICY_ADMINISTRATION'], id: 'dora', owner: 'dora' };
const administer = async (as: Asker, body: string): Promise<Record<string, unknown>> => {
  const { data, text } = await candour.ask(as, `mutation @purpose(is: POLICY_ADMINISTRATION) { ${body} }`);
  if (!data) throw new Error(text);
  return Object.values(data)[0] as Record<string, unknown>;
};
const desk: Asker = { ...recruiter, client: 'casablanca' };
const city = (as: Asker = desk): Promise<ClientAnswer> =>
  replica.ask(as, `query @purpose(is: ${screening}) { candidate(id: "${ada}") { city } }`);
const codeOf = async (): Promise<string | null> => {
  const { data, extensions, text } = await city();
  if (!data) throw new Error(text);
  return extensions.access.refused[0]?.code ?? null;
};
const told = (safeguard: string) =>
  candour.ask(
    intake,
    managing(
      `recordNotice(candidate: "${ada}", version: "v3", purposes: [${screening}], transfers: [{ country: "MA", recipient: "acme-hr", safeguard: ${safeguard} }])`,
    ),
  );

describe('row 22: data leaves the EEA under a safeguard that the person was told of, or not at all', () => {
  it('refuses an application in Morocco until clauses cover it and the person was told, and again once they are suspended', async () => {
    await administer(
      controller,
      'registerClientApplication(client: "casablanca", hostingCountries: ["MA"], subProcessors: []) { client }',
    );
    expect((await city()).data).toEqual({ candidate: { city: null } });
    expect(await codeOf()).toBe('TRANSFER_NOT_COVERED');

    const { id } = await administer(
      controller,
      `fileSafeguard(mechanism: A46_2_C_SCC_BY_COMMISSION, module: P2P, reference: "SCC-12", assessmentReference: "TIA-4",
        supplementaryMeasures: "Keys stay in the EEA.", countries: ["MA"], recipient: "acme-hr",
        categories: [NAME, CONTACT, ADDRESS, DEMOGRAPHIC]) { id status }`,
    );
    expect(await codeOf()).toBe('TRANSFER_NOT_COVERED');
    await administer(dpo, `adviseSafeguard(id: "${id}", advice: FAVOURABLE) { status }`);
    expect(await administer(second, `signSafeguard(id: "${id}") { status }`)).toEqual({ status: 'IN_FORCE' });
    expect(await codeOf()).toBe('NOTICE_MISSING');
    await told('A46_2_B_BINDING_CORPORATE_RULES');
    expect(await codeOf()).toBe('NOTICE_MISSING');
    await told('A46_2_C_SCC_BY_COMMISSION');
    const allowed = await city();
    expect(allowed.data).toEqual({ candidate: { city: expect.any(String) } });
    expect(allowed.extensions.access.refused).toEqual([]);
    expect(await recordsOf(candour, allowed)).toMatchObject([{ outcome: 'RELEASED', subjects: [ada] }]);

    expect(await administer(dpo, `suspendSafeguard(id: "${id}") { status }`)).toEqual({ status: 'SUSPENDED' });
    expect((await city()).data).toEqual({ candidate: { city: null } });
    expect(await codeOf()).toBe('TRANSFER_NOT_COVERED');
  });

  it('calls no transfer what the person reads of itself from there', async () => {
    const own = { ...candidate(ada), client: 'casablanca', country: 'MA' };
    const { data } = await replica.ask(
      own,
      `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${ada}") { city } }`,
    );
    expect(data).toEqual({ candidate: { city: expect.any(String) } });
  });
});
