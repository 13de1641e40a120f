import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyScope } from '../../src/policy/PolicyScope.js';
import { activate } from '../helpers/activate.js';
import { candidate, dpo, intake, management } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { applies, counted, evidence, fulfilling, managing, newPerson, stored } from '../writes/support.js';
import { nobody } from './people.js';

let candour: TestGateway;
let known: string;
let unknown: string;
let leaving: string;
beforeAll(async () => {
  candour = await startTestGateway();
  [known, unknown, leaving] = [await newPerson(candour), await newPerson(candour), await newPerson(candour)];
  for (const id of [known, leaving]) await applies(candour, id, 'OFFER');
  await activate(candour, (policy) => ({ ...policy, scopes: [...(policy.scopes ?? []), hires, ownHires] }));
});
afterAll(() => candour.stop());

/** Intake sees nobody but those who were made an offer; for their rights, nobody sees anybody else. */
const hires: PolicyScope = {
  id: 'intake-hires',
  purposes: [management],
  roles: ['INTAKE'],
  person: { applications: { $elemMatch: { stage: { $in: ['OFFER'] } } } },
};
const ownHires: PolicyScope = {
  ...hires,
  id: 'rights-hires',
  purposes: ['RIGHTS_FULFILMENT'],
  roles: ['SUBJECT', 'DPO'],
};

const withoutReceipt = ({ text, receipt }: ClientAnswer): string => text.replaceAll(receipt ?? '', '…');

const writes: readonly (readonly [string, Asker, (id: string) => string])[] = [
  ['a change', intake, (id) => managing(`updateCandidate(id: "${id}", set: { city: "Ghent" }) { id city }`)],
  ['an empty change', intake, (id) => managing(`updateCandidate(id: "${id}", set: {}) { id }`)],
  ['a notice', intake, (id) => managing(`recordNotice(candidate: "${id}", version: "v9", purposes: [TALENT_POOL])`)],
  [
    'a consent',
    intake,
    (id) =>
      managing(
        `giveConsent(candidate: "${id}", purpose: TALENT_POOL, noticeVersion: "v9", evidence: ${evidence}) { candidate status }`,
      ),
  ],
  [
    'a withdrawal',
    intake,
    (id) => managing(`withdrawConsent(candidate: "${id}", purpose: TALENT_POOL) { candidate status }`),
  ],
  [
    "the DPO's withdrawal",
    dpo,
    (id) => fulfilling(`withdrawConsent(candidate: "${id}", purpose: TALENT_POOL) { candidate status }`),
  ],
];

describe('a write about somebody out of scope', () => {
  it.each(writes)(
    'answers the bytes of an unknown id, is recorded like it, and writes nothing: %s',
    async (_what, asker, query) => {
      const before = await counted(candour);
      const none = await candour.ask(asker, query(nobody));
      for (const id of [unknown, unknown.toUpperCase()]) {
        const answer = await candour.ask(asker, query(id));
        expect(withoutReceipt(answer)).toBe(withoutReceipt(none));
        const records = await recordsOf(candour, answer);
        expect(records).toEqual(await recordsOf(candour, none));
        expect(records[0]).toMatchObject({ outcome: 'NOT_FOUND', code: 'NOT_FOUND' });
        expect(records.flatMap(({ subjects }) => subjects)).toEqual([]);
      }
      expect(await counted(candour)).toEqual(before);
      expect(await stored(candour, unknown, 'city')).toBe('Lille');
    },
  );

  it.each(writes)('writes where the person is in scope: %s', async (_what, asker, query) => {
    const answer = await candour.ask(asker, query(known));
    expect(answer.code).toBeNull();
    const [record] = await recordsOf(candour, answer);
    expect(record).toMatchObject({ outcome: 'WRITTEN', subjects: [known] });
  });

  it('fails the whole mutation, as an unknown id does, where another field names somebody in scope', async () => {
    const before = await counted(candour);
    const query = (id: string): string =>
      managing(
        `a: recordNotice(candidate: "${known}", version: "v9", purposes: [TALENT_POOL]) b: recordNotice(candidate: "${id}", version: "v9", purposes: [TALENT_POOL])`,
      );
    const [one, other] = [await candour.ask(intake, query(unknown)), await candour.ask(intake, query(nobody))];
    expect(one.code).toBe('BAD_REQUEST');
    expect(withoutReceipt(one)).toBe(withoutReceipt(other));
    expect(await counted(candour)).toEqual(before);
  });

  it.each([
    ['createCandidate(input: { givenName: "Zoé" }) { id city }'],
    ['importResume(resume: { basics: { name: "Zoé" } }) { id city }'],
  ])('reads nobody back who is new and out of scope: %s', async (body) => {
    const answer = await candour.ask(intake, managing(body), { idempotencyKey: body });
    expect(Object.values(answer.data ?? {})).toEqual([null]);
    const records = await recordsOf(candour, answer);
    expect(records.map(({ outcome }) => outcome)).toEqual(['WRITTEN', 'NOT_FOUND']);
    expect(records[1]?.subjects).toEqual([]);
    const again = await candour.ask(intake, managing(body), { idempotencyKey: body });
    expect(withoutReceipt(again)).toBe(withoutReceipt(answer));
  });

  it('is answered, by a retry, as what is in scope by then', async () => {
    const id = leaving;
    const query = managing(`updateCandidate(id: "${id}", set: { city: "Ghent" }) { id }`);
    const ask = () => candour.ask(intake, query, { idempotencyKey: 'left' });
    expect((await ask()).data).toEqual({ updateCandidate: { id } });
    await candour.database.pool.query("update application set stage = 'REJECTED' where candidate = $1", [id]);
    const retried = await ask();
    expect(retried.data).toEqual({ updateCandidate: null });
    expect((await recordsOf(candour, retried)).map(({ outcome }) => outcome)).toEqual(['NOT_FOUND']);
  });

  it('is not one that the person makes of itself: no scope narrows its own rights', async () => {
    const self = candidate(unknown);
    for (const body of [
      `updateCandidate(id: "${unknown}", set: { city: "Namur" }) { id city }`,
      `giveConsent(candidate: "${unknown}", purpose: TALENT_POOL, noticeVersion: "v9") { candidate }`,
      `withdrawConsent(candidate: "${unknown}", purpose: TALENT_POOL) { candidate }`,
    ]) {
      const answer = await candour.ask(self, fulfilling(body));
      expect(answer.code).toBeNull();
      expect(JSON.stringify(answer.data)).toContain(unknown);
    }
    const query = `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${unknown}") { id city } candidates { totalCount } }`;
    expect((await candour.ask(self, query)).data).toEqual({
      candidate: { id: unknown, city: 'Namur' },
      candidates: { totalCount: 1 },
    });
  });
});
