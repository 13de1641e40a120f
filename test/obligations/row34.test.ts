import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerRightsMetrics } from '../../src/serve/rightsMetrics.js';
import { claimed, controller, officer } from '../administration/breakGlassSupport.js';
import { complete, dump, erasing, erasureOf } from '../administration/erasing.js';
import { nobody, person } from '../gateway/people.js';
import { auditor, candidate, counsel, intake, interview, management, recruiter, screening } from '../helpers/askers.js';
import { type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { evidence, managing, newPerson, refusalOf, rowsOf } from '../writes/support.js';
import {
  check,
  type DeathAnswered,
  type DirectiveAnswered,
  deathsOf,
  dies,
  directs,
  executor,
  heir,
  instructed,
  lives,
  only,
  ownDirectives,
  proven,
  today,
  verified,
  writes,
} from './dying.js';
import { openOwn, type RequestAnswered, requestOf, step } from './requests.js';
import { nameOf, noon, outcomeOf } from './support.js';

let candour: TestGateway;
let other: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  other = await startTestGateway({ fresh: candour.fresh });
});
afterAll(async () => {
  expect(candour.unplanned).toEqual([]);
  await other.stop();
  await candour.stop();
});

const ada = person('EVERYTHING_VALID');
const globex = person('EVERYTHING_VALID', 'globex');
const alix = { name: 'Alix Renoir', contact: 'alix@example.org' };
const named = `executorName: "${alix.name}", executorContact: "${alix.contact}"`;
/** What an answer says, but for its receipt. */
const said = ({ data, errors }: ClientAnswer): string => JSON.stringify({ data, errors });
const officerReads = (id: string, fields: string): Promise<ClientAnswer> =>
  other.ask(officer, `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${id}") { ${fields} } }`);
const refusedIn = ({ extensions }: ClientAnswer): readonly string[] =>
  extensions.access.refused.map(({ field, code }) => `${field} ${code}`);
const cityFor = async (id: string): Promise<string> => {
  const answer = await officerReads(id, 'city');
  return refusedIn(answer)[0] ?? String((answer.data?.['candidate'] as { city: string } | null)?.city);
};
const closed = 'Candidate.city ROLE_FORBIDDEN';
const general = (id: string, content: string): Promise<ClientAnswer> =>
  candour.ask(
    controller,
    `mutation @purpose(is: ACCOUNTABILITY) { recordGeneralDirectives(candidate: "${id}", ${content}) { id directives { fate obtainedAt } } }`,
  );
const keptIn = async (table: string): Promise<string> =>
  (await dump(candour)).flatMap((row) => (row.table === table ? row.row : [])).join('\n');

