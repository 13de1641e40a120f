import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditor, recruiter, dpo as service } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import {
  answered,
  at,
  type BreachAnswer,
  controller,
  hoursAfterNoon,
  register,
  steal,
  theft,
  work,
} from './breaching.js';

/** A natural person: the controllers of these tests are services of another. */
const dpo: Asker = { ...service, kind: 'PERSON' };

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  await steal(candour);
});
afterAll(() => candour.stop());
beforeEach(() => {
  candour.clock.now = hoursAfterNoon(3);
});

const own = `kind: INTEGRITY_BREACH, awareAt: "${at(2)}", description: "Rows were changed."`;
const report = async (args = own): Promise<string> =>
  answered(await work(candour, controller, `reportBreach(${args})`)).id;
const does = async (as: Asker, mutation: string): Promise<BreachAnswer> => answered(await work(candour, as, mutation));
const refusal = async (as: Asker, mutation: string, purpose = 'ACCOUNTABILITY') => {
  const { code, errors } = await work(candour, as, mutation, { purpose });
  return [code, errors[0]?.message];
};
const text = '"Because."';

describe("a controller's own breach", () => {
  it('keeps the scope as the log told it then, with the pseudonyms of the persons', async () => {
    const id = await report(theft());
    await candour.ask(
      { ...recruiter, id: 'thief' },
      'query Q @purpose(is: TALENT_POOL) { candidates(first: 3) { nodes { headline } } }',
    );
    const entry = (await register(candour, controller)).find((each) => each.id === id);
    expect(entry?.suspect).toEqual({ kind: 'PRINCIPAL', name: 'thief' });
    const [scope] = entry?.scope ?? [];
    expect([scope?.tenant, scope?.records, scope?.subjects, scope?.subjectTokens.length]).toEqual(['acme', 2, 2, 2]);
    expect(Number(scope?.treeSize)).toBeGreaterThan(0);
  });

  it.each([
    ['client: "app"', 'CLIENT', 2],
    ['organisation: "agency"', 'ORGANISATION', 2],
    ['key: "stolen"', 'CREDENTIAL', 2],
    ['principal: "nobody"', 'PRINCIPAL', 0],
  ])('is asked of the log by %s', async (suspect, kind, subjects) => {
    const entry = await does(controller, `reportBreach(${theft(suspect)})`);
    expect([entry.suspect?.kind, entry.scope[0]?.subjects]).toEqual([kind, subjects]);
  });

  it('runs from its awareness, and needs no suspect', async () => {
    const entry = await does(dpo, `reportBreach(${own})`);
    expect(entry).toMatchObject({ scope: [], suspect: null, notices: [], description: 'Rows were changed.' });
    expect(entry.authority).toMatchObject({ awareAt: at(2), dueAt: at(74), state: 'DUE', notices: [] });
  });

  const period = `from: "${at(0)}", to: "${at(1)}"`;
  it.each([
    ['is known only later', `kind: INTEGRITY_BREACH, awareAt: "${at(4)}", description: "x"`],
    ['was known before 1900', 'kind: INTEGRITY_BREACH, awareAt: "1899-12-31T00:00:00Z", description: "x"'],
    ['says nothing', own.replace('Rows were changed.', ' ')],
    ['says too much', own.replace('Rows were changed.', 'x'.repeat(2_001))],
    ['says what can not be stored', own.replace('Rows were changed.', '\\u0000')],
    ['has a period and no suspect', `${own}, ${period}`],
    ['has a suspect and no period', `${own}, principal: "thief"`],
    ['has a suspect and half a period', `${own}, principal: "thief", from: "${at(0)}"`],
    ['has two suspects', `${own}, principal: "thief", client: "app", ${period}`],
    ['has a suspect without a name', `${own}, principal: "", ${period}`],
    ['has a period that ends before it begins', `${own}, principal: "thief", from: "${at(1)}", to: "${at(0)}"`],
    ['has empty measures', `${own}, measures: ""`],
  ])('is refused, and not written, where it %s', async (_how, args) => {
    const count = async () => (await register(candour, controller, '(first: 100)')).length;
    const before = await count();
    expect((await refusal(controller, `reportBreach(${args})`))[0]).toBe('BAD_REQUEST');
    expect(await count()).toBe(before);
  });

  it('is reported once under an idempotency key', async () => {
    const under = (idempotencyKey: string) => work(candour, controller, `reportBreach(${theft()})`, { idempotencyKey });
    const first = answered(await under('once'));
    // The log is not asked a second time: what it is asked may be too much by then. Without this it can't be asked.
    await asOwner(candour.fresh.connection, 'alter table access_log_checkpoint rename to hidden');
    const [again, other] = [await under('once'), await under('other')];
    await asOwner(candour.fresh.connection, 'alter table hidden rename to access_log_checkpoint');
    expect([answered(again).id, other.code]).toEqual([first.id, 'INTERNAL']);
    candour.unplanned.length = 0;
  });
});

