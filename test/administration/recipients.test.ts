import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { auditor, candidate, intake, recruiter, screening } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { managing, refusalOf, rowsOf } from '../writes/support.js';

let candour: TestGateway;
let replica: TestGateway;
const noon = new Date('2026-03-02T12:00:00Z');
beforeAll(async () => {
  candour = await startTestGateway();
  replica = await startTestGateway({ fresh: candour.fresh });
});
beforeEach(async () => {
  candour.clock.now = replica.clock.now = noon;
});
afterAll(async () => {
  await replica.stop();
  await candour.stop();
});

const ada = person('EVERYTHING_VALID');
const admin: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
const controller: Asker = {
  roles: ['CONTROLLER'],
  purposes: ['POLICY_ADMINISTRATION', 'ACCOUNTABILITY'],
  owner: 'olga',
};
const dpo: Asker = { roles: ['DPO'], purposes: ['POLICY_ADMINISTRATION', 'ACCOUNTABILITY'] };
const administer = (as: Asker, body: string) =>
  candour.ask(as, `mutation @purpose(is: POLICY_ADMINISTRATION) { ${body} }`);
const through = (client: string, as: Asker = recruiter): Asker => ({ ...as, client });
const reading = (as: Asker, gateway = replica) =>
  gateway.ask(as, `query @purpose(is: ${screening}) { candidate(id: "${ada}") { city } }`);
const refusedFor = async (client: string): Promise<string | null> =>
  refusalOf(await reading(through(client)))?.split(':')[0] ?? null;
interface Terms {
  readonly name?: string;
  readonly authorisation?: string;
  readonly end?: string | null;
  readonly audit?: string;
  readonly from?: string;
  readonly countries?: string;
}
const announcement = (terms: Terms) => {
  const end = terms.end === undefined ? '2027-06-30T00:00:00Z' : terms.end;
  return `announceSubProcessor(name: "${terms.name ?? 'Atlas'}", contractReference: "C-7",
    authorisation: ${terms.authorisation ?? 'GENERAL'}, countries: ${terms.countries ?? '["FR"]'},
    ${end === null ? '' : `contractEnd: "${end}",`} nextAuditAt: "${terms.audit ?? '2027-01-01T00:00:00Z'}",
    plannedFrom: "${terms.from ?? '2026-04-01T12:00:00Z'}") { id status }`;
};
const announced = async (terms: Terms = {}, as: Asker = admin): Promise<string> => {
  const { data, text } = await administer(as, announcement(terms));
  const made = data?.['announceSubProcessor'] as { readonly id: string } | undefined;
  if (!made) throw new Error(text);
  return made.id;
};
const registered = (client: string, subProcessors: readonly string[] = [], as: Asker = controller) =>
  administer(
    as,
    `registerClientApplication(client: "${client}", hostingCountries: ["FR"], subProcessors: ${JSON.stringify(subProcessors)})
     { client hostingCountries subProcessors closedAt closure }`,
  );

