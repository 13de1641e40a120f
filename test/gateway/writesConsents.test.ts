import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import { consentStatuses } from '../../src/vocabulary/consentStatuses.js';
import { adviser, candidate, dpo, intake, management, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { openedValue } from '../helpers/sealed.js';
import {
  applies,
  coordinatesOf,
  counted,
  evidence,
  fulfilling,
  gives,
  idOf,
  lastRecords,
  managing,
  newPerson,
  pooling,
  refusalOf,
  relocating,
  rowsOf,
  stored,
  unknownId,
  withdraws,
} from '../writes/support.js';

const [ada = '', noe = ''] = demonstrationPersons.acme.map(({ id }) => id);
const [sanne = ''] = demonstrationPersons.globex.map(({ id }) => id);
let candour: TestGateway;
let now: string;
beforeAll(async () => {
  candour = await startTestGateway();
  now = candour.clock.now.toISOString();
});
afterAll(() => candour.stop());

const all = 'candidate purpose status explicit noticeVersion givenAt withdrawnAt expiresAt';
const give = (id: string, more = '', purpose = 'TALENT_POOL') =>
  `giveConsent(candidate: "${id}", purpose: ${purpose}, noticeVersion: "v2"${more}) { ${all} }`;
const withdraw = (id: string, purpose = 'TALENT_POOL') =>
  `withdrawConsent(candidate: "${id}", purpose: ${purpose}) { ${all} }`;
const notice = (id: string, purposes = '[TALENT_POOL]', version = '"v9"') =>
  `recordNotice(candidate: "${id}", version: ${version}, purposes: ${purposes})`;
const proven = `, evidence: ${evidence}`;

/** What a recruiter reads of a person for the talent pool: the name, or why not. */
async function pooled(id: string, asker: Asker = recruiter): Promise<unknown> {
  const { data, extensions } = await candour.ask(asker, pooling(id));
  const [refusal] = extensions.access.refused;
  return refusal?.code ?? Object(data?.['candidate']).givenName;
}

const ledger = (id: string) =>
  rowsOf(
    candour,
    `select purpose, explicit, status, notice_version, evidence_method, evidence_reference, evidence_collected_at is not null as collected,
       recorded_by, recorded_at from subject_consent_event where subject = $1 order by recorded_at, id`,
    [id],
  );

const mayNot = 'ROLE_FORBIDDEN: None of the roles in the token may do this for the stated purpose and this person.';

describe('who changes notices and consents', () => {
  const outside = { ...recruiter, purposes: [management] };
  it.each([
    ['a recruiter recording a notice', outside, managing(notice(ada)), mayNot],
    ['a recruiter giving', outside, managing(give(ada, proven)), mayNot],
    ['a recruiter withdrawing', outside, managing(withdraw(ada)), mayNot],
    ['the person recording a notice', candidate(ada), fulfilling(notice(ada)), mayNot],
    ['the person giving for another', candidate(ada), fulfilling(give(noe)), mayNot],
    ['the person withdrawing for another', candidate(ada), fulfilling(withdraw(noe)), mayNot],
    ['the DPO recording a notice', dpo, fulfilling(notice(ada)), mayNot],
    ['the DPO giving', dpo, fulfilling(give(ada, proven)), mayNot],
    [
      'intake without evidence',
      intake,
      managing(give(ada)),
      'BAD_REQUEST: "Mutation.giveConsent(evidence:)" must be given by who records the consent of somebody else.',
    ],
    [
      'a purpose that the controller has not instructed',
      candidate(ada),
      fulfilling(give(ada, '', 'RECRUITMENT_BACKGROUND_CHECK')),
      'PURPOSE_NOT_INSTRUCTED: The controller has not instructed the purpose of this consent.',
    ],
    [
      'a notice of no purpose',
      intake,
      managing(notice(ada, '[]')),
      'BAD_REQUEST: "Mutation.recordNotice(purposes:)" must name at least one purpose.',
    ],
    ...[
      ['an empty text', '"  "'],
      ['a text of 201 characters', `"${'x'.repeat(201)}"`],
      ['a line break', '"a\\nb"'],
      ['a NUL', '"a\\u0000b"'],
    ].map(([what, version]): [string, Asker, string, string] => [
      `a version of ${what}`,
      intake,
      managing(notice(ada, '[TALENT_POOL]', version)),
      'BAD_REQUEST: "Mutation.recordNotice(version:)" must be a text of 1 to 200 characters on one line.',
    ]),
    [
      'an end that has passed',
      candidate(ada),
      fulfilling(give(ada, ', expiresAt: "2026-03-02T12:00:00Z"')),
      'BAD_REQUEST: "Mutation.giveConsent(expiresAt:)" must lie after now, or be absent.',
    ],
    ...['2026-03-02T12:00:01Z', '0001-01-01T00:00:00Z'].map((at): [string, Asker, string, string] => [
      `evidence of ${at}`,
      intake,
      managing(give(ada, `, evidence: { method: PAPER, reference: "x", collectedAt: "${at}" }`)),
      'BAD_REQUEST: "ConsentEvidence.collectedAt" must lie between the year 1900 and now.',
    ]),
    [
      'evidence without a reference',
      intake,
      managing(give(ada, ', evidence: { method: PAPER, reference: "", collectedAt: "2026-02-01T10:00:00Z" }')),
      'BAD_REQUEST: "ConsentEvidence.reference" must be a text of 1 to 200 characters on one line.',
    ],
  ] satisfies [string, Asker, string, string][])(
    'refuses %s, and changes nothing',
    async (_who, asker, query, expected) => {
      const before = await counted(candour);
      expect(refusalOf(await candour.ask(asker, query))).toBe(expected);
      expect(await counted(candour)).toEqual(before);
    },
  );

  it.each([
    ['recordNotice', (id: string) => managing(notice(id))],
    ['giveConsent', (id: string) => managing(give(id, proven))],
    ['withdrawConsent', (id: string) => managing(withdraw(id))],
  ])("answers %s of another tenant's person byte for byte like that of nobody", async (_name, query) => {
    const before = await counted(candour);
    const answers = await Promise.all([unknownId, sanne, 'no id'].map((id) => candour.ask(intake, query(id))));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.map(refusalOf)).toEqual(Array(3).fill('BAD_REQUEST: There is no such candidate.'));
    expect(await counted(candour)).toEqual(before);
  });
});

