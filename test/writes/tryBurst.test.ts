import { afterAll, beforeAll, expect, it } from 'vitest';
import { candidate, intake } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

it('burst', async () => {
  for (const n of [20, 60, 150]) {
  const { rows } = await candour.database.pool.query<{ id: string }>("select id from subject where tenant='acme' limit $1", [n]);
  const start = Date.now();
  const answers = await Promise.allSettled(rows.map(({ id }) => candour.ask(candidate(id), `mutation @purpose(is: RIGHTS_FULFILMENT) { withdrawConsent(candidate: "${id}", purpose: TALENT_POOL) { status } }`)));
  console.log(n, Date.now() - start, answers.map((a) => a.status === 'rejected' ? String(a.reason) : (a.value.code ?? 'ok')).reduce((m: Record<string, number>, s) => ({ ...m, [s]: (m[s] ?? 0) + 1 }), {}));
  }
  const q = `mutation @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { a: createCandidate(input: { givenName: "A" }) { id } b: updateCandidate(id: "x", set: { email: "bad" }) { id } }`;
  console.log((await candour.ask(intake, q)).text, (await candour.database.pool.query("select count(*) from candidate where given_name='A'")).rows);
  expect(candour.unplanned).toEqual([]);
});
