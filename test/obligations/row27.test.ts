import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nobody, person } from '../gateway/people.js';
import { candidate, interview, recruiter } from '../helpers/askers.js';
import { type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { openOwn, requestOf } from './requests.js';
import { nameOf, outcomeOf } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const self = candidate(ada);
const asking = (body: string): Promise<ClientAnswer> =>
  candour.ask(self, `query Own @purpose(is: RIGHTS_FULFILMENT) { ${body} }`);
const read = { id: 'yvonne-the-recruiter', client: 'app-x', organisation: 'Acme Recruiting' };
const everything = `myData {
  candidate { id givenName email religiousBelief applications { score notes { writtenAt text author } } }
  purposes { purpose basis rights retention retentionAfter keptUntil noticeVersions isRestricted hasObjected consent }
  notices { version purposes recordedAt } consents { purpose status explicit noticeVersion }
  restrictions { ground purposes liftedAt } objections { purpose status }
  recipients { organisation purposes fields firstAt lastAt }
  consultations { nodes { at purpose organisation read isOwn } }
  requests { id right status } }`;

interface Held {
  readonly candidate: Readonly<Record<string, unknown>>;
  readonly purposes: readonly Readonly<Record<string, unknown>>[];
  readonly recipients: readonly {
    readonly organisation: string;
    readonly purposes: string[];
    readonly fields: string[];
  }[];
  readonly consultations: { readonly nodes: readonly Readonly<Record<string, unknown>>[] };
  readonly requests: readonly { readonly id: string }[];
  readonly restrictions: readonly unknown[];
  readonly objections: readonly unknown[];
  readonly consents: readonly { readonly purpose: string; readonly status: string }[];
}
const heldIn = ({ data, text }: ClientAnswer): Held => {
  if (!data) throw new Error(text);
  return data['myData'] as Held;
};

describe('row 27: access to their personal data', () => {
  it('tells the person who received its data by name, when and for what, and no employee', async () => {
    expect(outcomeOf(await nameOf(candour, { ...recruiter, ...read }, interview, ada))).toBe('RELEASED');
    const answer = await asking(everything);
    const { recipients, consultations } = heldIn(answer);
    expect(recipients).toEqual([
      {
        organisation: 'Acme Recruiting',
        purposes: [interview],
        fields: ['Candidate.givenName'],
        firstAt: candour.clock.now.toISOString(),
        lastAt: candour.clock.now.toISOString(),
      },
    ]);
    expect(consultations.nodes).toContainEqual({
      ...{ at: candour.clock.now.toISOString(), purpose: interview, organisation: 'Acme Recruiting' },
      ...{ read: ['Candidate.givenName'], isOwn: false },
    });
    const history = await asking('myAccessHistory { nodes { at purpose organisation read written isOwn } }');
    expect(history.data?.['myAccessHistory']).toMatchObject({
      nodes: expect.arrayContaining([expect.objectContaining({ organisation: 'Acme Recruiting', isOwn: false })]),
    });
    for (const { text } of [answer, history]) {
      expect(text).not.toContain(read.id);
      expect(text).not.toContain(read.client);
    }
  });

  it('holds values, purposes, bases, periods, notices, consents and states', async () => {
    const request = requestOf(await openOwn(candour, ada, 'ACCESS'));
    await candour.ask(
      self,
      `mutation @purpose(is: RIGHTS_FULFILMENT) {
        restrictProcessing(candidate: "${ada}", ground: PROCESSING_UNLAWFUL, purposes: [TALENT_POOL]) { id }
        objectToProcessing(candidate: "${ada}", purpose: DIRECT_MARKETING) { id } }`,
    );
    const answer = await asking(everything);
    const held = heldIn(answer);
    const own = await asking(
      `candidate(id: "${ada}") { id givenName email religiousBelief applications { score notes { writtenAt text author } } }`,
    );
    expect(held.candidate).toEqual(own.data?.['candidate']);
    expect(JSON.stringify(held.candidate)).toMatch(/"score":0\.\d/);
    // The interviewer is somebody else, whose name is refused on this way as on every other.
    expect(answer.extensions.access.refused).toMatchObject([
      {
        field: 'InterviewNote.author',
        code: 'PURPOSE_NOT_ALLOWED',
        paths: expect.arrayContaining([expect.stringMatching(/^myData\.candidate\.applications\.\d\.notes/)]),
      },
    ]);
    const purposeOf = (name: string) => held.purposes.find(({ purpose }) => purpose === name);
    expect(purposeOf('TALENT_POOL')).toMatchObject({
      ...{ basis: 'A6_1_A_CONSENT', retention: 'P2Y', retentionAfter: 'LAST_CONTACT', keptUntil: expect.any(String) },
      ...{ noticeVersions: [expect.any(String)], isRestricted: true, hasObjected: false, consent: 'GIVEN' },
    });
    expect(purposeOf('DIRECT_MARKETING')).toMatchObject({ isRestricted: false, hasObjected: true });
    expect(purposeOf('LEGAL_CLAIMS')).toMatchObject({ retention: null, keptUntil: null });
    expect(held.requests).toContainEqual(expect.objectContaining({ id: request.id }));
    expect([held.restrictions.length, held.objections.length]).toEqual([1, 1]);
    const consents = await asking('myConsents { purpose status explicit noticeVersion }');
    expect(consents.data?.['myConsents']).toEqual(held.consents);
    const records = await recordsOf(candour, answer);
    expect(records.flatMap(({ fields }) => fields.map(({ field }) => field))).toContain('Candidate.email');
    expect(records.some(({ subjects }) => subjects.includes(ada))).toBe(true);
  });

  it('is the own data of who asks, and nobody else’s', async () => {
    for (const field of ['myData { notices { version } }', 'myConsents { status }', 'myAccessHistory { treeSize }']) {
      const asked = await candour.ask(
        { ...recruiter, purposes: ['RIGHTS_FULFILMENT'] },
        `query @purpose(is: RIGHTS_FULFILMENT) { ${field} }`,
      );
      expect(outcomeOf(asked)).toBe('ROLE_FORBIDDEN');
      expect(outcomeOf(await candour.ask(self, `{ ${field} }`))).toBe('PURPOSE_REQUIRED');
    }
    const gone = await candour.ask(
      candidate(nobody),
      'query @purpose(is: RIGHTS_FULFILMENT) { myData { notices { version } } }',
    );
    expect(outcomeOf(gone)).toBe('BAD_REQUEST');
    const others = await asking(`dataHeld(candidate: "${person('CONSENT_WITHDRAWN')}") { notices { version } }`);
    expect(outcomeOf(others)).toBe('ROLE_FORBIDDEN');
    expect(candour.unplanned).toEqual([]);
  });
});