describe('the register of sub-processors', () => {
  it.each([
    ['RECRUITER', recruiter],
    ['AUDITOR', auditor],
    ['CONTROLLER', controller],
    ['DPO', dpo],
  ])('takes no announcement from %s', async (_role, as) => {
    const asked = { ...as, purposes: ['POLICY_ADMINISTRATION' as const] };
    expect(refusalOf(await administer(asked, announcement({})))).toMatch(/^ROLE_FORBIDDEN/);
  });

  it('lets none but CONTROLLER answer, and not whoever announced it', async () => {
    const id = await announced({ name: 'Nobody' }, { ...admin, id: 'p-both' });
    const authorising = `authoriseSubProcessor(id: "${id}") { status }`;
    for (const as of [admin, dpo]) expect(refusalOf(await administer(as, authorising))).toMatch(/^ROLE_FORBIDDEN/);
    expect(refusalOf(await administer({ ...controller, id: 'p-both' }, authorising))).toBe(
      'ROLE_FORBIDDEN: A sub-processor is authorised by somebody else than who announced it.',
    );
    expect(refusalOf(await administer({ ...controller, owner: 'p-both' }, authorising))).toMatch(/^ROLE_FORBIDDEN/);
    expect((await administer(controller, authorising)).data).toEqual({
      authoriseSubProcessor: { status: 'IN_FORCE' },
    });
  });

  it.each([
    [
      { from: '2026-04-01T11:59:59Z' },
      '"Mutation.announceSubProcessor(plannedFrom:)" must lie at least 30 days after now: the controller may object until then.',
    ],
    [
      { end: '2026-03-02T12:00:00Z' },
      '"Mutation.announceSubProcessor(contractEnd:)" must lie after now and before the year 2200, or be absent.',
    ],
    [
      { audit: '2026-03-02T12:00:00Z' },
      '"Mutation.announceSubProcessor(nextAuditAt:)" must lie after now and before the year 2200.',
    ],
    [
      { countries: '["fr"]' },
      '"Mutation.announceSubProcessor(countries:)" must be at least one code of a country (ISO 3166-1 alpha-2).',
    ],
    [
      { countries: '[]' },
      '"Mutation.announceSubProcessor(countries:)" must be at least one code of a country (ISO 3166-1 alpha-2).',
    ],
    [{ name: ' ' }, '"Mutation.announceSubProcessor(name:)" must be a text of 1 to 200 characters on one line.'],
  ])('refuses %j', async (terms, sentence) => {
    expect(refusalOf(await administer(admin, announcement(terms)))).toBe(`BAD_REQUEST: ${sentence}`);
  });

  it('opens by general authorisation on the planned day, and by specific only when authorised', async () => {
    await announced({ name: 'General' });
    const specific = await announced({ name: 'Specific', authorisation: 'SPECIFIC', end: null });
    await registered('general-app', ['General']);
    await registered('specific-app', ['Specific']);
    expect(await refusedFor('general-app')).toBe('RECIPIENT_NOT_COVERED');
    candour.clock.now = replica.clock.now = new Date('2026-04-01T12:00:00Z');
    expect(await refusedFor('general-app')).toBeNull();
    expect(await refusedFor('specific-app')).toBe('RECIPIENT_NOT_COVERED');
    await administer(controller, `authoriseSubProcessor(id: "${specific}") { id }`);
    expect(await refusedFor('specific-app')).toBeNull();
    // A clock that is set back finds what held then.
    candour.clock.now = replica.clock.now = noon;
    expect(await refusedFor('general-app')).toBe('RECIPIENT_NOT_COVERED');
  });

  it('closes when the audit is overdue, and opens when the controller records a new one', async () => {
    const id = await announced({ name: 'Audited', audit: '2026-05-01T00:00:00Z' });
    await registered('audited-app', ['Audited']);
    candour.clock.now = replica.clock.now = new Date('2026-05-01T00:00:00Z');
    expect(refusalOf(await reading(through('audited-app')))).toBe(
      'RECIPIENT_NOT_COVERED: The audit of a sub-processor behind the client application in the token is overdue. The controller can record a new one.',
    );
    const audit = (last: string, next: string) =>
      administer(
        controller,
        `recordSubProcessorAudit(id: "${id}", lastAuditAt: "${last}", nextAuditAt: "${next}") { status lastAuditAt }`,
      );
    expect(refusalOf(await audit('2026-05-02T00:00:00Z', '2027-05-01T00:00:00Z'))).toMatch(/^BAD_REQUEST.*lastAuditAt/);
    expect((await audit('2026-04-30T00:00:00Z', '2027-05-01T00:00:00Z')).data).toEqual({
      recordSubProcessorAudit: { status: 'IN_FORCE', lastAuditAt: '2026-04-30T00:00:00.000Z' },
    });
    expect(await refusedFor('audited-app')).toBeNull();
  });

  it('keeps the earlier terms in force while new ones are announced, and ends each by itself', async () => {
    const first = await announced({ name: 'Renewed' });
    await administer(controller, `authoriseSubProcessor(id: "${first}") { id }`);
    await registered('renewed-app', ['Renewed']);
    const second = await announced({ name: 'Renewed' });
    expect(await refusedFor('renewed-app')).toBeNull();
    await administer(admin, `endSubProcessor(id: "${first}") { status }`);
    expect(await refusedFor('renewed-app')).toBe('RECIPIENT_NOT_COVERED');
    await administer(controller, `authoriseSubProcessor(id: "${second}") { id }`);
    expect(await refusedFor('renewed-app')).toBeNull();
    expect(refusalOf(await administer(controller, `authoriseSubProcessor(id: "${first}") { id }`))).toBe(
      'BAD_REQUEST: The sub-processor has ended: it has to be announced anew.',
    );
  });

  it('is read by those who govern, and by nobody else', async () => {
    const query = (purpose: string) =>
      `query @purpose(is: ${purpose}) { subProcessors { name status } subProcessorChanges(first: 1) { name } clientApplications { client closure } }`;
    for (const as of [admin, controller, dpo])
      expect(refusalOf(await candour.ask(as, query('POLICY_ADMINISTRATION')))).toBeNull();
    expect(refusalOf(await candour.ask(auditor, query('ACCOUNTABILITY')))).toBeNull();
    expect(refusalOf(await candour.ask(recruiter, query(screening)))).toMatch(/^ROLE_FORBIDDEN/);
    const globex = { ...controller, tenant: 'globex', organisation: 'globex-hr' };
    const { data } = await candour.ask(globex, query('POLICY_ADMINISTRATION'));
    expect(data).toMatchObject({ subProcessors: [], subProcessorChanges: [] });
  });

  it('pages through its changes, the newest first', async () => {
    const page = async (more: string) => {
      const { data } = await candour.ask(
        controller,
        `query @purpose(is: ACCOUNTABILITY) { subProcessorChanges(${more}) { id } }`,
      );
      return data?.['subProcessorChanges'] as { readonly id: string }[];
    };
    const all = await page('first: 100');
    const [first, second] = all;
    expect(await page(`first: 1, after: "${first?.id}"`)).toEqual([second]);
    expect(await page('first: 1, after: "nothing"')).toEqual([]);
  });
});

