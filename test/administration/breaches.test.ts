import { v4 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordBreach } from '../../src/administration/breach/recordBreach.js';
import { auditor, dpo, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';

const controller: Asker = { roles: ['CONTROLLER'], purposes: ['ACCOUNTABILITY', 'POLICY_ADMINISTRATION'] };
const id = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;
let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  for (const number of [1, 2, 3]) {
    const now = new Date(candour.clock.now.getTime() + number * 1_000);
    const found = {
      ...({ tenant: number === 3 ? 'globex' : 'acme', kind: 'AVAILABILITY_BREACH', awareAt: now } as const),
      ...{ recordedBy: 'candour recover', facts: { cause: 'ACCESS_LOG_LOST', number } },
    };
    const ids = [id(number), v4(), v4()];
    await recordBreach(candour.database.pool, found, { now, newId: () => ids.shift() ?? '' });
  }
});
afterAll(() => candour.stop());

const breachesOf = async (as: Asker, { args = '', purpose = 'ACCOUNTABILITY' } = {}): Promise<unknown> => {
  const query = `query @purpose(is: ${purpose}) { breaches${args} { id kind awareAt recordedAt recordedBy facts } }`;
  const { code, data } = await candour.ask(as, query);
  return code ?? Object(data)['breaches'];
};

describe('the register of breaches', () => {
  const entry = (number: number, second: string) => ({
    ...{ id: id(number), kind: 'AVAILABILITY_BREACH', recordedBy: 'candour recover' },
    ...{ awareAt: `2026-03-02T12:00:0${second}.000Z`, recordedAt: `2026-03-02T12:00:0${second}.000Z` },
    facts: { cause: 'ACCESS_LOG_LOST', number },
  });

  it('is read by the offices of its tenant, newest first', async () => {
    const all = [entry(2, '2'), entry(1, '1')];
    expect(await breachesOf(dpo)).toEqual(all);
    expect(await breachesOf(controller)).toEqual(all);
    expect(await breachesOf(dpo, { purpose: 'SECURITY' })).toEqual(all);
    expect(await breachesOf({ ...dpo, tenant: 'globex' })).toEqual([entry(3, '3')]);
  });

  it('is read page by page', async () => {
    expect(await breachesOf(dpo, { args: '(first: 1)' })).toEqual([entry(2, '2')]);
    expect(await breachesOf(dpo, { args: `(first: 1, after: "${id(2)}")` })).toEqual([entry(1, '1')]);
    expect(await breachesOf(dpo, { args: `(after: "${id(3)}")` })).toEqual([]);
    expect(await breachesOf(dpo, { args: '(after: "no id")' })).toEqual([]);
    expect(await breachesOf(dpo, { args: '(first: 101)' })).toBe('BAD_REQUEST');
  });

  it('is read by nobody else, and for nothing else', async () => {
    expect(await breachesOf(auditor)).toBe('ROLE_FORBIDDEN');
    expect(await breachesOf(controller, { purpose: 'POLICY_ADMINISTRATION' })).toBe('ROLE_FORBIDDEN');
    expect(await breachesOf(recruiter)).toBe('PURPOSE_NOT_GRANTED');
  });

  it('tells each office of every entry', async () => {
    const { rows } = await candour.database.pool.query(
      "select about, kind, audience from outbox where tenant = 'acme' order by about, audience",
    );
    const told = (number: number, office: string) => ({
      about: id(number),
      kind: 'BREACH_RECORDED',
      audience: [office],
    });
    expect(rows).toEqual([told(1, 'CONTROLLER'), told(1, 'DPO'), told(2, 'CONTROLLER'), told(2, 'DPO')]);
  });
});
