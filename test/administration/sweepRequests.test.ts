import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { candidate } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { openOwn, requestOf, step } from '../obligations/requests.js';
import { rowsOf } from '../writes/support.js';
import { claimed, controller } from './breakGlassSupport.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const ines = person('CONSENT_WITHDRAWN');

/** A request that its person has taken back. */
async function withdrawn(id: string): Promise<string> {
  const request = requestOf(await openOwn(candour, id, 'ACCESS'));
  requestOf(await step(candour, candidate(id), 'withdrawRightsRequest', request));
  return request.id;
}

/** How many requests a sweep came to, and how many records of it name nobody. */
const sweep = async (dryRun: boolean): Promise<readonly [requests: number, records: number]> => {
  const answer = await candour.ask(
    controller,
    `mutation @purpose(is: ACCOUNTABILITY) { sweepRetention(dryRun: ${dryRun}) { requests } }`,
  );
  if (!answer.data) throw new Error(answer.text);
  const { requests } = (answer.data as { sweepRetention: { requests: number } }).sweepRetention;
  const written = (await recordsOf(candour, answer)).filter(({ outcome }) => outcome === 'WRITTEN');
  return [requests, written.filter(({ subjects }) => subjects.length === 0).length];
};

const left = async (): Promise<readonly unknown[]> =>
  (await rowsOf(candour, 'select id from rights_request order by id')).map(({ id }) => id);
describe('a request of a right', () => {
  it('is erased with its steps five years after it was closed, unless it is open or a claim stands on its person', async () => {
    const closed = await withdrawn(ada);
    const open = requestOf(await openOwn(candour, ada, 'ERASURE')).id;
    const claim = await claimed(candour, ines);
    const barred = await withdrawn(ines);

    candour.clock.now = new Date('2031-03-02T12:00:00.000Z');
    expect(await sweep(true)).toEqual([0, 1]);
    candour.clock.now = new Date('2031-03-02T12:00:00.001Z');
    expect(await sweep(true)).toEqual([1, 1]);
    expect(await left()).toEqual([barred, closed, open].sort());
    // That of the sweep, and that of the requests.
    expect(await sweep(false)).toEqual([1, 2]);
    expect(await sweep(false)).toEqual([0, 1]);
    expect(await left()).toEqual([barred, open].sort());
    expect(await rowsOf(candour, 'select from rights_request_move where request = $1', [closed])).toEqual([]);

    const lifted = await candour.ask(
      controller,
      `mutation @purpose(is: ACCOUNTABILITY) { liftClaim(candidate: "${ines}", id: "${claim}") { id } }`,
    );
    expect(lifted.code).toBeNull();
    expect(await sweep(false)).toEqual([1, 2]);
    expect(await left()).toEqual([open]);
  });
});
