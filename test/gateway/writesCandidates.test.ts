import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import { adviser, auditor, candidate, dpo, hiringManager, intake, management, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import {
  coordinatesOf,
  counted,
  fulfilling,
  gives,
  globexIntake,
  idOf,
  lastRecords,
  managing,
  newPerson,
  refusalOf,
  stored,
  unknownId,
} from '../writes/support.js';

const [ada, noe, , paul] = demonstrationPersons.acme.map(({ id }) => id);
const [sanne] = demonstrationPersons.globex.map(({ id }) => id);
let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

/** Asks, and shows that a refusal left everything as it was. */
async function refused(asker: Asker, query: string, variables = {}): Promise<string | null> {
  const before = await counted(candour);
  const answer = await candour.ask(asker, query, { variables });
  expect(answer.data ?? null).toBeNull();
  expect(await counted(candour)).toEqual(before);
  return refusalOf(answer);
}

const mayNot = 'ROLE_FORBIDDEN: None of the roles in the token may do this for the stated purpose and this person.';
const line = (field: string, purpose: string) => `Writing "Candidate.${field}" is refused for ${purpose}.`;

describe('who writes candidates', () => {
  const create = 'createCandidate(input: { givenName: "Zoé" }) { id }';
  const update = (id = ada) => `updateCandidate(id: "${id}", set: { city: "Lille" }) { id }`;
  const resume = 'importResume(resume: { basics: { name: "Zoé" } }) { id }';
  const outside = { ...recruiter, purposes: [management] };

  it.each([
    ['a recruiter creating', outside, managing(create), `ROLE_FORBIDDEN: ${line('givenName', management)}`],
    ['a recruiter creating nothing', outside, managing('createCandidate(input: {}) { id }'), mayNot],
    ['a recruiter updating', outside, managing(update()), `ROLE_FORBIDDEN: ${line('city', management)}`],
    ['a recruiter importing', outside, managing(resume), `ROLE_FORBIDDEN: ${line('address', management)}`],
    ['the person creating', candidate(ada ?? ''), fulfilling(create), mayNot],
    ['the person importing', candidate(ada ?? ''), fulfilling(resume), mayNot],
    ['the person updating another', candidate(ada ?? ''), fulfilling(update(noe)), mayNot],
    ['the person updating nobody', candidate(ada ?? ''), fulfilling(update(unknownId)), mayNot],
    ['the DPO updating', dpo, fulfilling(update()), `ROLE_FORBIDDEN: ${line('city', 'RIGHTS_FULFILMENT')}`],
    [
      'intake for another purpose',
      { ...intake, purposes: ['TALENT_POOL'] } satisfies Asker,
      'mutation @purpose(is: TALENT_POOL) { createCandidate(input: {}) { id } }',
      'ROLE_FORBIDDEN: None of the roles in the token may act for the purpose TALENT_POOL. It is for RECRUITER.',
    ],
    [
      'intake without a grant',
      { ...intake, purposes: [] },
      managing(create),
      `PURPOSE_NOT_GRANTED: The token does not grant the purpose ${management}. Ask the issuer of the token to grant it.`,
    ],
    [
      'intake without a purpose',
      intake,
      `mutation { ${create} }`,
      'PURPOSE_REQUIRED: The operation must state its purpose: add "@purpose(is: …)" to the operation itself, with a purpose that the token grants.',
    ],
    [
      'intake outside the EEA',
      { ...intake, country: 'US' },
      managing(create),
      `TRANSFER_NOT_COVERED: ${line('givenName', management)}`,
    ],
  ])('refuses %s, and stores nothing', async (_who, asker, query, expected) => {
    expect(await refused(asker, query)).toBe(expected);
  });

  it.each([hiringManager, adviser, auditor])('refuses whoever may not act for $purposes.0 at all', async (asker) => {
    const granted = { ...asker, purposes: [management] };
    expect(await refused(granted, managing('createCandidate(input: {}) { id }'))).toBe(
      `ROLE_FORBIDDEN: None of the roles in the token may act for the purpose ${management}. It is for INTAKE, RECRUITER.`,
    );
  });
});

/** A value for every field of `CandidateInput` that is no special category. */
const values = {
  givenName: 'Zoé',
  familyName: 'Durand',
  headline: 'Welder',
  summary: 'Welds.\nWell.',
  email: 'zoe@example.org',
  phone: '+33 3 20 00 00 00',
  address: '1 rue Haute',
  city: 'Lille',
  region: 'Hauts-de-France',
  countryCode: 'FR',
  dateOfBirth: '1990-02-28',
  nationality: 'BE',
  workPermit: 'AB-1234567',
  photoUrl: 'https://example.org/zoe.jpg',
  salaryExpectation: 0,
};
const everyField = `id ${Object.keys(values).join(' ')}`;

describe('what a write stores', () => {
  it('stores every ordinary field that intake gives, and answers no more than the purpose releases', async () => {
    const query =
      'mutation ($input: CandidateInput!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { createCandidate(input: $input) { id givenName } }';
    const answer = await candour.ask(intake, query, { variables: { input: values } });
    const id = idOf(answer);
    expect(answer.data).toEqual({ createCandidate: { id, givenName: null } });
    expect(answer.extensions.access.refused).toMatchObject([{ field: 'Candidate.givenName', code: 'NOTICE_MISSING' }]);
    const own = await candour.ask(
      candidate(id),
      `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${id}") { ${everyField} } }`,
    );
    expect(own.data).toEqual({ candidate: { id, ...values } });
  });

  it('lets the person change and empty every ordinary field of its own, which counts as contact', async () => {
    const id = await newPerson(candour);
    const query = `mutation ($set: CandidateInput!) @purpose(is: RIGHTS_FULFILMENT) { updateCandidate(id: "${id.toUpperCase()}", set: $set) { ${everyField} lastContactAt } }`;
    const changed = await candour.ask(candidate(id), query, { variables: { set: values } });
    const lastContactAt = candour.clock.now.toISOString();
    expect(changed.data).toEqual({ updateCandidate: { id, ...values, lastContactAt } });
    const nothing = Object.fromEntries(Object.keys(values).map((name) => [name, null]));
    const emptied = await candour.ask(candidate(id), query, { variables: { set: nothing } });
    expect(emptied.data).toEqual({ updateCandidate: { id, ...nothing, lastContactAt } });
  });

  it('records the coordinates that were written and the person, and no value', async () => {
    const id = await newPerson(candour);
    const query = managing(`updateCandidate(id: "${id.toUpperCase()}", set: { city: "Ghent", phone: null }) { id }`);
    await candour.ask(intake, query);
    const [read, write] = await lastRecords(candour, 2);
    const written = (field: string) => ({ field, mode: 'WRITE', verdict: 'RELEASED', transform: null, code: null });
    expect(write).toMatchObject({
      type: 'Candidate',
      outcome: 'WRITTEN',
      code: null,
      purpose: management,
      persons: [id],
    });
    expect(write?.['fields']).toEqual([written('Candidate.phone'), written('Candidate.city')]);
    expect(String(write?.['leaf'])).not.toContain('Ghent');
    expect(read).toMatchObject({ type: 'Candidate', outcome: 'RELEASED', persons: [id] });
    expect(await stored(candour, id, 'city')).toBe('Ghent');
  });

  it('answers the same whether or not the value changed', async () => {
    const id = await newPerson(candour);
    const query = managing(`updateCandidate(id: "${id}", set: { givenName: "Zoë" }) { id givenName }`);
    const [first, second] = [await candour.ask(intake, query), await candour.ask(intake, query)];
    const without = (text: string) => text.replace(/"receipt":"[^"]*"/, '');
    expect(first.data).toEqual({ updateCandidate: { id, givenName: 'Zoë' } });
    expect(without(second.text)).toBe(without(first.text));
  });

  it('answers an id of another tenant byte for byte like an unknown one, and says neither to the log', async () => {
    const texts = await Promise.all(
      [unknownId, sanne ?? '', 'no id'].map(async (id) => {
        const { text, code } = await candour.ask(
          intake,
          managing(`updateCandidate(id: "${id}", set: { city: "Ghent" }) { id city }`),
        );
        expect(code).toBeNull();
        return text.replace(/"receipt":"[^"]*"/, '');
      }),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('"updateCandidate":null');
    expect(await stored(candour, sanne ?? '', 'city')).not.toBe('Ghent');
    const records = await lastRecords(candour, 6);
    expect(records.filter(({ outcome }) => outcome === 'NOT_FOUND')).toHaveLength(3);
    expect(records.every(({ persons }) => persons === null)).toBe(true);
  });
});

describe('the state of a person', () => {
  const update = (id = '') => managing(`updateCandidate(id: "${id}", set: { city: "Ghent" }) { id }`);
  const closed = 'The state of the person closes this purpose for writing.';

  it.each([
    ['without a notice', noe, `NOTICE_MISSING: ${closed}`],
    ['whose retention has passed', paul, `SUBJECT_RESTRICTED: ${closed}`],
  ])('closes a person %s to intake, and not to itself', async (_state, id = '', expected) => {
    expect(await refused(intake, update(id))).toBe(expected);
    const own = await candour.ask(
      candidate(id),
      fulfilling(`updateCandidate(id: "${id}", set: { city: "Ghent" }) { city }`),
    );
    expect(own.data).toEqual({ updateCandidate: { city: 'Ghent' } });
  });

  it('opens a person again that was given the notice', async () => {
    const made = await candour.ask(intake, managing('createCandidate(input: {}) { id }'));
    const id = idOf(made);
    expect(await refused(intake, update(id))).toBe(`NOTICE_MISSING: ${closed}`);
    await candour.ask(intake, managing(`recordNotice(candidate: "${id}", version: "v1", purposes: [${management}])`));
    expect((await candour.ask(intake, update(id))).data).toEqual({ updateCandidate: { id } });
  });
});

describe('special categories', () => {
  const notLine = (field: string, purpose: string) => `PURPOSE_NOT_ALLOWED: ${line(field, purpose)}`;
  const missing = (field: string) =>
    `CONSENT_MISSING: "Candidate.${field}" is stored only after the person's explicit consent, for a purpose that may release it, is recorded.`;
  const believe = (id: string, belief = '"Quaker"') =>
    fulfilling(`updateCandidate(id: "${id}", set: { religiousBelief: ${belief} }) { religiousBelief }`);
  const origin = (id: string) =>
    fulfilling(`updateCandidate(id: "${id}", set: { ethnicOrigin: "Frisian" }) { ethnicOrigin }`);

  it.each(['religiousBelief', 'ethnicOrigin'])('never takes %s from intake', async (field) => {
    const id = await newPerson(candour);
    await gives(candour, id, 'MOBILITY_RELOCATION', true);
    expect(await refused(intake, managing(`createCandidate(input: { ${field}: "x" }) { id }`))).toBe(
      notLine(field, management),
    );
    expect(await refused(intake, managing(`updateCandidate(id: "${id}", set: { ${field}: "x" }) { id }`))).toBe(
      notLine(field, management),
    );
  });

  it('never imports one: a resume has no place for it', async () => {
    const resume = { basics: { name: 'Zoé D', religiousBelief: 'Quaker', ethnicOrigin: 'Frisian' } };
    const answer = await candour.ask(
      intake,
      'mutation ($resume: JSON!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { importResume(resume: $resume) { id } }',
      { variables: { resume } },
    );
    const id = idOf(answer);
    expect(answer.extensions['unplaced']).toEqual([{ pointer: '/basics/*', why: expect.any(String) }]);
    expect(await stored(candour, id, 'concat(religious_belief, ethnic_origin)')).toBe('');
    const [, write] = await lastRecords(candour, 2);
    expect(coordinatesOf(write)).toEqual(['Candidate.givenName', 'Candidate.familyName']);
  });

  it('takes a religious belief from the person itself after explicit consent to relocation only', async () => {
    const id = await newPerson(candour);
    expect(await refused(candidate(id), believe(id))).toBe(missing('religiousBelief'));
    await gives(candour, id, 'MOBILITY_RELOCATION');
    expect(await refused(candidate(id), believe(id)), 'after an ordinary consent').toBe(missing('religiousBelief'));
    await gives(candour, id, 'RECRUITMENT_APPLICANT_SELECTION', true);
    expect(await refused(candidate(id), believe(id)), 'for a purpose that never releases it').toBe(
      missing('religiousBelief'),
    );
    await gives(candour, id, 'MOBILITY_RELOCATION', true);
    expect((await candour.ask(candidate(id), believe(id))).data).toEqual({
      updateCandidate: { religiousBelief: 'Quaker' },
    });
  });

  it('lets the person empty one without any consent', async () => {
    const id = await newPerson(candour);
    expect((await candour.ask(candidate(id), believe(id, 'null'))).data).toEqual({
      updateCandidate: { religiousBelief: null },
    });
  });

  it('never stores an ethnic origin under French law, and elsewhere after explicit consent to the statistics', async () => {
    const french = await newPerson(candour);
    await gives(candour, french, 'EQUALITY_MONITORING', true);
    expect(await refused(candidate(french), origin(french))).toBe(notLine('ethnicOrigin', 'RIGHTS_FULFILMENT'));
    const dutch = await newPerson(candour, globexIntake);
    const self = { ...candidate(dutch), tenant: 'globex' };
    expect(await refused(self, origin(dutch))).toBe(missing('ethnicOrigin'));
    const give = (purpose: string) =>
      candour.ask(
        self,
        fulfilling(
          `giveConsent(candidate: "${dutch}", purpose: ${purpose}, explicit: true, noticeVersion: "v2") { status }`,
        ),
      );
    await give('MOBILITY_RELOCATION');
    expect(await refused(self, origin(dutch)), 'a purpose that never releases it').toBe(missing('ethnicOrigin'));
    await give('EQUALITY_MONITORING');
    expect((await candour.ask(self, origin(dutch))).data).toEqual({ updateCandidate: { ethnicOrigin: 'Frisian' } });
  });
});

describe('bad input', () => {
  it.each([
    ['email', 'zoe at example', 'must be an e-mail address'],
    ['dateOfBirth', '1990-02-30', 'must be a calendar date, written YYYY-MM-DD'],
    ['dateOfBirth', '2090-01-01', 'must not be in the future'],
    ['countryCode', 'XX', 'must be a country code of ISO 3166-1 alpha-2'],
    ['photoUrl', 'http://example.org/x', 'must be a https address without a user name'],
    ['givenName', 'a\0b', 'must hold no control character and no half character'],
    ['familyName', '\ud800', 'must hold no control character and no half character'],
    ['headline', 'x'.repeat(501), 'must have at most 500 characters'],
    ['salaryExpectation', -1, 'must be a whole number from 0 to 10000000'],
  ])('is refused by its coordinate, %s, and not repeated', async (field, value, fault) => {
    const id = await newPerson(candour);
    const before = await stored(candour, id, 'row_to_json(candidate)::text');
    const expected = `BAD_REQUEST: "CandidateInput.${field}" ${fault}.`;
    const create =
      'mutation ($input: CandidateInput!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { createCandidate(input: $input) { id } }';
    expect(await refused(intake, create, { input: { city: 'Ghent', [field]: value } })).toBe(expected);
    const update = `mutation ($set: CandidateInput!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { updateCandidate(id: "${id}", set: $set) { id } }`;
    expect(await refused(intake, update, { set: { city: 'Ghent', [field]: value } })).toBe(expected);
    expect(await stored(candour, id, 'row_to_json(candidate)::text')).toBe(before);
  });

  it.each([
    ['no object', [], 'BAD_REQUEST: The resume must be a JSON object.'],
    ['a wrong type', { work: 'welder' }, 'BAD_REQUEST: "/work" must be a list.'],
    [
      'too many items',
      { skills: Array.from({ length: 2_001 }, () => null) },
      'LIMIT_EXCEEDED: The resume must hold at most 2000 items.',
    ],
    [
      'too long a text',
      { basics: { summary: 'x'.repeat(10_001) } },
      'LIMIT_EXCEEDED: "/basics/summary" must have at most 10000 characters.',
    ],
  ])('of a resume is refused: %s', async (_fault, resume, expected) => {
    const query =
      'mutation ($resume: JSON!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { importResume(resume: $resume) { id } }';
    expect(await refused(intake, query, { resume })).toBe(expected);
  });
});