describe('the register of client applications', () => {
  it('is the controller’s alone, but for closing, which the officer may as well', async () => {
    for (const as of [admin, dpo]) expect(refusalOf(await registered('mine', [], as))).toMatch(/^ROLE_FORBIDDEN/);
    expect((await registered('mine')).data).toEqual({
      registerClientApplication: {
        ...{ client: 'mine', hostingCountries: ['FR'], subProcessors: [], closedAt: null, closure: null },
      },
    });
    expect(await refusedFor('mine')).toBeNull();
    const closing = 'closeClientApplication(client: "mine") { closedAt closure }';
    expect(refusalOf(await administer(admin, closing))).toMatch(/^ROLE_FORBIDDEN/);
    expect((await administer(dpo, closing)).data).toEqual({
      closeClientApplication: { closedAt: noon.toISOString(), closure: 'CLOSED' },
    });
    expect(await refusedFor('mine')).toBe('RECIPIENT_NOT_COVERED');
    await registered('mine');
    expect(await refusedFor('mine')).toBeNull();
    expect(refusalOf(await administer(dpo, 'closeClientApplication(client: "nobody") { client }'))).toBe(
      'BAD_REQUEST: There is no client application of this name in the register.',
    );
  });

  it('closes every way in, writing too, and none of the floors', async () => {
    await registered('lost', ['Unknown']);
    const writing = managing('createCandidate(input: { givenName: "Zoé" }) { id }');
    expect(refusalOf(await candour.ask(through('lost', intake), writing))).toMatch(/^RECIPIENT_NOT_COVERED/);
    const explained = await candour.ask(
      through('lost'),
      `query { explainAccess(document: "query @purpose(is: ${screening}) { candidates { nodes { city } } }") { wouldFetch fields { code } } }`,
    );
    expect(explained.data).toMatchObject({ explainAccess: { wouldFetch: false } });
    expect(explained.text).toContain('RECIPIENT_NOT_COVERED');
    const own = `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${ada}") { city } }`;
    expect(refusalOf(await candour.ask(through('lost', candidate(ada)), own))).toBeNull();
    const log = 'query @purpose(is: ACCOUNTABILITY) { accessRecords(first: 1) { nodes { outcome } } }';
    expect(refusalOf(await candour.ask(through('lost', auditor), log))).toBeNull();
    expect(
      refusalOf(
        await candour.ask(through('lost', admin), 'query @purpose(is: POLICY_ADMINISTRATION) { subProcessors { id } }'),
      ),
    ).toBeNull();
  });

  it('explains what another application would be answered', async () => {
    await registered('lost', ['Unknown']);
    const as = (client: string) =>
      `query { explainAccess(document: "query @purpose(is: ${screening}) { candidates { nodes { city } } }", as: { roles: [RECRUITER], purposes: [${screening}], client: "${client}" }) { wouldFetch } }`;
    expect((await candour.ask(admin, as('lost'))).data).toEqual({ explainAccess: { wouldFetch: false } });
    expect((await candour.ask(admin, as('ats'))).data).toEqual({ explainAccess: { wouldFetch: true } });
  });

  it('has what changed it in the log by digest alone, under a raised epoch', async () => {
    const epoch = async () =>
      (await rowsOf(candour, "select policy_epoch from access_log_head where tenant = 'acme'"))[0]?.['policy_epoch'];
    const before = Number(await epoch());
    await registered('digested');
    expect(await epoch()).toBe(before + 1);
    const [record] = await rowsOf(
      candour,
      `select outcome, fields -> 0 ->> 'field' as field, change_digest is not null as "isDigested",
         position('digested' in convert_from(leaf, 'UTF8')) as leaked
       from access_log_entry where tenant = 'acme' and outcome = 'WRITTEN' order by index desc limit 1`,
    );
    expect(record).toEqual({
      ...{ outcome: 'WRITTEN', field: 'Mutation.registerClientApplication', isDigested: true, leaked: 0 },
    });
  });

  it('is asked for once the controller wants it: then an unregistered application is refused, for good', async () => {
    expect(await refusedFor('whatever')).toBeNull();
    const requiring = 'requireRegisteredApplications';
    expect(refusalOf(await administer(admin, requiring))).toMatch(/^ROLE_FORBIDDEN/);
    expect((await administer(controller, requiring)).data).toEqual({ requireRegisteredApplications: true });
    expect(refusalOf(await reading(through('whatever')))).toBe(
      'RECIPIENT_NOT_COVERED: The controller answers registered client applications only, and has not registered the one in the token. It can, with registerClientApplication.',
    );
    expect(await refusedFor('ats')).toBeNull();
    // The register of another controller is its own.
    const other = { ...recruiter, client: 'whatever', tenant: 'globex', organisation: 'globex-hr' };
    expect(
      refusalOf(await candour.ask(other, `query @purpose(is: ${screening}) { candidates { totalCount } }`)),
    ).toBeNull();
  });
});