describe('row 34: after a death', () => {
  it('nobody uses anything from the next answer on, on every replica, and the session of the dead ends', async () => {
    await claimed(candour, ada);
    const list = async (): Promise<number> => {
      const { data } = await other.ask(recruiter, `query @purpose(is: ${screening}) { candidates { totalCount } }`);
      return (data as { candidates: { totalCount: number } }).candidates.totalCount;
    };
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('RELEASED');
    const before = await list();
    const recorded = await dies(candour, ada);
    expect(only<DeathAnswered>(recorded)).toMatchObject({ candidate: ada, recordedAt: today, liftedAt: null });
    expect((await recordsOf(candour, recorded))[0]).toMatchObject({ outcome: 'WRITTEN', subjects: [ada] });
    for (const purpose of [interview, 'TALENT_POOL', management])
      expect(outcomeOf(await nameOf(other, recruiter, purpose, ada))).toBe('SUBJECT_RESTRICTED');
    expect(await list()).toBeLessThanOrEqual(before);
    expect(outcomeOf(await nameOf(other, counsel, 'LEGAL_CLAIMS', ada))).toBe('RELEASED');
    const update = await candour.ask(intake, managing(`updateCandidate(id: "${ada}", set: { city: "Lille" }) { id }`));
    expect(outcomeOf(update)).toBe('SUBJECT_RESTRICTED');
    const agreed = `giveConsent(candidate: "${ada}", purpose: TALENT_POOL, explicit: false, noticeVersion: "v2", evidence: ${evidence}) { status }`;
    expect(outcomeOf(await candour.ask(intake, managing(agreed)))).toBe('SUBJECT_RESTRICTED');
    const touch = `recordContact(candidate: "${ada}", by: CANDIDATE, at: "2026-02-21T00:00:00Z") { id }`;
    expect(refusalOf(await candour.ask(intake, managing(touch)))).toContain('was not in touch afterwards');
    for (const answer of [
      await nameOf(other, candidate(ada), 'RIGHTS_FULFILMENT', ada),
      await ownDirectives(other, ada),
      await directs(other, ada, 'giveDirective', 'fate: ERASE'),
      await openOwn(other, ada, 'ACCESS'),
      await other.ask(candidate(ada), 'query @purpose(is: RIGHTS_FULFILMENT) { myConsents { purpose } }'),
    ]) {
      expect(refusalOf(answer)).toContain('SUBJECT_RESTRICTED: The death of this person was recorded');
      expect((await recordsOf(candour, answer))[0]).toMatchObject({ outcome: 'REFUSED', code: 'SUBJECT_RESTRICTED' });
    }
    expect(refusalOf(await dies(candour, ada))).toContain('recorded already');
  });

  it('is taken back by the controller alone, with a reason, where it was a mistake', async () => {
    for (const as of [intake, officer, recruiter, auditor])
      expect(outcomeOf(await lives(candour, ada, as))).toBe('ROLE_FORBIDDEN');
    expect(only<DeathAnswered>(await lives(candour, ada))).toMatchObject({
      liftedAt: today,
      liftedBecause: 'A namesake.',
    });
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('RELEASED');
    expect(outcomeOf(await nameOf(other, candidate(ada), 'RIGHTS_FULFILMENT', ada))).toBe('RELEASED');
    expect(refusalOf(await lives(candour, ada))).toContain('No death is recorded');
  });

  it('is recorded by who holds the paper, with its kind and date', async () => {
    for (const as of [recruiter, auditor, candidate(ada)])
      expect(outcomeOf(await dies(candour, ada, { as }))).toBe('ROLE_FORBIDDEN');
    expect(refusalOf(await dies(candour, ada, { died: '2027-01-01T00:00:00Z' }))).toContain('must not lie after now');
    expect(refusalOf(await dies(candour, ada, { dated: '2026-02-19T00:00:00Z' }))).toContain(
      'between the death and now',
    );
    for (const as of [officer, controller]) {
      const id = await newPerson(candour);
      const { id: death } = only<DeathAnswered>(await dies(candour, id, { as }));
      const { data } = await candour.ask(
        controller,
        'query @purpose(is: ACCOUNTABILITY) { notices(first: 5) { kind about } }',
      );
      expect(data?.['notices']).toContainEqual({ kind: 'DEATH_RECORDED', about: death });
    }
  });

  it('answers of another tenant what it answers of an id that nobody has', async () => {
    for (const ask of [dies, lives] as const)
      expect(said(await ask(candour, globex))).toBe(said(await ask(candour, nobody)));
    expect(said(await deathsOf(candour, globex))).toBe(said(await deathsOf(candour, nobody)));
    expect(said(await general(globex, 'fate: RETAIN'))).toBe(said(await general(nobody, 'fate: RETAIN')));
    expect(said(await writes(candour, globex, heir))).toBe(said(await writes(candour, nobody, heir)));
    expect((await recordsOf(candour, await dies(candour, globex)))[0]).toMatchObject({ outcome: 'NOT_FOUND' });
  });
});

