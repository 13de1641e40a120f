import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person, rowsOf } from '../gateway/people.js';
import { auditor, intake, recruiter, screening } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { managing } from '../writes/support.js';
import { controller, officer } from './breakGlassSupport.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const noe = person('NO_NOTICE');
const told = (as: Asker) =>
  candour.ask(as, 'query @purpose(is: ACCOUNTABILITY) { overdueNotices { candidate obtainedAt dueAt } }');
interface Overdue {
  readonly candidate: string;
  readonly obtainedAt: string;
  readonly dueAt: string;
}
async function overdue(as: Asker = officer): Promise<readonly Overdue[]> {
  const { data, text } = await told(as);
  if (!data) throw new Error(text);
  return data['overdueNotices'] as readonly Overdue[];
}
const ids = async (): Promise<readonly string[]> => (await overdue()).map(({ candidate }) => candidate);

describe('notices that are overdue', () => {
  it('are those of everybody who has been there for a month without any, the oldest first', async () => {
    const untold = new Set(rowsOf.acme.subject.map(({ id }) => id));
    for (const { subject } of rowsOf.acme.subject_notice) untold.delete(subject);
    const listed = await overdue();
    expect(listed.map(({ candidate }) => candidate)).toContain(noe);
    expect(listed.every(({ candidate }) => untold.has(candidate))).toBe(true);
    expect(listed.map(({ obtainedAt }) => obtainedAt)).toEqual(listed.map(({ obtainedAt }) => obtainedAt).toSorted());
    for (const { obtainedAt, dueAt } of listed)
      expect(Date.parse(dueAt) - Date.parse(obtainedAt)).toBeGreaterThan(27 * 86_400_000);
    expect(await overdue(controller)).toEqual(listed);
  });

  it('end with the notice', async () => {
    const told = await candour.ask(
      intake,
      managing(`recordNotice(candidate: "${noe}", version: "v9", purposes: [TALENT_POOL])`),
    );
    expect(told.errors).toEqual([]);
    expect(await ids()).not.toContain(noe);
  });

  it('begin a calendar month after the data came in, and close every purpose that needs a notice', async () => {
    const made = await candour.ask(
      intake,
      managing('createCandidate(input: { givenName: "Zoé", city: "Lille" }) { id }'),
    );
    const { id } = (made.data as { createCandidate: { id: string } }).createCandidate;
    const began = candour.clock.now;
    candour.clock.now = new Date('2026-04-02T12:00:00Z');
    expect(await ids()).not.toContain(id);
    candour.clock.now = new Date('2026-04-02T12:00:00.001Z');
    expect(await ids()).toContain(id);
    const { extensions } = await candour.ask(
      recruiter,
      `query @purpose(is: TALENT_POOL) { candidate(id: "${id}") { city } }`,
    );
    expect(extensions.access.refused.map(({ code }) => code)).toEqual(['NOTICE_MISSING']);
    candour.clock.now = began;
  });

  it.each<[string, Asker]>([
    ['an auditor', auditor],
    ['a recruiter', { ...recruiter, purposes: [screening, 'ACCOUNTABILITY'] }],
  ])('are not listed to %s', async (_who, as) => {
    expect((await told(as)).code).toBe('ROLE_FORBIDDEN');
  });
});