describe('what is known', () => {
  it('is added piece by piece, and the newest of each counts', async () => {
    const id = await report(`${own}, consequences: "First."`);
    await does(dpo, `describeBreach(id: "${id}", measures: "Closed.", persons: 10)`);
    const entry = await does(controller, `describeBreach(id: "${id}", consequences: "Second.", records: 70)`);
    expect(entry).toMatchObject({ consequences: 'Second.', measures: 'Closed.', persons: 10, records: 70 });
  });

  it.each(['', ', persons: -1', ', records: -1', ', measures: " "'])('is refused as "%s"', async (args) => {
    expect((await refusal(controller, `describeBreach(id: "${await report()}"${args})`))[0]).toBe('BAD_REQUEST');
  });

  it.each(['"00000000-0000-4000-8000-000000000001"', '"no id"'])('is of no breach %s', async (id) => {
    expect(await refusal(controller, `describeBreach(id: ${id}, persons: 1)`)).toEqual([
      'BAD_REQUEST',
      'There is no such breach.',
    ]);
  });
});

describe('the decision that a risk is unlikely', () => {
  it("needs the officer's advice, whatever it says, and ends the clock", async () => {
    const id = await report();
    const decision = `decideBreachRisk(id: "${id}", risk: RISK_UNLIKELY, reason: ${text})`;
    expect(await refusal(controller, decision)).toEqual([
      'BAD_REQUEST',
      'The data protection officer must advise before it is decided that a risk is unlikely: adviseOnBreach.',
    ]);
    await does(dpo, `adviseOnBreach(id: "${id}", risk: RISK, reason: ${text})`);
    candour.clock.now = hoursAfterNoon(80);
    const entry = await does(controller, decision);
    expect([entry.advice?.risk, entry.decision?.risk, entry.authority?.state]).toEqual([
      'RISK',
      'RISK_UNLIKELY',
      'NOT_NEEDED',
    ]);
  });

  it('is taken back by a later one', async () => {
    const id = await report();
    await does(dpo, `adviseOnBreach(id: "${id}", risk: RISK_UNLIKELY, reason: ${text})`);
    await does(controller, `decideBreachRisk(id: "${id}", risk: RISK_UNLIKELY, reason: ${text})`);
    candour.clock.now = hoursAfterNoon(80);
    const entry = await does(controller, `decideBreachRisk(id: "${id}", risk: RISK, reason: ${text})`);
    expect(entry.authority?.state).toBe('LATE');
  });

  it("is nobody's on its own advice, and never without a reason", async () => {
    const id = await report();
    await does({ ...dpo, id: 'both' }, `adviseOnBreach(id: "${id}", risk: RISK_UNLIKELY, reason: ${text})`);
    const decision = (reason: string) => `decideBreachRisk(id: "${id}", risk: RISK_UNLIKELY, reason: ${reason})`;
    expect((await refusal({ ...controller, id: 'both' }, decision(text)))[0]).toBe('ROLE_FORBIDDEN');
    await does(service, `adviseOnBreach(id: "${id}", risk: RISK_UNLIKELY, reason: ${text})`);
    const ownOne = ['ROLE_FORBIDDEN', 'Nobody decides on its own advice.'];
    expect(await refusal(controller, decision(text))).toEqual(ownOne);
    expect(await refusal({ ...controller, kind: 'PERSON', id: 'dev' }, decision(text))).toEqual(ownOne);
    expect((await does({ ...controller, kind: 'PERSON' }, decision(text))).decision?.risk).toBe('RISK_UNLIKELY');
    expect((await refusal(controller, decision('" "')))[0]).toBe('BAD_REQUEST');
  });
});

