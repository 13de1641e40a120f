import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recruiter, selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { refusalOf, rowsOf } from '../writes/support.js';
import { type AnsweredDraft, attempt, carol, dave, meant, take } from './policyLife.js';

let candour: TestGateway;
let replica: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  replica = await startTestGateway({ fresh: candour.fresh });
});
afterAll(async () => {
  await replica.stop();
  await candour.stop();
});

const processor: Asker = {
  roles: ['ADMIN'],
  purposes: ['POLICY_ADMINISTRATION'],
  tenant: 'processor',
  organisation: 'group',
  client: 'console',
};
const fields = 'tenant legalName representative dataProtectionOfficer jurisdictions contractReference openedAt';
interface Asked {
  readonly tenant?: string;
  readonly legalName?: string;
  readonly jurisdictions?: readonly string[];
  readonly instructions?: unknown;
}
const opening = (asked: Asked, as: Asker = processor, gateway = candour) =>
  gateway.ask(
    as,
    `mutation O($tenant: String!, $legalName: String!, $jurisdictions: [String!]!, $instructions: JSON) @purpose(is: POLICY_ADMINISTRATION) {
      openController(tenant: $tenant, legalName: $legalName, jurisdictions: $jurisdictions, contractReference: "DPA-9",
        dataProtectionOfficer: "dpo@initech.example", instructions: $instructions) { ${fields} } }`,
    { variables: { tenant: 'initech', legalName: 'Initech SAS', jurisdictions: ['FR'], instructions: null, ...asked } },
  );
const of = (tenant: string, asker: Asker): Asker => ({ ...asker, tenant, organisation: `${tenant}-hr` });
const duty = { basis: 'A6_1_C_LEGAL_OBLIGATION', retention: null };
const instructions = {
  purposes: {
    RIGHTS_FULFILMENT: duty,
    ACCOUNTABILITY: duty,
    POLICY_ADMINISTRATION: duty,
    [selection]: { basis: 'A6_1_B_CONTRACT', retention: null },
  },
  categories: ['NAME'],
  recipients: 'ANY',
};
const asking = (tenant: string, client: string) =>
  replica.ask(of(tenant, { ...recruiter, client }), `query Q @purpose(is: ${selection}) { candidates { totalCount } }`);

