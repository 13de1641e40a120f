import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controller, officer } from '../administration/breakGlassSupport.js';
import { person } from '../gateway/people.js';
import type { Asker } from '../helpers/gateway.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { refusalOf } from '../writes/support.js';
import { list, open, openOwn, requestOf, step } from './requests.js';
import { noon, outcomeOf } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const inbox = async (as: Asker): Promise<readonly { readonly kind: string; readonly about: string }[]> => {
  const answer = await candour.ask(as, 'query @purpose(is: ACCOUNTABILITY) { notices(first: 100) { kind about } }');
  return answer.data?.['notices'] as readonly { kind: string; about: string }[];
};

describe('row 35: procedures of the controller, with the help of the processor', () => {
  it('puts a request that comes to the officer into the inbox of the controller, and of no other', async () => {
    const told = `channel: EMAIL, receivedAt: "${noon.toISOString()}", onBehalfOf: "${ada}"`;
    const request = requestOf(await open(candour, officer, `right: ERASURE, ${told}`));
    const notice = { kind: 'RIGHTS_REQUEST_OPENED', about: request.id };
    expect(await inbox(controller)).toContainEqual(notice);
    expect(await inbox(officer)).toContainEqual(notice);
    expect(await inbox({ ...controller, tenant: 'globex' })).not.toContainEqual(notice);
    requestOf(await step(candour, officer, 'recordIdentityCheck', request, ', isVerified: true'));
    expect(requestOf(await step(candour, officer, 'forwardRightsRequest', request)).status).toBe('WAITING_CONTROLLER');
    expect(await list(candour, controller, '(status: WAITING_CONTROLLER)')).toMatchObject([{ id: request.id }]);
    expect(await list(candour, { ...controller, tenant: 'globex' }, '')).toEqual([]);
  });

  it('lets the processor do nothing before the controller instructs, and decide nothing at all', async () => {
    const request = requestOf(await openOwn(candour, ada, 'PORTABILITY'));
    requestOf(await step(candour, officer, 'forwardRightsRequest', request));
    const steps = ['instructRightsRequest', 'decideRightsRequest', 'extendRightsRequest'] as const;
    const rest = {
      instructRightsRequest: '',
      decideRightsRequest: ', decision: FULFILLED',
      extendRightsRequest: `, because: "many", notifiedAt: "${noon.toISOString()}"`,
    };
    for (const name of steps)
      expect(outcomeOf(await step(candour, officer, name, request, rest[name]))).toBe('ROLE_FORBIDDEN');
    const early = await step(candour, controller, 'decideRightsRequest', request, ', decision: FULFILLED');
    expect(refusalOf(early)).toContain('instruct first');
    requestOf(await step(candour, controller, 'instructRightsRequest', request));
    expect(
      requestOf(await step(candour, controller, 'decideRightsRequest', request, ', decision: FULFILLED')).status,
    ).toBe('FULFILLED');
  });

  it("leaves another tenant's request as unknown as no request", async () => {
    const request = requestOf(await openOwn(candour, ada, 'ACCESS'));
    const dutch = await step(candour, { ...officer, tenant: 'globex' }, 'forwardRightsRequest', request);
    const unknown = await step(candour, officer, 'forwardRightsRequest', { ...request, id: ada });
    expect(refusalOf(dutch)).toBe(refusalOf(unknown));
    expect(refusalOf(unknown)).toBe('BAD_REQUEST: There is no such request.');
    // Whoever the officer is: the controller may take up what nobody laid before it.
    expect(requestOf(await step(candour, controller, 'forwardRightsRequest', request)).status).toBe(
      'WAITING_CONTROLLER',
    );
    expect(candour.unplanned).toEqual([]);
  });
});