describe('the consent ledger', () => {
  it.each(consentStatuses)('reads under status %s only what a valid consent opens', async (status) => {
    const id = await newPerson(candour);
    await gives(candour, id, 'TALENT_POOL');
    await candour.database.pool.query('update subject_consent set status = $2 where subject = $1', [id, status]);
    const denied: Readonly<Record<string, string>> = {
      EXPIRED: 'CONSENT_EXPIRED',
      WITHDRAWN: 'CONSENT_WITHDRAWN',
      REVOKED: 'CONSENT_WITHDRAWN',
    };
    const isValid = status === 'GIVEN' || status === 'RENEWED';
    expect(await pooled(id)).toBe(isValid ? 'Zoé' : (denied[status] ?? 'CONSENT_MISSING'));
  });

  it('takes a consent from the person, renews it, and withdraws it, each binding the next answer', async () => {
    const id = await newPerson(candour);
    const row = { candidate: id, purpose: 'TALENT_POOL', explicit: false, noticeVersion: 'v2', expiresAt: null };
    const self = candidate(id);
    expect(await pooled(id)).toBe('CONSENT_MISSING');
    const given = await candour.ask(self, fulfilling(give(id)));
    expect(given.data).toEqual({ giveConsent: { ...row, status: 'GIVEN', givenAt: now, withdrawnAt: null } });
    expect(await pooled(id)).toBe('Zoé');
    const renewed = await candour.ask(self, fulfilling(give(id)));
    expect(renewed.data).toEqual({ giveConsent: { ...row, status: 'RENEWED', givenAt: now, withdrawnAt: null } });
    expect(await pooled(id)).toBe('Zoé');
    const withdrawn = await candour.ask(self, fulfilling(withdraw(id)));
    expect(withdrawn.data).toEqual({
      withdrawConsent: { ...row, status: 'WITHDRAWN', givenAt: now, withdrawnAt: now },
    });
    expect(await pooled(id)).toBe('CONSENT_WITHDRAWN');
    expect((await candour.ask(self, fulfilling(give(id)))).data).toMatchObject({ giveConsent: { status: 'GIVEN' } });
    const event = { purpose: 'TALENT_POOL', explicit: false, notice_version: 'v2', recorded_by: `subject-${id}` };
    expect((await ledger(id)).map(({ status }) => status).sort()).toEqual(['GIVEN', 'GIVEN', 'RENEWED', 'WITHDRAWN']);
    for (const each of await ledger(id))
      expect(each).toMatchObject({ ...event, evidence_method: null, evidence_reference: null, collected: false });
  });

  it('takes an ordinary consent from intake with its evidence', async () => {
    const id = await newPerson(candour);
    const { data } = await candour.ask(intake, managing(give(id, proven)));
    expect(data).toMatchObject({ giveConsent: { status: 'GIVEN', explicit: false, givenAt: now } });
    expect(await pooled(id)).toBe('Zoé');
    expect(await ledger(id)).toMatchObject([
      {
        status: 'GIVEN',
        evidence_method: 'PAPER',
        evidence_reference: 'file 7',
        collected: true,
        recorded_by: 'dev-intake',
      },
    ]);
  });

  it('leaves an explicit consent that intake records requested until the person confirms it', async () => {
    const id = await newPerson(candour);
    const asked = managing(give(id, `, explicit: true${proven}`, 'MOBILITY_RELOCATION'));
    const believe = fulfilling(`updateCandidate(id: "${id}", set: { religiousBelief: "Quaker" }) { religiousBelief }`);
    expect((await candour.ask(intake, asked)).data).toMatchObject({
      giveConsent: { status: 'REQUESTED', explicit: true, givenAt: null },
    });
    expect((await candour.ask(candidate(id), believe)).code).toBe('CONSENT_MISSING');
    expect((await gives(candour, id, 'MOBILITY_RELOCATION', true)).data).toEqual({ giveConsent: { status: 'GIVEN' } });
    expect((await candour.ask(candidate(id), believe)).code).toBeNull();
    await applies(candour, id, 'OFFER');
    expect((await candour.ask(adviser, relocating(id))).data).toEqual({ candidate: { religiousBelief: 'Quaker' } });
  });

  it('ends a consent at its end', async () => {
    const id = await newPerson(candour);
    await candour.ask(candidate(id), fulfilling(give(id, ', expiresAt: "2026-03-02T12:00:02Z"')));
    expect(await pooled(id)).toBe('Zoé');
    const { clock } = candour;
    const began = clock.now;
    clock.now = new Date('2026-03-02T12:00:02Z');
    try {
      expect(await pooled(id)).toBe('CONSENT_EXPIRED');
    } finally {
      clock.now = began;
    }
  });

  it('opens a purpose by a notice from the next request on', async () => {
    const made = idOf(await candour.ask(intake, managing('createCandidate(input: { givenName: "Zoé" }) { id }')));
    await gives(candour, made, 'TALENT_POOL');
    expect(await pooled(made)).toBe('NOTICE_MISSING');
    await candour.ask(intake, managing(notice(made, '[DIRECT_MARKETING]')));
    expect(await pooled(made)).toBe('NOTICE_MISSING');
    const { data } = await candour.ask(intake, managing(notice(made, '[TALENT_POOL, TALENT_POOL]')));
    expect(data).toEqual({ recordNotice: true });
    expect(await pooled(made)).toBe('Zoé');
    const [, record] = await lastRecords(candour, 3);
    expect(record).toMatchObject({ type: 'Mutation', outcome: 'RELEASED' });
  });
});

