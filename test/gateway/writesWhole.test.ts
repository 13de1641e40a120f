import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import { candidate, intake } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import {
  coordinatesOf,
  counted,
  fulfilling,
  gives,
  lastRecords,
  managing,
  newPerson,
  refusalOf,
  rowsOf,
  stored,
  unknownId,
  withdraws,
} from '../writes/support.js';

const [, noe = '', , paul = ''] = demonstrationPersons.acme.map(({ id }) => id);
let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

describe('a mutation of several writes', () => {
  const create = 'a: createCandidate(input: { givenName: "Zoé" }) { id }';

  it.each([
    [
      'bad input',
      'b: createCandidate(input: { email: "x" }) { id }',
      'BAD_REQUEST: "CandidateInput.email" must be an e-mail address.',
    ],
    [
      'a person without a notice',
      `b: updateCandidate(id: "${noe}", set: { city: "Ghent" }) { id }`,
      'NOTICE_MISSING: The state of the person closes this purpose for writing.',
    ],
    [
      'nobody',
      `b: recordNotice(candidate: "${unknownId}", version: "v1", purposes: [TALENT_POOL])`,
      'BAD_REQUEST: There is no such candidate.',
    ],
  ])('is refused whole for %s, in any order, and stores nothing', async (_why, faulty, expected) => {
    const before = await counted(candour);
    for (const fields of [`${create} ${faulty}`, `${faulty} ${create}`]) {
      const answer = await candour.ask(intake, managing(fields), { idempotencyKey: fields });
      expect(refusalOf(answer)).toBe(expected);
      expect(answer.data ?? null).toBeNull();
    }
    expect(await counted(candour)).toEqual(before);
  });

  it('is done in its order, in one transaction, and answers what stands after it', async () => {
    const id = await newPerson(candour);
    const self = candidate(id);
    const believe = `updateCandidate(id: "${id}", set: { religiousBelief: "Quaker" }) { religiousBelief }`;
    const give = `giveConsent(candidate: "${id}", purpose: MOBILITY_RELOCATION, explicit: true, noticeVersion: "v2") { status }`;
    const withdraw = `withdrawConsent(candidate: "${id}", purpose: MOBILITY_RELOCATION) { status }`;
    expect((await candour.ask(self, fulfilling(`${believe} ${give}`))).code).toBe('CONSENT_MISSING');
    expect((await candour.ask(self, fulfilling(`${give} ${believe}`))).data).toEqual({
      giveConsent: { status: 'GIVEN' },
      updateCandidate: { religiousBelief: 'Quaker' },
    });
    const head = "select subject_epoch::int as epoch from access_log_head where tenant = 'acme'";
    const [before] = await rowsOf(candour, head);
    const both = await candour.ask(self, fulfilling(`${believe} ${withdraw} __typename`));
    expect(both.data).toEqual({
      updateCandidate: { religiousBelief: null },
      withdrawConsent: { status: 'WITHDRAWN' },
      __typename: 'Mutation',
    });
    expect((await rowsOf(candour, head))[0]).toEqual({ epoch: Number(before?.['epoch']) + 1 });
    expect(await stored(candour, id, 'religious_belief')).toBeNull();
  });
});

describe('the record of a write that its person refuses', () => {
  it.each([
    [
      'the exact code, not the one that the answer shows',
      'SUBJECT_RESTRICTED',
      intake,
      () => paul,
      'RETENTION_EXPIRED',
      'city',
    ],
    [
      'the coordinate of a special category',
      'CONSENT_MISSING',
      null,
      () => newPerson(candour),
      'CONSENT_MISSING',
      'religiousBelief',
    ],
  ] as const)('says %s', async (_what, shown, asker, idOf, exact, field) => {
    const id = await idOf();
    const update = `updateCandidate(id: "${id}", set: { ${field}: "x" }) { id }`;
    const answer = await candour.ask(asker ?? candidate(id), asker ? managing(update) : fulfilling(update));
    expect(answer.code).toBe(shown);
    const [record] = await lastRecords(candour, 1);
    expect(record).toMatchObject({ type: 'Candidate', outcome: 'REFUSED', code: exact, persons: [id] });
    expect(record?.['fields']).toEqual([
      { field: `Candidate.${field}`, mode: 'WRITE', verdict: 'REFUSED', transform: null, code: exact },
    ]);
  });

  it('says of an unknown person that nobody was found', async () => {
    await candour.ask(intake, managing(`withdrawConsent(candidate: "${unknownId}", purpose: TALENT_POOL) { status }`));
    const [record] = await lastRecords(candour, 1);
    expect(record).toMatchObject({ type: 'Mutation', outcome: 'NOT_FOUND', code: 'NOT_FOUND', persons: null });
    expect(coordinatesOf(record)).toEqual(['Mutation.withdrawConsent']);
  });
});

describe('withdrawals of a hundred persons at the same time', () => {
  it('are each answered', async () => {
    const ids = (await rowsOf(candour, "select id from subject where tenant = 'acme' limit 100")).map(({ id }) =>
      String(id),
    );
    await gives(candour, ids[0] ?? '', 'TALENT_POOL');
    const answers = await Promise.all(ids.map((id) => withdraws(candour, id, 'TALENT_POOL')));
    expect(answers.map(({ code }) => code)).toEqual(ids.map(() => null));
    expect(candour.unplanned).toEqual([]);
  });
});
