import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OutboxSender } from '../../src/outbox/OutboxSender.js';
import { auditor, dpo, recruiter } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { type Asker, principal, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import {
  answered,
  at,
  controller,
  give,
  hoursAfterNoon,
  processor,
  processorController,
  register,
  steal,
  theft,
  work,
} from './breaching.js';
import { startWebhookServer } from './webhookServer.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  await steal(candour);
});
afterAll(() => candour.stop());
beforeEach(() => {
  candour.clock.now = hoursAfterNoon(3);
});

const report = async (args = theft()) => answered(await work(candour, processor, `reportBreach(${args})`));
const rows = async (statement: string) => (await candour.database.pool.query(statement)).rows;
const globex = { ...controller, tenant: 'globex' };
const entryOf = async (id: string, as: Asker) => (await register(candour, as)).find((entry) => entry.id === id);
const ofAcme = (id: string) => entryOf(id, controller);
const ofProcessor = (id: string) => entryOf(id, processor);

describe("the processor's report", () => {
  it('owes a notice to each controller of whose persons something was shown, and counts its time from awareness', async () => {
    const { id, notices, authority, communication, scope } = await report();
    expect([authority, communication]).toEqual([null, null]);
    expect(notices).toEqual(
      ['acme', 'globex'].map((tenant) => ({
        ...{ controller: tenant, state: 'DUE', dueAt: at(26), givenAt: null, deliveredAt: null },
      })),
    );
    expect(scope.flatMap(({ subjectTokens }) => subjectTokens)).toEqual([]);
    candour.clock.now = hoursAfterNoon(27);
    const [late] = await register(candour, processor, '(late: true)');
    expect([late?.id, late?.notices.map(({ state }) => state)]).toEqual([id, ['LATE', 'LATE']]);
    await give(candour);
    const given = await ofProcessor(id);
    expect(given?.notices.map(({ state, givenAt }) => [state, givenAt])).toEqual([
      ['NOTIFIED_LATE', at(27)],
      ['NOTIFIED_LATE', at(27)],
    ]);
    expect(await register(candour, processor, '(late: true)')).toEqual([]);
    // Three days of the controller's, which knew nothing before, begin now.
    expect((await ofAcme(id))?.authority).toMatchObject({ awareAt: at(27), dueAt: at(99), state: 'DUE' });
  });

  it('is given once, with a notice to both offices and a record in the log of each controller', async () => {
    const before = await rows('select tenant, next from access_log_head order by tenant');
    const { id } = await report();
    expect(await give(candour)).toBe(2);
    expect(await give(candour)).toBe(0);
    expect(
      await rows(`select tenant, kind, audience from outbox where about = '${id}' order by tenant, audience`),
    ).toEqual([
      { tenant: 'acme', kind: 'BREACH_NOTICE', audience: ['CONTROLLER'] },
      { tenant: 'acme', kind: 'BREACH_NOTICE', audience: ['DPO'] },
      { tenant: 'globex', kind: 'BREACH_NOTICE', audience: ['CONTROLLER'] },
      { tenant: 'globex', kind: 'BREACH_NOTICE', audience: ['DPO'] },
      { tenant: 'processor', kind: 'BREACH_RECORDED', audience: ['CONTROLLER'] },
      { tenant: 'processor', kind: 'BREACH_RECORDED', audience: ['DPO'] },
    ]);
    const after = await rows('select tenant, next from access_log_head order by tenant');
    const more = after.map(({ tenant, next }, place) => [tenant, next - before[place].next]);
    // The processor's: the mutation, its answer, and that each of the two was told.
    expect(more).toEqual([
      ['acme', 1],
      ['globex', 1],
      ['processor', 4],
    ]);
  });

  it('is finished by the next run where the first one stopped between the two tenants', async () => {
    const { id } = await report();
    // Nothing can be remembered in the processor's tenant.
    const { connection } = candour.fresh;
    await asOwner(connection, 'alter table breach_notice add constraint never check (given = 0) not valid');
    await give(candour);
    expect(candour.unplanned.splice(0)).toHaveLength(2);
    expect((await ofAcme(id))?.notices).toMatchObject([{ state: 'NOTIFIED', givenAt: at(3) }]);
    await asOwner(connection, 'alter table breach_notice drop constraint never');
    candour.clock.now = hoursAfterNoon(30);
    expect(await give(candour)).toBe(0);
    const entry = await ofProcessor(id);
    // As it was given the first time.
    expect(entry?.notices.map(({ state, givenAt }) => [state, givenAt])).toEqual([
      ['NOTIFIED', at(3)],
      ['NOTIFIED', at(3)],
    ]);
    expect(await rows(`select count(*)::int from outbox where about = '${id}' and tenant = 'acme'`)).toEqual([
      { count: 2 },
    ]);
  });

  it('waits for a controller that can not be told, and tells the others', async () => {
    const { id } = await report();
    const { connection } = candour.fresh;
    await asOwner(connection, "alter table breach add constraint never check (tenant <> 'acme') not valid");
    expect(await give(candour)).toBe(1);
    expect(candour.unplanned.splice(0)).toHaveLength(1);
    expect(await ofAcme(id)).toBeUndefined();
    await asOwner(connection, 'alter table breach drop constraint never');
    expect(await give(candour)).toBe(1);
    expect((await ofAcme(id))?.id).toBe(id);
  });

  it('is given by two gateways at once as by one', async () => {
    const { id } = await report();
    const given = await Promise.all([give(candour), give(candour), give(candour)]);
    expect(given.reduce((sum, each) => sum + each, 0)).toBe(2);
    expect(await rows(`select count(*)::int from outbox where about = '${id}' and tenant = 'globex'`)).toEqual([
      { count: 2 },
    ]);
    expect(candour.unplanned).toEqual([]);
  });

  it('takes descriptions that are added later to its controllers, each with a notice', async () => {
    const { id } = await report(`${theft()}, consequences: "Phishing."`);
    await give(candour);
    expect(await ofAcme(id)).toMatchObject({ consequences: 'Phishing.', measures: null });
    candour.clock.now = hoursAfterNoon(5);
    answered(await work(candour, processor, `describeBreach(id: "${id}", measures: "Revoked.", persons: 3)`));
    expect(await give(candour)).toBe(2);
    expect(await ofAcme(id)).toMatchObject({ consequences: 'Phishing.', measures: 'Revoked.', persons: 3 });
    // The clock goes on from the first notice.
    expect((await ofAcme(id))?.authority?.awareAt).toBe(at(3));
    expect(await rows(`select count(*)::int from outbox where about = '${id}' and tenant = 'acme'`)).toEqual([
      { count: 4 },
    ]);
  });

  it('is of nobody where the log shows nothing, and then not written', async () => {
    const count = 'select count(*)::int from breach';
    const before = await rows(count);
    const refused = await work(candour, processor, `reportBreach(${theft('principal: "nobody"')})`);
    expect([refused.code, await rows(count)]).toEqual(['BAD_REQUEST', before]);
  });

  it('is posted to the webhook of the controller, without a word of it, and tells when that took it', async () => {
    const { id } = await report();
    await candour.database.pool.query('delete from outbox');
    await give(candour);
    candour.clock.now = hoursAfterNoon(4);
    const receiver = await startWebhookServer();
    const target = {
      tenant: 'acme',
      audience: 'CONTROLLER',
      country: 'FR',
      url: receiver.url,
      allowPrivate: false,
    } as const;
    const failures: unknown[] = [];
    await new OutboxSender({
      pool: candour.database.pool,
      targets: [{ ...target, secret: 'a secret of the receiver, long enough' }],
      clock: () => candour.clock.now,
      onFailure: (error) => failures.push(error),
    }).sendDue();
    await receiver.stop();
    expect(failures).toEqual([]);
    expect(receiver.received.map(({ text }) => JSON.parse(text))).toEqual([
      { id: expect.any(String), kind: 'BREACH_NOTICE', about: id, tenant: 'acme', createdAt: at(3) },
    ]);
    const entry = await ofProcessor(id);
    expect(entry?.notices.map(({ deliveredAt }) => deliveredAt)).toEqual([at(4), null]);
    expect((await ofAcme(id))?.notices[0]?.deliveredAt).toBe(at(4));
  });
});

