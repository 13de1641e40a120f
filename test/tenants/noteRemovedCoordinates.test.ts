import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteRemovedCoordinates } from '../../src/tenants/noteRemovedCoordinates.js';
import { person } from '../gateway/people.js';
import { recruiter, screening } from '../helpers/askers.js';
import { type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { storePolicy } from './support.js';

let before: TestGateway;
/** Started after the schema of another release had been there, in which a field was missing. */
let after: TestGateway;
const gone = 'Candidate.city';
const [removedAt, again] = [new Date('2026-03-02T12:00:01Z'), new Date('2026-03-02T13:00:00Z')];
const held = (): readonly string[] => before.gateway.rulebook.governed.map(({ coordinate }) => coordinate);
const heldWithout = (): readonly string[] => held().filter((coordinate) => coordinate !== gone);

beforeAll(async () => {
  before = await startTestGateway();
  await noteRemovedCoordinates(before.database.pool, held(), new Date('2026-03-02T12:00:00Z'));
});
afterAll(async () => {
  await after.stop();
  await before.stop();
});

const read = ({ ask }: TestGateway, tenant: 'acme' | 'globex' = 'acme'): Promise<ClientAnswer> =>
  ask(
    { ...recruiter, tenant },
    `query Q @purpose(is: ${screening}) { candidate(id: "${person('EVERYTHING_VALID', tenant)}") { city region } }`,
  );
const noted = async (): Promise<readonly unknown[]> =>
  (await before.database.pool.query('select * from removed_coordinate order by tenant, coordinate')).rows;
const both = { candidate: { city: expect.any(String), region: expect.any(String) } };
const closed = { candidate: { city: null, region: expect.any(String) } };

describe('a field that was removed and comes back', () => {
  it('is noted when a gateway starts without it, for each tenant whose policy named it', async () => {
    expect(await noted()).toEqual([]);
    expect((await read(before)).data).toEqual(both);
    await noteRemovedCoordinates(before.database.pool, heldWithout(), removedAt);
    expect(await noted()).toEqual([
      { tenant: 'acme', coordinate: gone, removed_at: removedAt },
      { tenant: 'globex', coordinate: gone, removed_at: removedAt },
    ]);
    await noteRemovedCoordinates(before.database.pool, heldWithout(), again);
    expect(await noted()).toMatchObject([{ removed_at: again }, { removed_at: again }]);
  });

  it('starts closed, although the policy names it as ever', async () => {
    after = await startTestGateway({ fresh: before.fresh });
    const answer = await read(after);
    expect(answer.data).toEqual(closed);
    expect(answer.extensions.access.refused).toMatchObject([{ field: gone, code: 'PURPOSE_NOT_ALLOWED' }]);
    expect((await read(after, 'globex')).data).toEqual(closed);
  });

  it('is open again from the version on that was activated with it in the schema', async () => {
    const { rows } = await before.database.pool.query("select document from policy_version where tenant = 'acme'");
    before.clock.now = new Date(again.getTime() + 1);
    await storePolicy(before, 'acme', { number: 2, document: rows[0]?.document, coordinates: held() });
    expect((await read(after)).data).toEqual(both);
    expect((await read(after, 'globex')).data).toEqual(closed);
  });

  it('is not noted for the sake of versions that are no longer active', async () => {
    await storePolicy(before, 'acme', { number: 3, document: { rolesByPurpose: {}, lines: [] } });
    const later = new Date('2026-03-03T00:00:00Z');
    await noteRemovedCoordinates(before.database.pool, heldWithout(), later);
    expect(await noted()).toMatchObject([
      { tenant: 'acme', removed_at: again },
      { tenant: 'globex', removed_at: later },
    ]);
  });
});
