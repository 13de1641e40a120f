import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { recruiter, screening } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { refusalOf } from '../writes/support.js';

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
const admin: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
const controller: Asker = {
  roles: ['CONTROLLER'],
  purposes: ['POLICY_ADMINISTRATION', 'ACCOUNTABILITY'],
  owner: 'olga',
};
const administer = (as: Asker, body: string, gateway = candour) =>
  gateway.ask(as, `mutation @purpose(is: POLICY_ADMINISTRATION) { ${body} }`);
const changes = async (): Promise<readonly Record<string, unknown>[]> => {
  const { data } = await candour.ask(
    controller,
    'query @purpose(is: POLICY_ADMINISTRATION) { subProcessorChanges { id name status announcedAt plannedFrom objection authorisedBy } }',
  );
  return data?.['subProcessorChanges'] as Record<string, unknown>[];
};
/** What the application of Atlas is answered: null where it is, else code and sentence. */
const read = async (gateway = candour): Promise<string | null> =>
  refusalOf(
    await gateway.ask(
      { ...recruiter, client: 'atlas-ats' },
      `query @purpose(is: ${screening}) { candidate(id: "${ada}") { city } }`,
    ),
  );
const announcing = ({ end = '2026-06-30T00:00:00Z', authorisation = 'GENERAL' } = {}) =>
  `announceSubProcessor(name: "Atlas", contractReference: "C-7", authorisation: ${authorisation}, countries: ["FR"],
    contractEnd: "${end}", nextAuditAt: "2027-01-01T00:00:00Z", plannedFrom: "2026-04-02T00:00:00Z") { id }`;
const idOf = (data: unknown): string => (Object.values(data as object)[0] as { readonly id: string }).id;

describe('row 21: a sub-processor is under contract, audited, and known to the controller', () => {
  it('refuses the next query of an application whose sub-processor is unregistered, new, objected to, or past its contract', async () => {
    expect(await read()).toBeNull();
    const registering =
      'registerClientApplication(client: "atlas-ats", hostingCountries: ["FR"], subProcessors: ["Atlas"]) { closure }';
    expect((await administer(controller, registering)).data).toEqual({
      registerClientApplication: { closure: 'SUB_PROCESSOR_UNREGISTERED' },
    });
    const unregistered =
      'RECIPIENT_NOT_COVERED: A sub-processor behind the client application in the token is not registered. It has to be announced, and the controller to authorise it.';
    expect(await read(replica)).toBe(unregistered);

    const id = idOf((await administer(admin, announcing())).data);
    expect(await read(replica)).toMatch(/^RECIPIENT_NOT_COVERED: .* announced,/);
    expect(await changes()).toMatchObject([
      { id, name: 'Atlas', status: 'ANNOUNCED', announcedAt: '2026-03-02T12:00:00.000Z', objection: null },
    ]);
    const { data } = await candour.ask(controller, 'query @purpose(is: ACCOUNTABILITY) { notices { kind about } }');
    expect(data).toEqual({ notices: [{ kind: 'SUB_PROCESSOR_ANNOUNCED', about: id }] });

    await administer(controller, `objectToSubProcessor(id: "${id}", reason: "It audits nobody.") { id }`);
    expect(await changes()).toMatchObject([{ status: 'OBJECTED', objection: 'It audits nobody.' }]);
    candour.clock.now = replica.clock.now = new Date('2026-04-03T12:00:00Z');
    expect(await read(replica)).toMatch(/^RECIPIENT_NOT_COVERED: The controller has objected/);

    await administer(controller, `authoriseSubProcessor(id: "${id}") { id }`);
    expect(await read(replica)).toBeNull();
    candour.clock.now = replica.clock.now = new Date('2026-06-30T00:00:00Z');
    expect(await read(replica)).toMatch(/^RECIPIENT_NOT_COVERED: The contract with a sub-processor/);
    expect(await read()).toMatch(/^RECIPIENT_NOT_COVERED: The contract with a sub-processor/);
  });

  it('records the refusal, and asks for no person', async () => {
    const answer = await candour.ask(
      { ...recruiter, client: 'atlas-ats' },
      `query @purpose(is: ${screening}) { candidate(id: "${ada}") { city } }`,
    );
    expect(answer.data).toBeUndefined();
    expect(await recordsOf(candour, answer)).toMatchObject([
      { outcome: 'REFUSED', code: 'RECIPIENT_NOT_COVERED', subjects: [] },
    ]);
  });
});