describe("the processor's own data", () => {
  const own = `kind: AVAILABILITY_BREACH, awareAt: "${at(2)}", description: "A disk of accounts was lost."`;

  it('has a clock of its own, and is told to no controller', async () => {
    const { id, notices, authority } = await report(own);
    expect([notices, authority]).toMatchObject([[], { awareAt: at(2), dueAt: at(74), state: 'DUE' }]);
    expect(await give(candour)).toBe(0);
    const told = answered(await work(candour, processor, `recordAuthorityNotice(id: "${id}", added: "All.")`));
    expect(told.authority?.state).toBe('NOTIFIED');
  });

  it("is decided on by the processor's CONTROLLER, who does and reads nothing else there", async () => {
    const { id } = await report(own);
    await work(candour, processor, `adviseOnBreach(id: "${id}", risk: RISK_UNLIKELY, reason: "Encrypted.")`);
    const decision = `decideBreachRisk(id: "${id}", risk: RISK_UNLIKELY, reason: "As advised.")`;
    expect((await work(candour, processor, decision)).code).toBe('ROLE_FORBIDDEN');
    expect(answered(await work(candour, processorController, decision)).authority?.state).toBe('NOT_NEEDED');
    const log = await candour.ask(
      processorController,
      'query Q @purpose(is: ACCOUNTABILITY) { breaches { id } accessRecords { treeSize } }',
    );
    expect(log.code).toBe('ROLE_FORBIDDEN');
    const all = { format: 'CSV', from: null, to: null, fromIndex: null, toIndex: null } as const;
    expect(await candour.gateway.exportLog(all, principal(processorController))).toMatchObject({
      refused: { code: 'ROLE_FORBIDDEN' },
    });
    const both = { ...processorController, roles: ['CONTROLLER', 'INTAKE'] } as const;
    expect((await work(candour, both, decision)).code).toBe('ROLE_FORBIDDEN');
  });
});

