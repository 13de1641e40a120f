import { Registry } from 'prom-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registerRightsMetrics } from '../../src/serve/rightsMetrics.js';
import { controller, officer } from '../administration/breakGlassSupport.js';
import { complete, erasing, erasureOf, erasuresFor } from '../administration/erasing.js';
import { nobody, person } from '../gateway/people.js';
import { auditor, candidate, intake, recruiter } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { idOf, newPerson, refusalOf, rowsOf } from '../writes/support.js';
import { list, open, openOwn, requestOf, step } from './requests.js';
import { noon, outcomeOf } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
beforeEach(() => {
  candour.clock.now = noon;
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const days = (count: number): Date => new Date(noon.getTime() + count * 86_400_000);
const letter = (right: string, receivedAt: Date = noon) =>
  open(
    candour,
    officer,
    `right: ${right}, channel: POST, receivedAt: "${receivedAt.toISOString()}", onBehalfOf: "${ada}"`,
  );
/** A request of the person itself that the controller has instructed. */
const instructed = async (right: string) => {
  const request = requestOf(await openOwn(candour, ada, right));
  requestOf(await step(candour, officer, 'forwardRightsRequest', request));
  return requestOf(await step(candour, controller, 'instructRightsRequest', request));
};
const decide = (request: Parameters<typeof step>[3], rest: string) =>
  step(candour, controller, 'decideRightsRequest', request, rest);

describe('row 25: rights at any time, free of charge', () => {
  it('is overdue once a calendar month from receipt has passed, which the officer and the metrics see', async () => {
    const request = requestOf(await openOwn(candour, ada, 'ACCESS'));
    expect(request).toMatchObject({
      status: 'RECEIVED',
      dueAt: '2026-04-02T12:00:00.000Z',
      isOverdue: false,
      moves: [{ action: 'OPENED', status: 'RECEIVED', by: `subject-${ada}` }],
    });
    const old = requestOf(await letter('ACCESS', new Date('2026-01-31T09:00:00Z')));
    // The clock runs from receipt, whenever the row was made; a letter that says nothing more is late as well.
    expect(old).toMatchObject({ status: 'IDENTITY_UNVERIFIED', dueAt: '2026-02-28T09:00:00.000Z', isOverdue: true });
    expect(await list(candour, officer, '(overdue: true)')).toMatchObject([{ id: old.id }]);
    candour.clock.now = days(31);
    expect(await list(candour, officer, '(overdue: true)')).toMatchObject([{ id: old.id }, { id: request.id }]);
    expect(await list(candour, officer, `(overdue: true, first: 1, after: "${old.id}")`)).toMatchObject([
      { id: request.id, isOverdue: true },
    ]);
    expect(await list(candour, controller, '(overdue: false)')).toEqual([]);
    const registry = new Registry();
    const told: string[] = [];
    const log = { write: (_level: string, event: string) => void told.push(event) };
    registerRightsMetrics(registry, { database: candour.database, clock: () => candour.clock.now, log });
    const metrics = await registry.metrics();
    expect(metrics).toContain('candour_rights_requests_overdue{right="ACCESS"} 2');
    expect(metrics).toContain('candour_rights_requests_overdue{right="POST_MORTEM"} 0');
    expect(refusalOf(await step(candour, officer, 'withdrawRightsRequest', request))).toContain('only the person');
    requestOf(await step(candour, candidate(ada), 'withdrawRightsRequest', request));
    requestOf(await step(candour, officer, 'withdrawRightsRequest', old));
    expect(await list(candour, officer, '(overdue: true)')).toEqual([]);
    expect(await registry.metrics()).toContain('candour_rights_requests_overdue{right="ACCESS"} 0');
    expect(told).toEqual([]);
  });

  it('takes a few open requests of one right through the portal, and every letter', async () => {
    const id = await newPerson(candour);
    const first = requestOf(await openOwn(candour, id, 'ACCESS'));
    // In one operation as well.
    const four = [2, 3, 4, 5].map((n) => `r${n}: openRightsRequest(right: ACCESS, channel: PORTAL) { id }`).join(' ');
    const taken = await candour.ask(candidate(id), `mutation @purpose(is: RIGHTS_FULFILMENT) { ${four} }`);
    expect(taken.code).toBeNull();
    const sixth = await openOwn(candour, id, 'ACCESS');
    expect(refusalOf(sixth)).toBe(
      'LIMIT_EXCEEDED: At most 5 requests of one right are open at once. Wait for an answer, withdraw one with withdrawRightsRequest, or write a letter.',
    );
    expect((await recordsOf(candour, sixth))[0]).toMatchObject({
      ...{ outcome: 'REFUSED', code: 'LIMIT_EXCEEDED', subjects: [id] },
    });
    requestOf(await openOwn(candour, id, 'ERASURE'));
    for (const as of [officer, intake])
      requestOf(
        await open(
          candour,
          as,
          `right: ACCESS, channel: POST, receivedAt: "${noon.toISOString()}", onBehalfOf: "${id}"`,
        ),
      );
    requestOf(await step(candour, candidate(id), 'withdrawRightsRequest', first));
    requestOf(await openOwn(candour, id, 'ACCESS'));
  });

  it('is extended once by two months, for a reason that the person was told within the first', async () => {
    const request = await instructed('HUMAN_REVIEW');
    const extend = (told: Date) =>
      step(
        candour,
        controller,
        'extendRightsRequest',
        request,
        `, because: "many", notifiedAt: "${told.toISOString()}"`,
      );
    candour.clock.now = days(40);
    expect(refusalOf(await extend(days(35)))).toContain('within the first month');
    expect(refusalOf(await extend(days(-1)))).toContain('within the first month');
    expect(refusalOf(await extend(days(41)))).toContain('must not lie after now');
    const extended = requestOf(await extend(days(20)));
    expect(extended).toMatchObject({ status: 'EXTENDED', dueAt: '2026-06-02T12:00:00.000Z', isOverdue: false });
    expect(refusalOf(await extend(days(20)))).toContain('extended before');
    expect(requestOf(await decide(request, ', decision: FULFILLED')).status).toBe('FULFILLED');
    expect(refusalOf(await decide(request, ', decision: FULFILLED'))).toContain('closed');
  });

  it('is refused with a justification, reasons and what the person can do about it, and not otherwise', async () => {
    const request = await instructed('ERASURE');
    expect(refusalOf(await decide(request, ', decision: REFUSED, because: "no"'))).toContain(
      'justification:)" must say why',
    );
    expect(refusalOf(await decide(request, ', decision: REFUSED, justification: LEGAL_OBLIGATION_IMPAIRED'))).toContain(
      'reasons',
    );
    expect(
      refusalOf(
        await decide(request, ', decision: REFUSED, justification: IDENTITY_VERIFICATION_FAILURE, because: "no"'),
      ),
    ).toContain('identity is not verified');
    expect(refusalOf(await decide(request, ', decision: FULFILLED, justification: PROCESS_EXCESSIVE'))).toContain(
      'refusal only',
    );
    expect(refusalOf(await decide(request, ', decision: FULFILLED'))).toContain('Nothing was done');
    const refused = requestOf(
      await decide(
        request,
        ', decision: REFUSED, justification: LEGAL_OBLIGATION_IMPAIRED, because: "The law keeps it."',
      ),
    );
    expect(refused).toMatchObject({ status: 'REFUSED', justification: 'LEGAL_OBLIGATION_IMPAIRED' });
    expect(refused.remedies).toContain('CNIL');
    // The person reads the same, but not who worked on it.
    const [own] = await list(candour, candidate(ada), `(candidate: "${ada}", status: REFUSED)`);
    expect(own).toMatchObject({ id: refused.id, remedies: refused.remedies, because: 'The law keeps it.' });
    expect(own?.moves.map(({ action, by }) => `${action} ${by}`)).toEqual([
      `OPENED subject-${ada}`,
      'FORWARDED null',
      'INSTRUCTED null',
      'DECIDED null',
    ]);
  });

  it('links what was done, and counts nothing as fulfilled that was not', async () => {
    const request = await instructed('RESTRICTION');
    expect(refusalOf(await decide(request, ', decision: FULFILLED'))).toContain('restrictProcessing');
    const rights = (call: string) =>
      candour.ask(candidate(ada), `mutation @purpose(is: RIGHTS_FULFILMENT) { ${call} }`);
    const placed = await rights(`restrictProcessing(candidate: "${ada}", ground: PROCESSING_UNLAWFUL) { id }`);
    const id = idOf(placed);
    expect(requestOf(await decide(request, ', decision: FULFILLED'))).toMatchObject({ status: 'FULFILLED', done: id });
    await rights(`liftRestriction(candidate: "${ada}", id: "${id}") { id }`);
    const objection = await instructed('OBJECTION');
    expect(refusalOf(await decide(objection, ', decision: FULFILLED'))).toContain('objectToProcessing');
    const objected = await rights(`objectToProcessing(candidate: "${ada}", purpose: DIRECT_MARKETING) { id }`);
    expect(requestOf(await decide(objection, ', decision: FULFILLED')).done).toBe(idOf(objected));
    const withdrawal = await instructed('CONSENT_WITHDRAWAL');
    expect(refusalOf(await decide(withdrawal, ', decision: FULFILLED'))).toContain('withdrawConsent');
    await rights(`withdrawConsent(candidate: "${ada}", purpose: TALENT_POOL) { status }`);
    const [event] = await rowsOf(
      candour,
      "select id from subject_consent_event where subject = $1 and status = 'WITHDRAWN' order by recorded_at desc limit 1",
      [ada],
    );
    expect(requestOf(await decide(withdrawal, ', decision: FULFILLED')).done).toBe(event?.['id']);
    const erasure = await instructed('ERASURE');
    expect(refusalOf(await decide(erasure, ', decision: FULFILLED, done: "no id"'))).toContain('must be the id');
    for (const done of [nobody, id])
      expect(refusalOf(await decide(erasure, `, decision: FULFILLED, done: "${done}"`))).toContain('eraseSubject');
  });

  it('is answered after the person was erased, which its register does not stand in the way of', async () => {
    const bob = await newPerson(candour);
    const asked = requestOf(await openOwn(candour, bob, 'ERASURE'));
    requestOf(await step(candour, officer, 'forwardRightsRequest', asked));
    requestOf(await step(candour, controller, 'instructRightsRequest', asked));
    const { id } = erasureOf(await erasing(candour, bob));
    await complete(candour);
    expect(await erasuresFor(candour, controller)).toMatchObject([{ id, candidate: null, waitsFor: [] }]);
    const decided = await decide(asked, `, decision: FULFILLED, done: "${id}"`);
    expect(requestOf(decided)).toMatchObject({ status: 'FULFILLED', done: id, candidate: bob });
    // The record names nobody, and nothing links the log to the person again.
    expect((await recordsOf(candour, decided))[0]).toMatchObject({ outcome: 'WRITTEN', subjects: [] });
    expect(await rowsOf(candour, 'select from access_log_token where name = $1', [bob])).toEqual([]);
    expect(refusalOf(await decide(asked, `, decision: FULFILLED, done: "${id}"`))).toContain('closed');
    expect(await rowsOf(candour, 'select from access_log_token where name = $1', [bob])).toEqual([]);
    expect(candour.unplanned).toEqual([]);
  });

  it('is paged by its own requests only', async () => {
    const [first, second] = [await newPerson(candour), await newPerson(candour)];
    const foreign = requestOf(await openOwn(candour, first, 'ACCESS'));
    candour.clock.now = days(1);
    requestOf(await openOwn(candour, second, 'ACCESS'));
    const own = (after: string) => list(candour, candidate(second), `(candidate: "${second}", after: "${after}")`);
    expect(await own(foreign.id)).toEqual(await own(nobody));
  });

  it('weighs the advice of the officer, and lets nobody else decide', async () => {
    const request = await instructed('PORTABILITY');
    const advise = (as: typeof officer) =>
      step(candour, as, 'adviseOnRightsRequest', request, ', advice: UNFAVOURABLE, because: "others"');
    expect(requestOf(await advise(officer))).toMatchObject({ advice: 'UNFAVOURABLE', status: 'IN_PROGRESS' });
    expect(outcomeOf(await advise(controller))).toBe('ROLE_FORBIDDEN');
    for (const as of [officer, intake, recruiter, auditor, candidate(ada)])
      expect(outcomeOf(await step(candour, as, 'decideRightsRequest', request, ', decision: FULFILLED'))).toBe(
        'ROLE_FORBIDDEN',
      );
    expect(refusalOf(await decide(request, ', decision: FULFILLED'))).toContain('against the advice');
    expect(requestOf(await decide(request, ', decision: FULFILLED, because: "It is theirs."')).status).toBe(
      'FULFILLED',
    );
  });

  it('moves in order, and remembers each step', async () => {
    const request = requestOf(await openOwn(candour, ada, 'ACCESS'));
    expect(refusalOf(await step(candour, controller, 'instructRightsRequest', request))).toContain('forwarded');
    expect(refusalOf(await decide(request, ', decision: FULFILLED'))).toContain('forwarded');
    const forwarded = await step(candour, officer, 'forwardRightsRequest', request);
    expect(refusalOf(await decide(request, ', decision: FULFILLED'))).toContain('instruct first');
    expect((await recordsOf(candour, forwarded))[0]).toMatchObject({
      outcome: 'WRITTEN',
      subjects: [ada],
      fields: [{ field: 'Mutation.forwardRightsRequest', mode: 'WRITE' }],
    });
    const withdrawn = requestOf(await step(candour, candidate(ada), 'withdrawRightsRequest', request));
    expect(withdrawn.status).toBe('WITHDRAWN');
    const ended = await list(candour, officer, `(candidate: "${ada}", status: WITHDRAWN, right: ACCESS)`);
    const seen = ended.find(({ id }) => id === request.id);
    expect(seen?.moves.map(({ by, action }) => `${by} ${action}`)).toEqual([
      `subject-${ada} OPENED`,
      'p-dpo FORWARDED',
      `subject-${ada} WITHDRAWN`,
    ]);
    expect(candour.unplanned).toEqual([]);
  });

  it('is opened by the person or by who holds its letter, in truth', async () => {
    const says = async (as: Parameters<typeof open>[1], rest: string) => refusalOf(await open(candour, as, rest));
    const self = candidate(ada);
    expect(await says(self, 'right: ACCESS, channel: POST')).toContain('must be PORTAL');
    expect(await says(self, `right: ACCESS, channel: PORTAL, receivedAt: "${days(-2).toISOString()}"`)).toContain(
      'last day',
    );
    expect(await says(self, `right: ACCESS, channel: PORTAL, receivedAt: "${days(1).toISOString()}"`)).toContain(
      'after now',
    );
    expect(await says(self, `right: ACCESS, channel: PORTAL, onBehalfOf: "${person('CONSENT_WITHDRAWN')}"`)).toContain(
      'ROLE_FORBIDDEN',
    );
    expect(await says(self, 'right: ACCESS, channel: PORTAL, contestsAccuracy: true')).toContain('RECTIFICATION only');
    expect(await says(officer, 'right: ACCESS, channel: POST')).toContain('whose letter');
    expect(await says(officer, `right: ACCESS, channel: POST, onBehalfOf: "${ada}"`)).toContain('when the letter came');
    expect(await says(officer, `right: ACCESS, channel: PORTAL, onBehalfOf: "${ada}"`)).toContain(
      'how the letter came',
    );
    const told = `channel: POST, receivedAt: "${noon.toISOString()}"`;
    expect(await says(recruiter, `right: ACCESS, ${told}, onBehalfOf: "${ada}"`)).toContain('ROLE_FORBIDDEN');
    const unknown = await says(intake, `right: ACCESS, ${told}, onBehalfOf: "${nobody}"`);
    expect(await says(intake, `right: ACCESS, ${told}, onBehalfOf: "${person('EVERYTHING_VALID', 'globex')}"`)).toBe(
      unknown,
    );
    expect(unknown).toContain('no such candidate');
    expect(requestOf(await open(candour, intake, `right: ACCESS, ${told}, onBehalfOf: "${ada}"`)).status).toBe(
      'IDENTITY_UNVERIFIED',
    );
    expect(
      await list(candour, candidate(person('CONSENT_WITHDRAWN')), `(candidate: "${person('CONSENT_WITHDRAWN')}")`),
    ).toEqual([]);
    const others = await candour.ask(self, 'query @purpose(is: RIGHTS_FULFILMENT) { rightsRequests { id } }');
    expect(outcomeOf(others)).toBe('ROLE_FORBIDDEN');
  });

  it('tells which rights there are, by the basis that the controller instructed for each purpose', async () => {
    const query = `query @purpose(is: RIGHTS_FULFILMENT) { availableRights(candidate: "${ada}") { purpose basis rights } }`;
    type Held = { readonly purpose: string; readonly basis: string; readonly rights: readonly string[] };
    const held = (await candour.ask(candidate(ada), query)).data?.['availableRights'] as readonly Held[];
    const rightsIn = (purpose: string) => held.find((each) => each.purpose === purpose)?.rights;
    expect(rightsIn('TALENT_POOL')).toContain('CONSENT_WITHDRAWAL');
    expect(rightsIn('TALENT_POOL')).not.toContain('OBJECTION');
    expect(rightsIn('DIRECT_MARKETING')).toContain('OBJECTION');
    expect(rightsIn('LEGAL_COMPLIANCE')).not.toContain('ERASURE');
    expect(rightsIn('ACCOUNTABILITY')).toBeUndefined();
    expect((await candour.ask(officer, query)).data).toEqual({ availableRights: held });
    expect(outcomeOf(await candour.ask(candidate(person('CONSENT_WITHDRAWN')), query))).toBe('ROLE_FORBIDDEN');
  });

  it('knows no fee', () => {
    expect(
      JSON.stringify(
        candour.gateway.schema
          .toConfig()
          .types.map((type) => ('getFields' in type ? Object.keys(type.getFields()) : [])),
      ),
    ).not.toMatch(/fee|price/i);
  });
});