describe('directives', () => {
  it('are the person’s own while it lives: given, changed, revoked, and known to nobody else', async () => {
    const first = only<DirectiveAnswered>(await directs(candour, ada, 'giveDirective', `fate: COMMUNICATE, ${named}`));
    expect(first).toMatchObject({ fate: 'COMMUNICATE', excludesHeirs: false, executor: alix, revokedAt: null });
    const second = only<DirectiveAnswered>(await directs(candour, ada, 'giveDirective', 'fate: ERASE'));
    const own = only<readonly DirectiveAnswered[]>(await ownDirectives(candour, ada));
    expect(own.map(({ id, revokedAt, executor: whom }) => [id, revokedAt, whom])).toContainEqual([
      second.id,
      null,
      null,
    ]);
    expect(own.map(({ id, revokedAt, executor: whom }) => [id, revokedAt, whom])).toContainEqual([
      first.id,
      today,
      null,
    ]);
    // Nobody is told of them, nor whether there are any; and nobody else changes them.
    for (const as of [controller, officer])
      expect(only<readonly DeathAnswered[]>(await deathsOf(candour, ada, as))).toMatchObject([
        { liftedAt: today, directives: [] },
      ]);
    const ines = person('CONSENT_WITHDRAWN');
    expect(only(await ownDirectives(candour, ines))).toEqual([]);
    expect(refusalOf(await directs(candour, ines, 'revokeDirective', `id: "${second.id}"`))).toBe(
      refusalOf(await directs(candour, ines, 'revokeDirective', `id: "${nobody}"`)),
    );
    for (const as of [recruiter, intake, officer, controller, auditor])
      for (const field of ['myDirectives', 'giveDirective(fate: RETAIN)', `revokeDirective(id: "${second.id}")`]) {
        const [purpose = ''] = as.purposes;
        const type = field === 'myDirectives' ? 'query' : 'mutation';
        expect(outcomeOf(await candour.ask(as, `${type} @purpose(is: ${purpose}) { ${field} { id } }`))).toBe(
          'ROLE_FORBIDDEN',
        );
      }
    const ground = 'POST_MORTEM_DIRECTIVE';
    expect(refusalOf(await erasing(candour, ada, { ground }))).toBe(
      refusalOf(await erasing(candour, ines, { ground })),
    );
    expect(refusalOf(await general(ada, 'fate: RETAIN'))).toBe(refusalOf(await general(ines, 'fate: RETAIN')));
    expect(
      only<DirectiveAnswered>(await directs(candour, ada, 'revokeDirective', `id: "${second.id}"`)).revokedAt,
    ).toBe(today);
    expect(await keptIn('subject_directive')).not.toContain(alix.name);
  });

  it('are refused where nobody could carry them out', async () => {
    const says = async (args: string) => refusalOf(await directs(candour, ada, 'giveDirective', args));
    expect(await says('fate: COMMUNICATE')).toContain('to whom the data are communicated');
    expect(await says('fate: RETAIN, executorName: "Alix"')).toContain('must come with executorName');
    expect(await says('fate: RETAIN, executorName: "", executorContact: "x"')).toContain('1 to 200 characters');
  });

  it('to erase are carried out by the controller, and by nobody before the death', async () => {
    const id = await newPerson(candour);
    only(await directs(candour, id, 'giveDirective', 'fate: ERASE'));
    const ground = 'POST_MORTEM_DIRECTIVE';
    expect(refusalOf(await erasing(candour, id, { ground }))).toContain('has died and directed');
    only(await dies(candour, id));
    expect(only<readonly DeathAnswered[]>(await deathsOf(candour, id))[0]?.directives).toMatchObject([
      { fate: 'ERASE' },
    ]);
    expect(outcomeOf(await erasing(candour, id, { as: officer, ground }))).toBe('ROLE_FORBIDDEN');
    // Who wanted everything erased wanted nobody to be shown it before.
    await instructed(candour, await writes(candour, id, heir), proven);
    expect(await cityFor(id)).toBe(closed);
    expect(erasureOf(await erasing(candour, id, { ground }))).toMatchObject({ outcome: 'ERASED', ground });
    expect(outcomeOf(await nameOf(other, recruiter, management, id))).toBe('UNKNOWN');
    expect(only(await deathsOf(candour, id))).toEqual([]);
    await complete(candour);
    const naming = (await dump(candour)).filter(({ row }) => row.includes(id)).map(({ table }) => table);
    expect([...new Set(naming)].sort()).toEqual(['outbox', 'rights_request', 'rights_request_move']);
  });

  it('to erase are overdue a month after the death was recorded, where the offices and the metrics see it', async () => {
    const id = await newPerson(candour);
    only(await directs(candour, id, 'giveDirective', 'fate: ERASE'));
    const registry = new Registry();
    const log = { write: () => undefined };
    registerRightsMetrics(registry, { database: candour.database, clock: () => candour.clock.now, log });
    const overdue = async (as = officer) => {
      const answer = await candour.ask(
        as,
        `query @purpose(is: ACCOUNTABILITY) { deaths(overdue: true) { candidate } }`,
      );
      const listed = only<readonly { readonly candidate: string }[]>(answer).some(({ candidate: each }) => each === id);
      return [listed, (await registry.metrics()).includes('candour_directives_overdue{fate="ERASE"} 1')];
    };
    // Who records it is not told what the person wanted.
    expect(only(await dies(candour, id))).toMatchObject({ eraseBy: null, isOverdue: false, directives: [] });
    const death = async () => only<readonly DeathAnswered[]>(await deathsOf(candour, id, officer))[0];
    const eraseBy = '2026-04-02T12:00:00.000Z';
    candour.clock.now = new Date('2026-04-02T11:59:59.999Z');
    expect(await death()).toMatchObject({ eraseBy, isOverdue: false });
    expect(await overdue()).toEqual([false, false]);
    candour.clock.now = new Date(eraseBy);
    expect(await death()).toMatchObject({ eraseBy, isOverdue: true });
    for (const as of [officer, controller]) expect(await overdue(as)).toEqual([true, true]);
    // A decision that a claim keeps was taken: it is carried out once the claim is lifted.
    await claimed(candour, id);
    expect(erasureOf(await erasing(candour, id, { ground: 'POST_MORTEM_DIRECTIVE' })).outcome).toBe('KEPT');
    expect(await death()).toMatchObject({ eraseBy: null, isOverdue: false });
    expect(await overdue()).toEqual([false, false]);
    candour.clock.now = noon;
  });

  it('that were revoked erase nobody', async () => {
    const id = await newPerson(candour);
    const { id: directive } = only<DirectiveAnswered>(await directs(candour, id, 'giveDirective', 'fate: ERASE'));
    only(await directs(candour, id, 'revokeDirective', `id: "${directive}"`));
    only(await dies(candour, id));
    expect(only<readonly DeathAnswered[]>(await deathsOf(candour, id))[0]?.directives).toEqual([]);
    expect(refusalOf(await erasing(candour, id, { ground: 'POST_MORTEM_DIRECTIVE' }))).toContain(
      'has died and directed',
    );
  });

  it('to keep move the data to the archive, and stop an erasure that no law demands', async () => {
    const id = await newPerson(candour);
    only(await directs(candour, id, 'giveDirective', 'fate: RETAIN'));
    only(await dies(candour, id));
    const archived = () => rowsOf(candour, 'select archived_at, deceased_at from subject where id = $1', [id]);
    expect((await archived())[0]).toMatchObject({ archived_at: expect.any(Date), deceased_at: expect.any(Date) });
    expect(refusalOf(await erasing(candour, id))).toContain('directed that its data be kept');
    only(await lives(candour, id));
    expect(await archived()).toEqual([{ archived_at: null, deceased_at: null }]);
    only(await dies(candour, id));
    expect(erasureOf(await erasing(candour, id, { ground: 'LEGAL_OBLIGATION' })).outcome).toBe('ERASED');
  });
});