describe('who reports', () => {
  it.each([
    ['an auditor', auditor, 'ACCOUNTABILITY', 'ROLE_FORBIDDEN'],
    ['a recruiter', recruiter, 'RECRUITMENT_APPLICATION_SCREENING', 'ROLE_FORBIDDEN'],
    ['an auditor of the processor', { ...auditor, tenant: 'processor' }, 'ACCOUNTABILITY', 'ROLE_FORBIDDEN'],
    ['the DPO for the rights of persons', dpo, 'RIGHTS_FULFILMENT', 'ROLE_FORBIDDEN'],
    ['the DPO', dpo, 'SECURITY', null],
    ['the controller', controller, 'ACCOUNTABILITY', null],
  ])('%s', async (_who, as, purpose, code) => {
    expect((await work(candour, as, `reportBreach(${theft()})`, { purpose })).code).toBe(code);
  });

  it('each tenant sees its own entries only', async () => {
    const { id } = answered(await work(candour, globex, `reportBreach(${theft()})`));
    expect(await ofAcme(id)).toBeUndefined();
    expect((await work(candour, controller, `describeBreach(id: "${id}", measures: "None.")`)).code).toBe(
      'BAD_REQUEST',
    );
    const { data } = await candour.ask(
      controller,
      `query Q @purpose(is: ACCOUNTABILITY) { breach(id: "${id}") { id } }`,
    );
    expect(data).toEqual({ breach: null });
  });

  it('leaves a record that names no suspect and says nothing of what was written', async () => {
    const marked = theft().replace('A token was stolen.', 'canary-text');
    const answer = await work(candour, processor, `reportBreach(${marked})`);
    const records = await recordsOf(candour, answer);
    expect(records[0]).toMatchObject({
      outcome: 'WRITTEN',
      fields: [{ field: 'Mutation.reportBreach' }],
      subjects: [],
    });
    await give(candour);
    expect(await rows("select from access_log_entry where convert_from(leaf, 'UTF8') like '%canary%'")).toEqual([]);
  });
});
