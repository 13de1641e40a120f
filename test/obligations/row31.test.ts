import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controller, officer } from '../administration/breakGlassSupport.js';
import { nobody, person } from '../gateway/people.js';
import { auditor, candidate, counsel, dpo, intake, interview, recruiter, screening } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { refusalOf } from '../writes/support.js';
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
const fields = 'id candidate ground purposes placedAt notifiedAt liftedAt';
const purposeOf = (as: Asker): string =>
  as.purposes.find((each) => each === 'RIGHTS_FULFILMENT') ?? as.purposes[0] ?? '';
const restrict = (as: Asker, id: string, rest = 'ground: ACCURACY_CONTESTED') =>
  candour.ask(
    as,
    `mutation @purpose(is: ${purposeOf(as)}) { restrictProcessing(candidate: "${id}", ${rest}) { ${fields} } }`,
  );
const lift = (as: Asker, id: string, restriction: string, notifiedAt: Date | null = null) =>
  candour.ask(
    as,
    `mutation($at: DateTime) @purpose(is: ${purposeOf(as)}) { liftRestriction(candidate: "${id}", id: "${restriction}", notifiedAt: $at) { ${fields} } }`,
    { variables: { at: notifiedAt?.toISOString() ?? null } },
  );
interface Read {
  readonly id: string;
  readonly liftedAt: string | null;
}
const readOf = ({ data, text }: { data: unknown; text: string }): Read => {
  if (!data) throw new Error(text);
  return Object.values(data as Record<string, Read>)[0] as Read;
};
const self = candidate(ada);
const later = new Date(noon.getTime() + 60_000);

describe('row 31: limiting the processing', () => {
  it('refuses recruiters from the next answer on, on every replica, and neither counsel nor the person itself', async () => {
    const claimed = await candour.ask(
      controller,
      `mutation @purpose(is: ACCOUNTABILITY) { recordClaim(candidate: "${ada}", kind: CLAIM, reference: "RG 1") { id } }`,
    );
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('RELEASED');
    const { id } = readOf(await restrict(self, ada));
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('SUBJECT_RESTRICTED');
    expect(outcomeOf(await nameOf(other, recruiter, 'TALENT_POOL', ada))).toBe('SUBJECT_RESTRICTED');
    expect(outcomeOf(await nameOf(other, counsel, 'LEGAL_CLAIMS', ada))).toBe('RELEASED');
    expect(outcomeOf(await nameOf(other, self, 'RIGHTS_FULFILMENT', ada))).toBe('RELEASED');
    expect(outcomeOf(await lift(controller, ada, id))).toBe('BAD_REQUEST');
    expect(refusalOf(await lift(controller, ada, id))).toContain('must say when the person was told');
    expect(outcomeOf(await nameOf(candour, recruiter, interview, ada))).toBe('SUBJECT_RESTRICTED');
    candour.clock.now = later;
    expect(readOf(await lift(controller, ada, id, later)).liftedAt).toBe(later.toISOString());
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('RELEASED');
    const claim = readOf(claimed).id;
    await candour.ask(
      controller,
      `mutation @purpose(is: ACCOUNTABILITY) { liftClaim(candidate: "${ada}", id: "${claim}") { id } }`,
    );
    expect(candour.unplanned).toEqual([]);
  });

  it('leaves the person out of lists and their counts, and of a page that was begun', async () => {
    const page = (after = '') =>
      other.ask(
        recruiter,
        `query @purpose(is: ${screening}) { candidates(first: 50${after}) { totalCount nodes { id } pageInfo { endCursor } } }`,
      );
    type Page = { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string } };
    const pageOf = ({ data }: { data: unknown }) => (data as { candidates: Page }).candidates;
    const first = pageOf(await page());
    const after = `, after: "${first.pageInfo.endCursor}"`;
    const next = pageOf(await page(after)).nodes[0]?.id ?? '';
    const { id } = readOf(await restrict(candidate(next), next));
    const now = pageOf(await page(after));
    expect(now.totalCount).toBe(first.totalCount - 1);
    expect(now.nodes.map((node) => node.id)).not.toContain(next);
    readOf(await lift(candidate(next), next, id));
    expect(pageOf(await page(after)).nodes[0]?.id).toBe(next);
  });

  it('binds the purposes that it names and no other; several of them add up', async () => {
    const one = readOf(await restrict(self, ada, `ground: PROCESSING_UNLAWFUL, purposes: [TALENT_POOL]`));
    const two = readOf(await restrict(intake, ada, `ground: NEEDED_FOR_CLAIM, purposes: [TALENT_POOL, ${screening}]`));
    expect(outcomeOf(await nameOf(other, recruiter, 'TALENT_POOL', ada))).toBe('SUBJECT_RESTRICTED');
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('RELEASED');
    readOf(await lift(self, ada, one.id));
    expect(outcomeOf(await nameOf(other, recruiter, 'TALENT_POOL', ada))).toBe('SUBJECT_RESTRICTED');
    readOf(await lift(controller, ada, two.id, candour.clock.now));
    expect(outcomeOf(await nameOf(other, recruiter, 'TALENT_POOL', ada))).toBe('RELEASED');
  });

  it('is told to the person, the officer and the controller, and to nobody else', async () => {
    const list = (as: Asker) =>
      candour.ask(as, `query @purpose(is: ${purposeOf(as)}) { restrictions(candidate: "${ada}") { ${fields} } }`);
    const restrictions = (await list(self)).data?.['restrictions'] as readonly Read[];
    expect(restrictions.length).toBeGreaterThan(2);
    expect(restrictions.every(({ liftedAt }) => liftedAt !== null)).toBe(true);
    expect((await list(dpo)).data).toEqual({ restrictions });
    expect((await list(controller)).data).toEqual({ restrictions });
    for (const as of [auditor, recruiter, candidate(person('CONSENT_WITHDRAWN'))])
      expect(outcomeOf(await list(as))).toBe('ROLE_FORBIDDEN');
  });

  it('is lifted by the controller alone, after it told the person, and never by who placed it for the person', async () => {
    const { id } = readOf(await restrict(officer, ada));
    for (const as of [intake, officer, recruiter, candidate(person('CONSENT_WITHDRAWN'))])
      expect(outcomeOf(await lift(as, ada, id, candour.clock.now))).toBe('ROLE_FORBIDDEN');
    expect(refusalOf(await lift(controller, ada, id, noon))).toContain('only have been told after');
    const ahead = new Date(candour.clock.now.getTime() + 1);
    expect(refusalOf(await lift(controller, ada, id, ahead))).toContain('must not lie after now');
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('SUBJECT_RESTRICTED');
    readOf(await lift(controller, ada, id, candour.clock.now));
  });

  it('refuses nobody it does not know, without telling whom', async () => {
    const globex = person('EVERYTHING_VALID', 'globex');
    const [one, another] = [await restrict(intake, nobody), await restrict(intake, globex)];
    expect(refusalOf(one)).toBe(refusalOf(another));
    expect(outcomeOf(one)).toBe('BAD_REQUEST');
    expect((await recordsOf(candour, one))[0]).toMatchObject({ outcome: 'NOT_FOUND', code: 'NOT_FOUND' });
    expect(refusalOf(await restrict(self, ada, 'ground: OBJECTION_PENDING'))).toContain('objectToProcessing');
    expect(refusalOf(await restrict(self, ada, 'ground: NEEDED_FOR_CLAIM, purposes: []'))).toContain('at least one');
    expect(refusalOf(await lift(controller, ada, nobody, noon))).toContain('no such restriction');
  });
});