describe('heirs', () => {
  it('ask for nothing before the death, and for nothing of the person’s own rights after it', async () => {
    expect(refusalOf(await writes(candour, ada, heir))).toContain('No death is recorded');
    const own = requestOf(await openOwn(candour, ada, 'ACCESS'));
    requestOf(await step(candour, officer, 'forwardRightsRequest', own));
    requestOf(await step(candour, controller, 'instructRightsRequest', own));
    expect(await cityFor(ada)).not.toBe(closed);
    only(await dies(candour, ada));
    expect(await cityFor(ada)).toBe(closed);
    only(await lives(candour, ada));
    expect(await cityFor(ada)).not.toBe(closed);
    only(await dies(candour, ada));
    expect(refusalOf(await writes(candour, ada, 'right: ACCESS'))).toContain('ended with its death');
    expect(refusalOf(await writes(candour, ada, 'right: ACCESS, capacity: HEIR'))).toContain('POST_MORTEM only');
    expect(refusalOf(await writes(candour, ada, executor))).toContain('names an executor');
  });

  it('without a proof get nothing; with one, what the estate needs and no more', async () => {
    const request = requestOf(await writes(candour, ada, heir));
    expect(request).toMatchObject({ right: 'POST_MORTEM', status: 'IDENTITY_UNVERIFIED' });
    await step(candour, officer, 'demandIdentityEvidence', request, ', doubt: "A name alone.", reference: "box 9"');
    expect(refusalOf(await check(candour, request, verified))).toContain('proof');
    expect(refusalOf(await step(candour, officer, 'forwardRightsRequest', request))).toContain('identity');
    expect(await cityFor(ada)).toBe(closed);
    const checked = requestOf(await check(candour, request, proven));
    expect(checked).toMatchObject({ status: 'RECEIVED', identityEvidence: null });
    requestOf(await step(candour, officer, 'forwardRightsRequest', request));
    expect(await cityFor(ada)).toBe(closed);
    requestOf(await step(candour, controller, 'instructRightsRequest', request));

    const estate = await officerReads(
      ada,
      'givenName familyName email phone address city work { employer startDate } applications { appliedAt job { id } }',
    );
    expect(refusedIn(estate)).toEqual([]);
    expect(estate.data?.['candidate']).toMatchObject({ givenName: expect.any(String), work: expect.any(Array) });
    const records = await recordsOf(candour, estate);
    expect(records.every(({ outcome, subjects }) => outcome === 'RELEASED' && subjects.includes(ada))).toBe(true);

    const more = await officerReads(
      ada,
      `religiousBelief dateOfBirth age nationality photoUrl summary salaryExpectation lastContactAt skills { name }
       work { summary } applications { score notes { text author } contests { because } }`,
    );
    const refused = refusedIn(more);
    for (const field of [
      ...['Candidate.religiousBelief', 'Candidate.dateOfBirth', 'Candidate.age', 'Candidate.nationality'],
      ...['Candidate.photoUrl', 'Candidate.summary', 'Candidate.salaryExpectation', 'Candidate.lastContactAt'],
      ...['Candidate.skills', 'Work.summary', 'Application.score', 'Application.notes', 'Application.contests'],
    ])
      expect(refused).toContain(`${field} ROLE_FORBIDDEN`);
    for (const field of [
      `dataHeld(candidate: "${ada}") { notices { version } }`,
      `portabilityExport(candidate: "${ada}")`,
      'candidates { totalCount }',
    ])
      expect(outcomeOf(await other.ask(officer, `query @purpose(is: RIGHTS_FULFILMENT) { ${field} }`))).toBe(
        'ROLE_FORBIDDEN',
      );
    // Nobody but who answers the letter reads it, and of nobody else; with the decision it ends.
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('SUBJECT_RESTRICTED');
    expect(await cityFor(person('CONSENT_WITHDRAWN'))).toBe(closed);
    const decided = await step(candour, controller, 'decideRightsRequest', request, ', decision: FULFILLED');
    expect(requestOf(decided).status).toBe('FULFILLED');
    expect(await cityFor(ada)).toBe(closed);
    expect(await keptIn('rights_request')).not.toContain('box 9');
  });

  it('are shown nothing where the person ruled it out, and may still have its death taken into account', async () => {
    const id = await newPerson(candour);
    only(await directs(candour, id, 'giveDirective', 'fate: RETAIN, excludesHeirs: true'));
    only(await dies(candour, id));
    const request = await instructed(candour, await writes(candour, id, heir), proven);
    expect(await cityFor(id)).toBe(closed);
    const decided = await step(
      candour,
      controller,
      'decideRightsRequest',
      request,
      ', decision: PARTIALLY_FULFILLED, justification: THIRD_PARTY_RIGHTS_IMPAIRED, because: "Recorded; the person ruled out the rest."',
    );
    expect(requestOf(decided).status).toBe('PARTIALLY_FULFILLED');
  });

  it('wait until the controller knows what general directives say', async () => {
    const id = await newPerson(candour);
    const args = 'trustedParty: "Coffre SA", reference: "GD 17"';
    expect(only(await directs(candour, id, 'referToGeneralDirectives', args))).toMatchObject({
      kind: 'GENERAL',
      fate: null,
    });
    only(await dies(candour, id));
    await instructed(candour, await writes(candour, id, heir), proven);
    expect(await cityFor(id)).toBe(closed);
    expect(outcomeOf(await erasing(candour, id, { ground: 'POST_MORTEM_DIRECTIVE' }))).toBe('BAD_REQUEST');
    expect(only(await general(id, 'fate: RETAIN'))).toMatchObject({
      directives: [{ fate: 'RETAIN', obtainedAt: today }],
    });
    expect(await cityFor(id)).toBe('Lille');
    only(await general(id, `fate: COMMUNICATE, excludesHeirs: true, ${named}`));
    expect(await cityFor(id)).toBe(closed);
  });
});