describe('a withdrawal', () => {
  it.each([
    ['the person', (id: string) => candidate(id), fulfilling],
    ['intake', () => intake, managing],
    ['the DPO', () => dpo, fulfilling],
  ])('works for %s when nothing was given, and again', async (_who, asker, operation) => {
    const id = await newPerson(candour);
    const answers = [
      await candour.ask(asker(id), operation(withdraw(id))),
      await candour.ask(asker(id), operation(withdraw(id))),
    ];
    const row = { candidate: id, purpose: 'TALENT_POOL', explicit: false, noticeVersion: '', expiresAt: null };
    const withdrawn = { ...row, status: 'WITHDRAWN', givenAt: null, withdrawnAt: now };
    expect(answers.map(({ data }) => data)).toEqual(Array(2).fill({ withdrawConsent: withdrawn }));
    expect(await pooled(id)).toBe('CONSENT_WITHDRAWN');
    expect(await ledger(id)).toHaveLength(2);
  });

  it('tells somebody else nothing of what had been given', async () => {
    const [id, other] = [await newPerson(candour), await newPerson(candour)];
    await candour.ask(candidate(id), fulfilling(give(id, ', expiresAt: "2027-01-01T00:00:00Z"')));
    const [given, none] = await Promise.all([id, other].map((each) => candour.ask(dpo, fulfilling(withdraw(each)))));
    const told = (answer: typeof given) => ({ ...(answer?.data?.['withdrawConsent'] ?? {}), candidate: '' });
    expect(told(given)).toEqual(told(none));
  });

  it('keeps the moment of the first one', async () => {
    const id = await newPerson(candour);
    await gives(candour, id, 'TALENT_POOL');
    await withdraws(candour, id, 'TALENT_POOL');
    const began = candour.clock.now;
    candour.clock.now = new Date(began.getTime() + 60_000);
    try {
      const { data } = await candour.ask(candidate(id), fulfilling(withdraw(id)));
      expect(data).toMatchObject({ withdrawConsent: { withdrawnAt: now } });
    } finally {
      candour.clock.now = began;
    }
  });

  it('ends the ordinary and the explicit consent to a purpose, and no other', async () => {
    const id = await newPerson(candour);
    for (const purpose of ['EQUALITY_MONITORING', 'MOBILITY_RELOCATION'])
      for (const explicit of [false, true]) await gives(candour, id, purpose, explicit);
    await gives(candour, id, 'TALENT_POOL');
    await withdraws(candour, id, 'EQUALITY_MONITORING');
    const rows = await rowsOf(
      candour,
      `select purpose, explicit from subject_consent where subject = $1 and status = 'WITHDRAWN' order by explicit`,
      [id],
    );
    expect(rows).toEqual([
      { purpose: 'EQUALITY_MONITORING', explicit: false },
      { purpose: 'EQUALITY_MONITORING', explicit: true },
    ]);
    expect(await pooled(id)).toBe('Zoé');
  });

  const believed = async (id: string): Promise<string | null> =>
    openedValue(candour.fresh, await stored(candour, id, 'religious_belief'), {
      ...{ tenant: 'acme', person: id, coordinate: 'Candidate.religiousBelief' },
    });

  const holding = async (...purposes: readonly string[]): Promise<string> => {
    const id = await newPerson(candour);
    for (const purpose of purposes) await gives(candour, id, purpose, true);
    await candour.ask(
      candidate(id),
      fulfilling(`updateCandidate(id: "${id}", set: { religiousBelief: "Quaker" }) { id }`),
    );
    expect(await believed(id)).toBe('Quaker');
    return id;
  };

  it('erases a special category that no explicit consent supports any more, and records that', async () => {
    const id = await holding('MOBILITY_RELOCATION');
    await withdraws(candour, id, 'MOBILITY_RELOCATION');
    expect(await stored(candour, id, 'religious_belief')).toBeNull();
    const [, record] = await lastRecords(candour, 2);
    expect(record).toMatchObject({ type: 'Mutation', outcome: 'WRITTEN', persons: [id] });
    expect(coordinatesOf(record)).toEqual(['Mutation.withdrawConsent', 'Candidate.religiousBelief']);
  });

  it('keeps a special category that another explicit consent supports, but does not read it any more', async () => {
    const id = await holding('MOBILITY_RELOCATION', 'EQUALITY_MONITORING');
    await applies(candour, id, 'OFFER');
    await withdraws(candour, id, 'MOBILITY_RELOCATION');
    expect(await believed(id)).toBe('Quaker');
    expect((await candour.ask(adviser, relocating(id))).data).toEqual({ candidate: { religiousBelief: null } });
    await withdraws(candour, id, 'EQUALITY_MONITORING');
    expect(await stored(candour, id, 'religious_belief')).toBeNull();
  });

  it('of a consent that the special category never stood on leaves it alone', async () => {
    const id = await holding('MOBILITY_RELOCATION');
    const ended = "update subject_consent set expires_at = '2026-01-01' where subject = $1 and explicit";
    await candour.database.pool.query(ended, [id]);
    await withdraws(candour, id, 'TALENT_POOL');
    expect(await believed(id)).toBe('Quaker');
  });
});
