import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controller, officer } from '../administration/breakGlassSupport.js';
import { person } from '../gateway/people.js';
import { adviser, candidate, intake, interview, recruiter } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { managing, refusalOf, rowsOf } from '../writes/support.js';
import { statedBy } from './requests.js';
import { nameOf, noon, outcomeOf } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
interface Notice {
  readonly id: string;
  readonly organisation: string;
  readonly fields: readonly string[];
  readonly notifiedAt: string | null;
}
const notices = async (as: Asker, rest = `candidate: "${ada}"`): Promise<readonly Notice[]> => {
  const { data, text } = await candour.ask(
    as,
    `query @purpose(is: ${statedBy(as)}) { recipientNotifications(${rest}) { id candidate organisation fields createdAt notifiedAt } }`,
  );
  if (!data) throw new Error(text);
  return data['recipientNotifications'] as readonly Notice[];
};
const correct = (set: string) =>
  candour.ask(
    candidate(ada),
    `mutation @purpose(is: RIGHTS_FULFILMENT) { updateCandidate(id: "${ada}", set: { ${set} }) { givenName } }`,
  );

describe('row 16: accurate and up to date', () => {
  it('tells of a correction each organisation that was shown the field, once, and no other', async () => {
    for (const organisation of ['Acme Recruiting', 'Beta Interviews', 'Acme Recruiting'])
      expect(outcomeOf(await nameOf(candour, { ...recruiter, organisation }, interview, ada))).toBe('RELEASED');
    await candour.ask(
      { ...recruiter, organisation: 'Sees Cities' },
      `query @purpose(is: ${interview}) { candidate(id: "${ada}") { city } }`,
    );
    await candour.ask(
      { ...adviser, organisation: 'Sees Full Names' },
      `query @purpose(is: MOBILITY_RELOCATION) { candidate(id: "${ada}") { fullName } }`,
    );
    expect(await notices(officer)).toEqual([]);
    const corrected = await correct('givenName: "Adèle"');
    expect(corrected.data).toEqual({ updateCandidate: { givenName: 'Adèle' } });
    const told = await notices(officer);
    expect(told.map(({ organisation, fields }) => [organisation, fields])).toEqual([
      ['Acme Recruiting', ['Candidate.givenName']],
      ['Beta Interviews', ['Candidate.givenName']],
      ['Sees Full Names', ['Candidate.fullName']],
    ]);
    expect(await notices(candidate(ada))).toEqual(told);
    expect(await notices(controller)).toEqual(told);
    const inbox = await candour.ask(
      controller,
      'query @purpose(is: ACCOUNTABILITY) { notices(first: 100) { kind about } }',
    );
    for (const { id } of told)
      expect(inbox.data?.['notices']).toContainEqual({ kind: 'RECIPIENT_TO_NOTIFY', about: id });
  });

  it('says where each field comes from and since when it counts as verified, and keeps no value beside the data', async () => {
    candour.clock.now = new Date(noon.getTime() + 60_000);
    await correct('city: "Roubaix"');
    await candour.ask(intake, managing(`updateCandidate(id: "${ada}", set: { headline: "Engineer" }) { id }`));
    const own = await candour.ask(
      candidate(ada),
      'query @purpose(is: RIGHTS_FULFILMENT) { myData { candidate { city } provenance { field source verifiedAt } } }',
    );
    expect(own.data?.['myData']).toEqual({
      candidate: { city: 'Roubaix' },
      provenance: [
        { field: 'Candidate.city', source: 'SUBJECT', verifiedAt: candour.clock.now.toISOString() },
        { field: 'Candidate.givenName', source: 'SUBJECT', verifiedAt: noon.toISOString() },
        { field: 'Candidate.headline', source: 'INTAKE', verifiedAt: candour.clock.now.toISOString() },
      ],
    });
    const kept = await rowsOf(
      candour,
      `select r::text as row from rectification r union all select p::text from field_provenance p
       union all select n::text from recipient_notification n union all select e::text from access_log_entry e
       union all select convert_from(leaf, 'UTF8') from access_log_entry union all select o::text from outbox o`,
    );
    expect(kept.length).toBeGreaterThan(10);
    for (const { row } of kept) for (const value of ['Ada', 'Adèle', 'Roubaix']) expect(row).not.toContain(value);
  });

  it('is no correction, and tells nobody, where who took the data in changes it without a request', async () => {
    const before = await notices(officer, 'first: 100');
    await candour.ask(intake, managing(`updateCandidate(id: "${ada}", set: { givenName: "Ada" }) { id }`));
    expect(await notices(officer, 'first: 100')).toEqual(before);
  });

  it('remembers who was told, and when, once', async () => {
    const [first] = await notices(officer);
    const tell = (as: Asker, at: Date, id = first?.id) =>
      candour.ask(
        as,
        `mutation @purpose(is: ${statedBy(as)}) { recordRecipientNotified(candidate: "${ada}", id: "${id}", notifiedAt: "${at.toISOString()}") { id notifiedAt } }`,
      );
    const at = new Date(noon.getTime() + 30_000);
    expect(refusalOf(await tell(officer, new Date(noon.getTime() + 86_400_000)))).toContain('must not lie after now');
    expect(refusalOf(await tell(officer, new Date(noon.getTime() - 1)))).toContain('after the correction');
    expect(refusalOf(await tell(officer, at, ada))).toContain('no such notification');
    for (const as of [candidate(ada), recruiter]) expect(outcomeOf(await tell(as, at))).toBe('ROLE_FORBIDDEN');
    const told = { recordRecipientNotified: { id: first?.id, notifiedAt: at.toISOString() } };
    expect((await tell(officer, at)).data).toEqual(told);
    expect((await tell(controller, candour.clock.now)).data).toEqual(told);
    const pending = await notices(controller, 'pending: true, first: 100');
    expect(pending.map(({ id }) => id)).not.toContain(first?.id);
    expect(candour.unplanned).toEqual([]);
  });
});