describe('the executor', () => {
  it('is told what the person gave and directed to be communicated, without its special categories', async () => {
    const id = await newPerson(candour);
    only(await directs(candour, id, 'giveDirective', `fate: COMMUNICATE, ${named}`));
    only(await dies(candour, id));
    const [death] = only<readonly DeathAnswered[]>(await deathsOf(candour, id, officer));
    expect(death?.directives).toMatchObject([{ fate: 'COMMUNICATE', executor: alix }]);
    const asked = requestOf(await writes(candour, id, executor));
    expect(refusalOf(await check(candour, asked, proven))).toContain('nobody else is');
    const request = await instructed(candour, await writes(candour, id, executor), verified);
    const answer = await officerReads(
      id,
      'city dateOfBirth summary skills { name } religiousBelief age applications { score }',
    );
    expect(answer.data?.['candidate']).toMatchObject({ city: 'Lille' });
    expect(refusedIn(answer)).toEqual(['Candidate.religiousBelief ROLE_FORBIDDEN', 'Candidate.age ROLE_FORBIDDEN']);
    // Until the executor is answered nothing is erased that no law demands; who only says to be it is not answered.
    const decided = (request: RequestAnswered, rest: string) =>
      step(candour, controller, 'decideRightsRequest', request, rest);
    const refused = 'decision: REFUSED, justification: IDENTITY_VERIFICATION_FAILURE, because: "Somebody else."';
    requestOf(await decided(asked, `, ${refused}`));
    expect(refusalOf(await erasing(candour, id))).toContain('directed that its executor be told');
    // Beside it an heir's letter opens no more than it would alone.
    await instructed(candour, await writes(candour, id, heir), proven);
    expect(refusedIn(await officerReads(id, 'city religiousBelief'))).toEqual([
      'Candidate.religiousBelief ROLE_FORBIDDEN',
    ]);
    requestOf(await decided(request, ', decision: FULFILLED'));
    expect(erasureOf(await erasing(candour, id)).outcome).toBe('ERASED');
  });
});
