import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nobody, person as personOf } from '../gateway/people.js';
import { auditor, interview } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { refusalOf } from '../writes/support.js';
import {
  claimed,
  closing,
  controller,
  grantOf,
  listedGrants,
  naming,
  officer,
  opened,
  opening,
  person,
  reason,
} from './breakGlassSupport.js';

let candour: TestGateway;
const noon = new Date('2026-03-02T12:00:00Z');
const ada = personOf('EVERYTHING_VALID');
const noNotice = personOf('NO_NOTICE');
const at = (minutes: number): void => {
  candour.clock.now = new Date(noon.getTime() + minutes * 60_000);
};
beforeAll(async () => {
  candour = await startTestGateway();
  for (const id of [ada, noNotice]) await claimed(candour, id);
});
afterAll(() => candour.stop());

const administrator: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
const twoOthers = 'ROLE_FORBIDDEN: A grant of break-glass is closed by two principals, neither of whom opened it.';
const only = async (as: Asker, id: string, args = '') =>
  (await listedGrants(candour, as, args)).find((grant) => grant.id === id);

describe('breakGlassGrants', () => {
  it('lists what each grant read, by coordinate, from the log, and nothing that was read without it', async () => {
    const as: Asker = { ...person, id: 'p-reads', purposes: [interview, 'LEGAL_CLAIMS'], roles: ['LEGAL_COUNSEL'] };
    const [first, second] = [
      await opened(candour, { persons: [ada, noNotice] }, { as, stated: 'LEGAL_CLAIMS' }),
      await opened(candour, { persons: [ada] }, { as, stated: 'LEGAL_CLAIMS' }),
    ];
    at(1);
    await candour.ask(as, naming(first, ada, { fields: 'email headline' }));
    at(2);
    const list = `query @purpose(is: LEGAL_CLAIMS, because: "${first.toUpperCase()}") { candidates { nodes { email phone } } }`;
    await candour.ask(as, list);
    await candour.ask(as, naming(first, nobody));
    await candour.ask(as, naming(second, ada, { fields: 'phone' }));
    await candour.ask(as, naming('no grant', ada, { fields: 'givenName' }));
    await candour.ask(person, naming(first, ada, { fields: 'familyName' }));
    at(0);
    const shown = [
      ['Candidate.email', 2, 2] as const,
      ['Candidate.id', 2, 2] as const,
      ['Candidate.phone', 1, 2] as const,
    ];
    for (const reader of [officer, controller, auditor]) {
      const grant = await only(reader, first);
      expect(grant?.read.map(({ field, operations, persons }) => [field, operations, persons])).toEqual(shown);
      expect(grant?.reason).toBe(reader === auditor ? null : reason);
      expect(grant).toMatchObject({ principal: 'p-reads', persons: 2, closings: [] });
    }
    const times = { firstAt: '2026-03-02T12:01:00.000Z', lastAt: '2026-03-02T12:02:00.000Z' };
    expect((await only(officer, first))?.read[0]).toMatchObject(times);
    expect((await only(officer, second))?.read.map(({ field }) => field)).toEqual(['Candidate.id', 'Candidate.phone']);
  });

  it('counts a person once, also over the turn of a year', async () => {
    const as = { ...person, id: 'p-year' };
    candour.clock.now = new Date('2026-12-31T23:50:00Z');
    const id = await opened(candour, { persons: [ada] }, { as });
    await candour.ask(as, naming(id, ada));
    candour.clock.now = new Date('2027-01-01T00:05:00Z');
    await candour.ask(as, naming(id, ada));
    const persons = async () =>
      (await only(officer, id, '(first: 100)'))?.read.map((row) => [row.operations, row.persons]);
    const [email] = (await persons()) ?? [];
    expect(email).toEqual([2, 1]);
    at(0);
  });

  it.each([
    ['erased', 'delete from access_log_reason'],
    ['altered', "update access_log_reason set nonce = decode(repeat('00', 32), 'hex')"],
  ])('says so where a reason was %s, so that more may have been read', async (how, statement) => {
    const as = { ...person, id: `p-${how}` };
    const id = await opened(candour, { persons: [ada] }, { as });
    await candour.ask(as, naming(id, ada));
    const complete = async () => {
      const query =
        'query @purpose(is: ACCOUNTABILITY) { breakGlassGrants(first: 100) { id isReadComplete read { field } } }';
      const { data } = await candour.ask(officer, query);
      return (data as { breakGlassGrants: { id: string }[] }).breakGlassGrants.find((grant) => grant.id === id);
    };
    const read = [{ field: 'Candidate.email' }, { field: 'Candidate.id' }];
    expect(await complete()).toEqual({ id, isReadComplete: true, read });
    await asOwner(candour.fresh.connection, statement);
    expect(await complete()).toEqual({ id, isReadComplete: false, read: [] });
  });

  it('holds a grant until both offices have closed it, each once, whoever comes first', async () => {
    const id = await opened(candour, { persons: [ada] });
    const first = grantOf(await closing(candour, controller, id));
    expect(first.closings).toEqual([{ role: 'CONTROLLER', principal: 'p-controller', at: '2026-03-02T12:00:00.000Z' }]);
    expect((await only(officer, id))?.closings).toHaveLength(1);
    expect(await only(officer, id, '(open: false)')).toBeUndefined();
    expect(refusalOf(await closing(candour, { ...controller, id: 'p-another' }, id))).toBe(
      'BAD_REQUEST: The grant of break-glass was closed by CONTROLLER before.',
    );
    const sameForBoth = { ...officer, id: controller.id ?? '' };
    expect(refusalOf(await closing(candour, sameForBoth, id))).toBe(twoOthers);
    const second = grantOf(await closing(candour, officer, id.toUpperCase()));
    expect(second.closings.map(({ role }) => role)).toEqual(['DPO', 'CONTROLLER']);
    expect(await only(officer, id)).toBeUndefined();
    expect((await only(officer, id, '(open: false)'))?.id).toBe(id);
    expect((await only(auditor, id, '(open: null)'))?.id).toBe(id);
  });

  it('is not closed through a service of who opened it, nor by two services of one', async () => {
    const id = await opened(candour, { persons: [ada] }, { as: { ...person, id: 'dev' } });
    const service = (as: Asker, name: string): Asker => ({ ...as, kind: 'SERVICE', id: name });
    expect(refusalOf(await closing(candour, service(officer, 's-of-dev'), id))).toBe(twoOthers);
    const other = await opened(candour, { persons: [ada] });
    expect(grantOf(await closing(candour, service(officer, 's-one'), other)).closings).toHaveLength(1);
    expect(refusalOf(await closing(candour, service(controller, 's-two'), other))).toBe(twoOthers);
    expect(refusalOf(await closing(candour, { ...controller, id: 'dev' }, other))).toBe(twoOthers);
    expect(grantOf(await closing(candour, { ...controller, kind: 'PERSON' }, other)).closings).toHaveLength(2);
  });

  it('can be closed after its end', async () => {
    const id = await opened(candour, { persons: [ada], minutes: 1 });
    at(600);
    expect(grantOf(await closing(candour, officer, id)).closings).toHaveLength(1);
    at(0);
  });

  it('is not closed by who opened it, by nobody else than the offices, and not where there is none', async () => {
    const id = await opened(candour, { persons: [ada] });
    const both: Asker = { ...controller, roles: ['CONTROLLER', 'RECRUITER'], id: person.id ?? '', kind: 'PERSON' };
    expect(refusalOf(await closing(candour, both, id))).toBe(twoOthers);
    expect((await closing(candour, auditor, id)).code).toBe('ROLE_FORBIDDEN');
    const globex = { ...officer, tenant: 'globex' };
    for (const [as, other] of [
      [officer, nobody],
      [officer, 'x'],
      [globex, id],
    ] as const)
      expect(refusalOf(await closing(candour, as, other))).toBe('BAD_REQUEST: There is no such grant of break-glass.');
    const closed = await closing(candour, officer, id);
    expect((await recordsOf(candour, closed)).some(({ fields }) => fields.some(({ mode }) => mode === 'WRITE'))).toBe(
      true,
    );
  });

  it('is paged by the id of the last one, and is for nobody else', async () => {
    const all = await listedGrants(candour, officer, '(open: null, first: 100)');
    const [one, two] = [all[0]?.id, all[1]?.id];
    expect((await listedGrants(candour, officer, '(open: null, first: 1)')).map(({ id }) => id)).toEqual([one]);
    const next = await listedGrants(candour, officer, `(open: null, first: 1, after: "${one}")`);
    expect(next.map(({ id }) => id)).toEqual([two]);
    for (const after of [nobody, 'x']) expect(await listedGrants(candour, officer, `(after: "${after}")`)).toEqual([]);
    expect(await listedGrants(candour, { ...officer, tenant: 'globex' }, '(open: null)')).toEqual([]);
    const ask = (as: Asker) =>
      candour.ask(as, `query @purpose(is: ${as.purposes[0]}) { breakGlassGrants { id } }`).then(({ code }) => code);
    expect(await ask(administrator)).toBe('ROLE_FORBIDDEN');
    expect(await ask(person)).toBe('ROLE_FORBIDDEN');
    expect(
      (await candour.ask(officer, 'query @purpose(is: SECURITY) { breakGlassGrants(first: 101) { id } }')).code,
    ).toBe('BAD_REQUEST');
  });
});