describe('notices to the authority', () => {
  it('come in phases: one in time needs no reason, nor does what is added later', async () => {
    const id = await report();
    const first = await does(controller, `recordAuthorityNotice(id: "${id}", added: "First.", reference: "CNIL-1")`);
    expect(first.authority?.state).toBe('NOTIFIED');
    candour.clock.now = hoursAfterNoon(100);
    const second = await does(dpo, `recordAuthorityNotice(id: "${id}", added: "Numbers.")`);
    expect([second.authority?.state, second.authority?.notices.map(({ added }) => added)]).toEqual([
      'NOTIFIED',
      ['First.', 'Numbers.'],
    ]);
  });

  it('are in time by when they were sent, not by when that was recorded', async () => {
    const id = await report();
    candour.clock.now = hoursAfterNoon(100);
    const notice = (hours: number, more = '') =>
      `recordAuthorityNotice(id: "${id}", added: "All.", sentAt: "${at(hours)}"${more})`;
    expect((await refusal(controller, notice(101)))[0]).toBe('BAD_REQUEST');
    expect((await refusal(controller, notice(1)))[0]).toBe('BAD_REQUEST');
    expect((await refusal(controller, notice(75)))[1]).toContain('delayReason:');
    expect((await refusal(controller, notice(75, ', delayReason: " "')))[0]).toBe('BAD_REQUEST');
    expect((await does(controller, notice(74))).authority?.state).toBe('NOTIFIED');
    // It adds to one that was in time.
    expect((await does(controller, notice(75))).authority?.state).toBe('NOTIFIED');
  });

  it('are late for good once the first one was', async () => {
    const id = await report();
    candour.clock.now = hoursAfterNoon(75);
    await does(controller, `recordAuthorityNotice(id: "${id}", added: "All.", delayReason: "A holiday.")`);
    const entry = await does(controller, `recordAuthorityNotice(id: "${id}", added: "More.")`);
    expect(entry.authority?.state).toBe('NOTIFIED_LATE');
  });
});

describe('the communication to the persons', () => {
  it('is due where the risk is high, and told by how many and by what', async () => {
    const id = await report();
    expect((await does(dpo, `describeBreach(id: "${id}", persons: 2)`)).communication?.state).toBe('UNDECIDED');
    const high = await does(controller, `decideBreachRisk(id: "${id}", risk: HIGH_RISK, reason: ${text})`);
    expect(high.communication?.state).toBe('DUE');
    await does(controller, `decideBreachCommunication(id: "${id}", isNeeded: true, reason: ${text})`);
    const told = await does(dpo, `recordBreachCommunication(id: "${id}", persons: 2, channel: "e-mail")`);
    expect(told.communication).toEqual({
      ...{ state: 'TOLD', decision: { isNeeded: true, exception: null } },
      told: [{ persons: 2, channel: 'e-mail' }],
    });
  });

  it('is left out of a high risk by an exception of Art. 34(3) only', async () => {
    const id = await report();
    await does(controller, `decideBreachRisk(id: "${id}", risk: HIGH_RISK, reason: ${text})`);
    const decision = (more: string) => `decideBreachCommunication(id: "${id}", reason: ${text}, ${more})`;
    expect((await refusal(controller, decision('isNeeded: false')))[1]).toContain('exception:');
    expect((await refusal(controller, decision('isNeeded: true, exception: A34_3_B_RISK_AVERTED')))[0]).toBe(
      'BAD_REQUEST',
    );
    for (const exception of ['A34_3_A_UNINTELLIGIBLE', 'A34_3_B_RISK_AVERTED', 'A34_3_C_DISPROPORTIONATE_EFFORT']) {
      const entry = await does(controller, decision(`isNeeded: false, exception: ${exception}`));
      expect(entry.communication).toMatchObject({ state: 'NOT_NEEDED', decision: { exception } });
    }
  });

  it('that was not needed is due once the risk is found to be high', async () => {
    const id = await report();
    const without = `decideBreachCommunication(id: "${id}", isNeeded: false, reason: ${text})`;
    // Nobody has decided yet that the risk is not high.
    expect((await refusal(controller, without))[0]).toBe('BAD_REQUEST');
    const low = await does(controller, `decideBreachRisk(id: "${id}", risk: RISK, reason: ${text})`);
    expect([low.communication?.state, (await does(controller, without)).communication?.state]).toEqual([
      'NOT_NEEDED',
      'NOT_NEEDED',
    ]);
    const high = await does(controller, `decideBreachRisk(id: "${id}", risk: HIGH_RISK, reason: ${text})`);
    expect(high.communication?.state).toBe('DUE');
  });

  it.each(['persons: 0, channel: "e-mail"', 'persons: 1, channel: ""', `persons: 1, channel: "x", toldAt: "${at(9)}"`])(
    'is not recorded as %s',
    async (args) => {
      expect((await refusal(dpo, `recordBreachCommunication(id: "${await report()}", ${args})`))[0]).toBe(
        'BAD_REQUEST',
      );
    },
  );
});

