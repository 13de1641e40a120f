import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controller, officer } from '../administration/breakGlassSupport.js';
import { person } from '../gateway/people.js';
import { candidate, intake } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { refusalOf, rowsOf } from '../writes/support.js';
import { list, open, openOwn, requestOf, step } from './requests.js';
import { nameOf, noon, outcomeOf } from './support.js';

let candour: TestGateway;
let other: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  other = await startTestGateway({ fresh: candour.fresh });
});
afterAll(async () => {
  await other.stop();
  await candour.stop();
});

const ada = person('EVERYTHING_VALID');
const letter = async (right: string) =>
  requestOf(
    await open(
      candour,
      intake,
      `right: ${right}, channel: POST, receivedAt: "${noon.toISOString()}", onBehalfOf: "${ada}"`,
    ),
  );
const read = async (): Promise<string> => outcomeOf(await nameOf(other, officer, 'RIGHTS_FULFILMENT', ada));
const held = async (): Promise<string> =>
  outcomeOf(
    await other.ask(
      officer,
      `query @purpose(is: RIGHTS_FULFILMENT) { dataHeld(candidate: "${ada}") { notices { version } } }`,
    ),
  );
const check = (request: Parameters<typeof step>[3], isVerified: boolean) =>
  step(candour, officer, 'recordIdentityCheck', request, `, isVerified: ${isVerified}`);

describe('row 26: proving their identity', () => {
  it('releases nothing to who answers a letter before the identity is verified and the controller has instructed', async () => {
    const request = await letter('ACCESS');
    expect([await read(), await held()]).toEqual(['ROLE_FORBIDDEN', 'ROLE_FORBIDDEN']);
    expect(refusalOf(await step(candour, officer, 'forwardRightsRequest', request))).toContain('identity');
    expect(requestOf(await check(request, true)).status).toBe('RECEIVED');
    requestOf(await step(candour, officer, 'forwardRightsRequest', request));
    expect([await read(), await held()]).toEqual(['ROLE_FORBIDDEN', 'ROLE_FORBIDDEN']);
    requestOf(await step(candour, controller, 'instructRightsRequest', request));
    // From the next answer on, on every replica; and of nobody else.
    expect([await read(), await held()]).toEqual(['RELEASED', 'NOTHING']);
    const others = await nameOf(other, officer, 'RIGHTS_FULFILMENT', person('CONSENT_WITHDRAWN'));
    expect(outcomeOf(others)).toBe('ROLE_FORBIDDEN');
    requestOf(await step(candour, controller, 'decideRightsRequest', request, ', decision: FULFILLED'));
    expect([await read(), await held()]).toEqual(['ROLE_FORBIDDEN', 'ROLE_FORBIDDEN']);
  });

  it('opens for portability what the person gave, and nothing that was made of it', async () => {
    const request = await letter('PORTABILITY');
    requestOf(await check(request, true));
    for (const as of [officer, controller])
      requestOf(await step(candour, as, as === officer ? 'forwardRightsRequest' : 'instructRightsRequest', request));
    const answer = await candour.ask(
      officer,
      `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${ada}") { email fullName applications { appliedAt score notes { text } } } }`,
    );
    expect(answer.extensions.access.refused.map(({ field, code, rule }) => [field, code, rule])).toEqual([
      ['Candidate.fullName', 'ROLE_FORBIDDEN', 'floor-rights-request'],
      ['Application.score', 'ROLE_FORBIDDEN', 'floor-rights-request'],
      ['Application.notes', 'ROLE_FORBIDDEN', 'floor-rights-request'],
    ]);
    expect(answer.data?.['candidate']).toMatchObject({ email: expect.any(String), fullName: null });
    expect(await held()).toBe('ROLE_FORBIDDEN');
    const list = await candour.ask(officer, 'query @purpose(is: RIGHTS_FULFILMENT) { candidates { totalCount } }');
    expect(outcomeOf(list)).toBe('ROLE_FORBIDDEN');
    requestOf(await step(candour, officer, 'withdrawRightsRequest', request));
    expect(await read()).toBe('ROLE_FORBIDDEN');
  });

  it('asks for a proof only with a doubt, and keeps nothing of it once it has served', async () => {
    const request = await letter('ACCESS');
    expect(request.identityEvidence).toBeNull();
    const demand = (rest: string) => step(candour, officer, 'demandIdentityEvidence', request, rest);
    expect(refusalOf(await demand(', doubt: " ", reference: "box 7"'))).toContain('doubt');
    const demanded = requestOf(await demand(', doubt: "The letter names another city.", reference: "box 7"'));
    expect(demanded).toMatchObject({ identityEvidence: 'box 7', status: 'IDENTITY_UNVERIFIED' });
    const failed = await check(request, false);
    expect(requestOf(failed)).toMatchObject({ identityEvidence: null, status: 'IDENTITY_UNVERIFIED' });
    expect(requestOf(failed).moves.map(({ action }) => action)).toEqual([
      'OPENED',
      'IDENTITY_DEMANDED',
      'IDENTITY_FAILED',
    ]);
    expect((await recordsOf(candour, failed))[0]).toMatchObject({ outcome: 'WRITTEN', subjects: [ada] });
    requestOf(await demand(', doubt: "still", reference: "box 8"'));
    requestOf(await check(request, true));
    candour.clock.now = new Date(noon.getTime() + 30 * 86_400_000);
    const now = (await list(candour, officer, `(candidate: "${ada}", right: ACCESS)`)).find(
      ({ id }) => id === request.id,
    );
    expect(now).toMatchObject({ status: 'RECEIVED', identityEvidence: null });
    const kept = await rowsOf(
      candour,
      'select row_to_json(r)::text as row from rights_request r where identity_evidence is not null',
    );
    expect(kept).toEqual([]);
    expect(refusalOf(await demand(', doubt: "again"'))).toContain('identity is known');
    candour.clock.now = noon;
  });

  it('takes a session of the person itself for proof enough, and refuses only what failed', async () => {
    expect(requestOf(await openOwn(candour, ada, 'ACCESS')).status).toBe('RECEIVED');
    const request = await letter('ERASURE');
    const refuse = (justification: string) =>
      step(
        candour,
        controller,
        'decideRightsRequest',
        request,
        `, decision: REFUSED, justification: ${justification}, because: "Unknown."`,
      );
    expect(refusalOf(await refuse('PROCESS_EXCESSIVE'))).toContain('not verified');
    const refused = requestOf(await refuse('IDENTITY_VERIFICATION_FAILURE'));
    expect(refused).toMatchObject({ status: 'REFUSED', identityEvidence: null });
    const own = await candour.ask(
      candidate(ada),
      `query @purpose(is: RIGHTS_FULFILMENT) { dataHeld(candidate: "${ada}") { notices { version } } }`,
    );
    expect(own.code).toBeNull();
    expect(candour.unplanned).toEqual([]);
  });
});
