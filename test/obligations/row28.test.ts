import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controller, officer } from '../administration/breakGlassSupport.js';
import { person } from '../gateway/people.js';
import { candidate, intake, interview, recruiter, selection } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { managing, refusalOf } from '../writes/support.js';
import { open, openOwn, requestOf, step } from './requests.js';
import { nameOf, noon, outcomeOf } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const read = async (purpose: string) => outcomeOf(await nameOf(candour, recruiter, purpose, ada));
const lift = (id: string | null) =>
  candour.ask(
    controller,
    `mutation @purpose(is: ACCOUNTABILITY) { liftRestriction(candidate: "${ada}", id: "${id}", notifiedAt: "${noon.toISOString()}") { liftedAt } }`,
  );

describe('row 28: to have them corrected', () => {
  it('stops every use from the moment that the accuracy is contested, until the controller has verified it', async () => {
    expect(await read(selection)).toBe('RELEASED');
    const request = requestOf(await openOwn(candour, ada, 'RECTIFICATION', ', contestsAccuracy: true'));
    expect([await read(selection), await read(interview)]).toEqual(['SUBJECT_RESTRICTED', 'SUBJECT_RESTRICTED']);
    expect(outcomeOf(await nameOf(candour, candidate(ada), 'RIGHTS_FULFILMENT', ada))).toBe('RELEASED');
    expect((await lift(request.done)).code).toBeNull();
    expect(await read(selection)).toBe('RELEASED');
    requestOf(await step(candour, candidate(ada), 'withdrawRightsRequest', request));
  });

  it('is done by the person itself, or for its letter by who takes data in, under the instruction of the controller', async () => {
    const told = `channel: POST, receivedAt: "${noon.toISOString()}", onBehalfOf: "${ada}"`;
    const request = requestOf(await open(candour, intake, `right: RECTIFICATION, ${told}, contestsAccuracy: true`));
    expect(await read(selection)).toBe('SUBJECT_RESTRICTED');
    const correct = () =>
      candour.ask(intake, managing(`updateCandidate(id: "${ada}", set: { givenName: "Adèle" }) { id }`));
    expect(outcomeOf(await correct())).toBe('SUBJECT_RESTRICTED');
    requestOf(await step(candour, officer, 'recordIdentityCheck', request, ', isVerified: true'));
    requestOf(await step(candour, officer, 'forwardRightsRequest', request));
    expect(outcomeOf(await correct())).toBe('SUBJECT_RESTRICTED');
    requestOf(await step(candour, controller, 'instructRightsRequest', request));
    const decide = () => step(candour, controller, 'decideRightsRequest', request, ', decision: FULFILLED');
    expect(refusalOf(await decide())).toContain('updateCandidate');
    expect((await correct()).code).toBeNull();
    const own = await candour.ask(
      candidate(ada),
      `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${ada}") { givenName } }`,
    );
    expect(own.data).toEqual({ candidate: { givenName: 'Adèle' } });
    // What was contested stays unused until the controller, after telling the person, lifts that.
    expect(await read(selection)).toBe('SUBJECT_RESTRICTED');
    expect((await lift(request.done)).code).toBeNull();
    const fulfilled = requestOf(await decide());
    expect(fulfilled.status).toBe('FULFILLED');
    expect(fulfilled.done).not.toBe(request.done);
    expect(await read(selection)).toBe('RELEASED');
    expect(candour.unplanned).toEqual([]);
  });
});