describe('who does what', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const advice = `adviseOnBreach(id: "${id}", risk: RISK, reason: ${text})`;
  const risk = `decideBreachRisk(id: "${id}", risk: RISK, reason: ${text})`;
  const telling = `decideBreachCommunication(id: "${id}", isNeeded: true, reason: ${text})`;
  const notice = `recordAuthorityNotice(id: "${id}", added: "All.")`;
  const told = `recordBreachCommunication(id: "${id}", persons: 1, channel: "e-mail")`;
  const described = `describeBreach(id: "${id}", persons: 1)`;
  // BAD_REQUEST: it may, and there is no such breach.
  it.each<[string, Asker, string, string, string]>([
    ['the controller advises', controller, advice, 'ACCOUNTABILITY', 'ROLE_FORBIDDEN'],
    ['the DPO advises', dpo, advice, 'SECURITY', 'BAD_REQUEST'],
    ['the DPO decides on the risk', dpo, risk, 'ACCOUNTABILITY', 'ROLE_FORBIDDEN'],
    ['the DPO decides on the risk', dpo, risk, 'SECURITY', 'ROLE_FORBIDDEN'],
    ['the controller decides on the risk', controller, risk, 'ACCOUNTABILITY', 'BAD_REQUEST'],
    ['the DPO decides on telling', dpo, telling, 'ACCOUNTABILITY', 'ROLE_FORBIDDEN'],
    ['the controller decides on telling', controller, telling, 'ACCOUNTABILITY', 'BAD_REQUEST'],
    ...[notice, told, described, risk, telling, advice].map((mutation): [string, Asker, string, string, string] => [
      'an auditor does',
      auditor,
      mutation,
      'ACCOUNTABILITY',
      'ROLE_FORBIDDEN',
    ]),
  ])('%s', async (_who, as, mutation, purpose, code) => {
    expect((await refusal(as, mutation, purpose))[0]).toBe(code);
  });

  it('every step leaves its record, without a word of what was said', async () => {
    const breach = await report();
    for (const [as, mutation, field] of [
      [dpo, `adviseOnBreach(id: "${breach}", risk: RISK, reason: "canary")`, 'adviseOnBreach'],
      [controller, `decideBreachRisk(id: "${breach}", risk: RISK, reason: "canary")`, 'decideBreachRisk'],
      [controller, `recordAuthorityNotice(id: "${breach}", added: "canary")`, 'recordAuthorityNotice'],
      [dpo, `recordBreachCommunication(id: "${breach}", persons: 1, channel: "canary")`, 'recordBreachCommunication'],
    ] as const) {
      const [written] = await recordsOf(candour, await work(candour, as, mutation));
      expect(written).toMatchObject({ outcome: 'WRITTEN', fields: [{ field: `Mutation.${field}`, mode: 'WRITE' }] });
    }
    const { rows } = await candour.database.pool.query(
      "select from access_log_entry where convert_from(leaf, 'UTF8') like '%canary%'",
    );
    expect(rows).toEqual([]);
  });

  it('nothing that was said is changed or deleted afterwards', async () => {
    for (const statement of [
      'update breach_step set said = said',
      'delete from breach_step',
      'update breach set aware_at = now()',
      'delete from breach_notice',
    ])
      await expect(candour.database.pool.query(statement)).rejects.toThrow('permission denied');
  });
});