describe('notices', () => {
  const noticesOf = async (as: Asker, args = '') => {
    const query = `query @purpose(is: ACCOUNTABILITY) { notices${args} { id kind about createdAt deliveredAt } }`;
    const answer = await candour.ask(as, query);
    if (answer.code !== null) return answer.code;
    return (answer.data as { notices: { id: string; kind: string; about: string; deliveredAt: string | null }[] })
      .notices;
  };

  it('tell each office of each grant from the moment it is open', async () => {
    const id = await opened(candour, { persons: [ada] });
    const [forOfficer, forController] = [
      await noticesOf(officer, '(first: 100)'),
      await noticesOf(controller, '(first: 100)'),
    ];
    for (const notices of [forOfficer, forController]) {
      const own = typeof notices === 'string' ? [] : notices.filter(({ about }) => about === id);
      expect(own).toMatchObject([{ kind: 'BREAK_GLASS_OPENED', about: id, deliveredAt: null }]);
    }
    const first = await noticesOf(officer, '(first: 1)');
    const last = typeof first === 'string' ? '' : (first[0]?.id ?? '');
    expect(await noticesOf(officer, `(first: 1, after: "${last}")`)).toHaveLength(1);
    // A notice of the other office is no place in one's own list.
    const [theirs] = typeof forController === 'string' ? [] : forController;
    expect(await noticesOf(officer, `(after: "${theirs?.id}")`)).toEqual([]);
    expect(await noticesOf({ ...officer, tenant: 'globex' })).toEqual([]);
  });

  it('are for nobody else', async () => {
    expect(await noticesOf(auditor)).toBe('ROLE_FORBIDDEN');
    const query = `query @purpose(is: POLICY_ADMINISTRATION) { notices { id } }`;
    expect((await candour.ask(administrator, query)).code).toBe('ROLE_FORBIDDEN');
  });

  it('are not sent where the grant was refused', async () => {
    const before = await noticesOf(officer, '(first: 100)');
    expect((await opening(candour, { persons: [ada], minutes: 61 })).code).toBe('BAD_REQUEST');
    expect(await noticesOf(officer, '(first: 100)')).toEqual(before);
  });
});

it('plans nothing that the gateway did not expect', () => {
  expect(candour.unplanned).toEqual([]);
});