describe('openController', () => {
  it('makes a tenant with its log and record, and the record of it in the processor’s log, together', async () => {
    const answer = await opening({});
    expect(answer.data).toEqual({
      openController: {
        tenant: 'initech',
        legalName: 'Initech SAS',
        representative: null,
        dataProtectionOfficer: 'dpo@initech.example',
        jurisdictions: ['FR'],
        contractReference: 'DPA-9',
        openedAt: '2026-03-02T12:00:00.000Z',
      },
    });
    expect(await recordsOf(candour, answer)).toMatchObject([
      { tenant: 'processor', outcome: 'WRITTEN', fields: [{ field: 'Mutation.openController', mode: 'WRITE' }] },
      { tenant: 'processor', outcome: 'RELEASED' },
    ]);
    const [head] = await rowsOf(
      candour,
      "select next, unregistered_applications as applications from access_log_head join tenant using (tenant) where tenant = 'initech'",
    );
    expect(head).toEqual({ next: 0, applications: 'REFUSED' });
  });

  it('leaves everything refused until two principals of the controller have instructed it, on every replica', async () => {
    expect((await asking('initech', 'ats')).code).toBe('PURPOSE_NOT_INSTRUCTED');
    const draft = await take(candour, of('initech', carol), [
      'create',
      { kind: 'INSTRUCTIONS', document: instructions },
    ]);
    await take(candour, of('initech', carol), ['submit', meant(draft)]);
    await take(candour, of('initech', dave), ['approve', meant(draft)]);
    await take(candour, of('initech', carol), ['activate', meant(draft)]);
    expect((await asking('initech', 'ats')).code).toBe('ROLE_FORBIDDEN');
  });

  it('drafts the first instructions where they are given, which the processor can’t approve', async () => {
    await opening({ tenant: 'hooli', legalName: 'Hooli', jurisdictions: ['NL', 'DE'], instructions });
    const mine = of('hooli', carol);
    const { data } = await candour.ask(
      mine,
      'query @purpose(is: POLICY_ADMINISTRATION) { policyDrafts(first: 1) { id kind digest status events { action principal } } }',
    );
    const [draft] = Object(data)['policyDrafts'] as AnsweredDraft[];
    expect(draft).toMatchObject({
      ...{ kind: 'INSTRUCTIONS', status: 'DRAFT', events: [{ action: 'CREATED', principal: 'dev-admin' }] },
    });
    if (!draft) throw new Error('The draft must be there.');
    await take(candour, mine, ['submit', meant(draft)]);
    expect((await attempt(candour, mine, ['approve', meant(draft)])).code).toBe('ROLE_FORBIDDEN');
    expect((await attempt(candour, processor, ['approve', meant(draft)])).code).toBe('ROLE_FORBIDDEN');
    await take(candour, of('hooli', dave), ['approve', meant(draft)]);
    expect(await take(candour, mine, ['activate', meant(draft)])).toMatchObject({ activatedNumber: 1 });
  });

  it('is the processor’s ADMIN’s alone, who does nothing else there', async () => {
    const refusal = /^ROLE_FORBIDDEN: The processor's own tenant is read by its DPO, and its ADMIN opens controllers/;
    for (const roles of [['CONTROLLER'], ['DPO'], ['ADMIN', 'CONTROLLER']] as const)
      expect(refusalOf(await opening({ tenant: 'x' }, { ...processor, roles }))).toMatch(refusal);
    expect(
      refusalOf(
        await candour.ask(processor, 'mutation @purpose(is: POLICY_ADMINISTRATION) { revokeToken(id: "x") { kind } }'),
      ),
    ).toMatch(refusal);
    expect(refusalOf(await candour.ask({ ...processor, roles: ['ADMIN', 'CONTROLLER'] }, '{ jobs { id } }'))).toMatch(
      refusal,
    );
    const acme: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
    expect(refusalOf(await opening({ tenant: 'x' }, acme))).toBe(
      "ROLE_FORBIDDEN: A controller is opened by the processor's ADMIN, in its own tenant.",
    );
    expect(await rowsOf(candour, "select from tenant where tenant = 'x'")).toEqual([]);
  });

  it.each([
    [{ tenant: 'acme' }, 'There is a tenant of this name already. Choose another.'],
    [{ tenant: 'processor' }, 'There is a tenant of this name already. Choose another.'],
    [{ tenant: 'a#2' }, '"Mutation.openController(tenant:)" must be 1 to 64 letters, digits, "-", "_" or ".".'],
    [
      { tenant: 'x', jurisdictions: [] },
      '"Mutation.openController(jurisdictions:)" must be at least one code of a country (ISO 3166-1 alpha-2).',
    ],
    [
      { tenant: 'x', legalName: '' },
      '"Mutation.openController(legalName:)" must be a text of 1 to 200 characters on one line.',
    ],
    [{ tenant: 'x', instructions: [] }, 'The document of a draft must be a JSON object.'],
  ])('refuses %j, and leaves nothing', async (asked, sentence) => {
    expect(refusalOf(await opening(asked))).toBe(`BAD_REQUEST: ${sentence}`);
    expect(await rowsOf(candour, "select from tenant where tenant = 'x'")).toEqual([]);
  });

  it('opens a name once, however many ask at once', async () => {
    const answers = await Promise.all(
      [candour, replica, candour].map((gateway) => opening({ tenant: 'once', legalName: 'Once' }, processor, gateway)),
    );
    const codes = answers.map(({ code }) => code ?? 'opened').sort();
    expect(codes).toEqual(['BAD_REQUEST', 'BAD_REQUEST', 'opened']);
  });

  it('puts a controller under the French ceiling where one of its laws is French', async () => {
    await opening({ tenant: 'two-laws', jurisdictions: ['DE', 'FR'] });
    const rows = await rowsOf(candour, "select jurisdiction from tenant where tenant = 'two-laws'");
    expect(rows).toEqual([{ jurisdiction: 'FR' }]);
  });
});

describe('an opened controller', () => {
  it('begins with an empty register of applications, and what the processor recorded of it', async () => {
    const tenant = 'strict';
    await opening({ tenant });
    const { data } = await candour.ask(
      of(tenant, carol),
      'query @purpose(is: POLICY_ADMINISTRATION) { controllers { tenant } clientApplications { client } }',
    );
    expect(data).toEqual({ controllers: [{ tenant }], clientApplications: [] });
  });

  it('is listed to the processor with every other, and to nobody else', async () => {
    const query = (purpose: string) => `query @purpose(is: ${purpose}) { controllers { tenant contractReference } }`;
    const dpo: Asker = { ...processor, roles: ['DPO'], purposes: ['ACCOUNTABILITY'] };
    for (const [as, purpose] of [
      [processor, 'POLICY_ADMINISTRATION'],
      [dpo, 'ACCOUNTABILITY'],
    ] as const) {
      const { data } = await candour.ask(as, query(purpose));
      const listed = data?.['controllers'] as { tenant: string }[];
      expect(listed.map(({ tenant }) => tenant)).toEqual(
        expect.arrayContaining(['acme', 'globex', 'hooli', 'initech']),
      );
      expect(listed).toContainEqual({ tenant: 'acme', contractReference: null });
    }
    const own = await candour.ask({ ...carol, organisation: 'acme-hr' }, query('POLICY_ADMINISTRATION'));
    expect(own.data).toEqual({ controllers: [{ tenant: 'acme', contractReference: null }] });
    expect(refusalOf(await candour.ask(recruiter, query(selection)))).toMatch(/^ROLE_FORBIDDEN/);
  });
});
