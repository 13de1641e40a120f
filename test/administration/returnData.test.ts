import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { SubjectKeys } from '../../src/subject-keys/SubjectKeys.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { refusalOf } from '../writes/support.js';
import { controller as first } from './breakGlassSupport.js';

const controller: Asker = { ...first, kind: 'PERSON' };
const second: Asker = { ...controller, id: 'p-second' };
const end = '2026-04-01T00:00:00.000Z';
const lockTaken = '55P03';

let fresh: FreshDatabase;
let candour: TestGateway;
/** Of each look for keys, as a part is read, what another one who takes the lock of the closing is told. */
const lockings: (string | null)[] = [];
beforeAll(async () => {
  fresh = await freshDatabase(inject('demonstrationDatabase'));
  const { keys, database } = fresh;
  const watched: SubjectKeys = {
    store: keys.store,
    read: async (tenant, persons) => {
      const locking = database.pool.query('select from controller_closing where tenant = $1 for update nowait', [
        tenant,
      ]);
      lockings.push(
        await locking.then(
          () => null,
          (error: { readonly code: string }) => error.code,
        ),
      );
      return await keys.read(tenant, persons);
    },
    create: (tenant, persons) => keys.create(tenant, persons),
    destroy: (tenant, persons) => keys.destroy(tenant, persons),
    assertThere: () => keys.assertThere(),
  };
  candour = await startTestGateway({ fresh, keys: watched });
  for (const as of [controller, second])
    await candour.ask(
      as,
      `mutation @purpose(is: ACCOUNTABILITY) { closeController(endsAt: "${end}", returns: true) { endsAt } }`,
    );
  candour.clock.now = new Date(end);
});
afterAll(async () => {
  await candour.stop();
  await fresh.drop();
});

const part = (after: string | null, idempotencyKey?: string) =>
  candour.ask(
    controller,
    'mutation ($after: String) @purpose(is: ACCOUNTABILITY) { returnData(after: $after) { lines next } }',
    { variables: { after }, ...(idempotencyKey !== undefined && { idempotencyKey }) },
  );
const partOf = (answer: Awaited<ReturnType<typeof part>>) => {
  if (!answer.data) throw new Error(answer.text);
  return (answer.data as { returnData: { lines: string; next: string | null } }).returnData;
};
const candidates = '{"table":"candidate","after":null}';

describe('a part of what is returned', () => {
  it('is read while nobody can confirm the return, for a retry too', async () => {
    const read = partOf(await part(candidates, 'k'));
    expect(read.lines).toContain('"table":"candidate"');
    expect(lockings).toEqual([lockTaken]);
    expect(partOf(await part(candidates, 'k'))).toEqual(read);
    expect(lockings).toEqual([lockTaken, lockTaken]);
  });

  it('does not leave once the return is confirmed, whatever was asked before', async () => {
    let [lines, next] = ['', null as string | null];
    do {
      const read = partOf(await part(next));
      lines += read.lines;
      next = read.next;
    } while (next !== null);
    const sha256 = createHash('sha256').update(lines).digest('hex');
    const confirmed = await candour.ask(
      controller,
      `mutation @purpose(is: ACCOUNTABILITY) { confirmReturn(sha256: "${sha256}") { manifest } }`,
    );
    expect(confirmed.code).toBeNull();
    for (const key of ['k', undefined]) expect(refusalOf(await part(candidates, key))).toContain('returned once');
  });
});
