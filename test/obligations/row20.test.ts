import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answered,
  at,
  type BreachAnswer,
  controller,
  give,
  hoursAfterNoon,
  processor,
  register,
  steal,
  theft,
  work,
} from '../administration/breaching.js';
import { dpo } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';

let candour: TestGateway;
let report: BreachAnswer;
beforeAll(async () => {
  candour = await startTestGateway();
  await steal(candour);
  candour.clock.now = hoursAfterNoon(3);
  report = answered(await work(candour, processor, `reportBreach(${theft()})`, { purpose: 'SECURITY' }));
  await give(candour);
});
afterAll(() => candour.stop());

const acmes = async (): Promise<BreachAnswer> => {
  const [entry] = await register(candour, controller);
  if (!entry) throw new Error('The controller was to have an entry.');
  return entry;
};

describe('row 20: a breach is scoped from the log, told to its controllers, and its notice to the authority is timed', () => {
  it('tells tenants, persons, categories and counts of what a principal did in a period', () => {
    expect(report.scope.map(({ tenant, records, subjects }) => [tenant, records, subjects])).toEqual([
      ['acme', 2, 2],
      ['globex', 1, 1],
    ]);
    const [acme] = report.scope;
    expect(acme?.categories).toEqual(
      expect.arrayContaining([
        { category: 'NAME', special: null, subjects: 2 },
        { category: 'RELIGIOUS_BELIEF', special: 'IS', subjects: 1 },
      ]),
    );
    expect(acme?.coordinates).toContainEqual({ coordinate: 'Candidate.givenName', subjects: 2 });
  });

  it('gives each controller its own entry, and its own scope only; its offices also learn the pseudonyms', async () => {
    for (const tenant of ['acme', 'globex']) {
      const [entry, ...others] = await register(candour, { ...controller, tenant });
      expect(others).toEqual([]);
      expect([entry?.id, entry?.scope.map((scope) => scope.tenant)]).toEqual([report.id, [tenant]]);
      expect(entry?.notices).toMatchObject([{ controller: tenant, state: 'NOTIFIED', givenAt: at(3) }]);
    }
    const asked = `query S @purpose(is: SECURITY) { breachScope(principal: "thief", from: "${at(0)}", to: "${at(1)}") { controllers { subjectTokens } } }`;
    const { data } = await candour.ask(dpo, asked);
    expect(Object(data).breachScope.controllers[0].subjectTokens).toHaveLength(2);
  });

  it('counts 72 hours from the notice to the controller; after them the entry is LATE', async () => {
    expect((await acmes()).authority).toMatchObject({ awareAt: at(3), dueAt: at(75), state: 'DUE' });
    candour.clock.now = hoursAfterNoon(75);
    expect((await acmes()).authority?.state).toBe('DUE_SOON');
    candour.clock.now = new Date(hoursAfterNoon(75).getTime() + 1);
    expect((await acmes()).authority?.state).toBe('LATE');
  });

  it('takes a late notice only with the reason for the delay', async () => {
    const { id } = report;
    const refused = await work(candour, controller, `recordAuthorityNotice(id: "${id}", added: "All that is known.")`);
    expect(refused.code).toBe('BAD_REQUEST');
    expect(refused.errors[0]?.message).toBe(
      '"Mutation.recordAuthorityNotice(delayReason:)" must be given: the notice is later than 72 hours after the controller became aware (GDPR Art. 33(1)).',
    );
    const args = `id: "${id}", added: "All that is known.", delayReason: "The office was closed."`;
    const entry = answered(await work(candour, controller, `recordAuthorityNotice(${args})`));
    expect(entry.authority).toMatchObject({
      state: 'NOTIFIED_LATE',
      notices: [{ added: 'All that is known.', delayReason: 'The office was closed.' }],
    });
  });

  it("leaves the authority to the controller: the processor's report takes no such notice", async () => {
    expect(report.authority).toBeNull();
    const refused = await work(candour, processor, `recordAuthorityNotice(id: "${report.id}", added: "Instead.")`);
    expect(refused.code).toBe('BAD_REQUEST');
  });
});
