import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { signer } from '../access-log/support.js';
import { auditor, candidate, dpo, intake, management, recruiter, screening } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { nobody, person } from './people.js';

let candour: TestGateway;
const ada = person('EVERYTHING_VALID');
const ines = person('CONSENT_WITHDRAWN');
const controller: Asker = { roles: ['CONTROLLER'], purposes: ['ACCOUNTABILITY', 'RIGHTS_FULFILMENT'] };
const rights = 'RIGHTS_FULFILMENT';
const agency: Asker = { ...recruiter, organisation: 'Agence Martin', id: 'jean.dupont', client: 'secret-app' };

const hours = (count: number): Date => new Date(Date.UTC(2026, 2, 2, 12) + count * 3_600_000);
const by = async (asker: Asker, purpose: string, fields: string, id = ada): Promise<void> => {
  await candour.ask(asker, `query Hush @purpose(is: ${purpose}) { candidate(id: "${id}") { ${fields} } }`);
};

beforeAll(async () => {
  candour = await startTestGateway();
  await by(recruiter, screening, 'id city email');
  candour.clock.now = hours(1);
  await by(agency, 'TALENT_POOL', 'givenName religiousBelief');
  // Refused whole, about another person, and not about anybody.
  await by(agency, screening, 'religiousBelief');
  await by(recruiter, screening, 'city', ines);
  await by(recruiter, screening, 'city', nobody);
  candour.clock.now = hours(2);
  await candour.ask(
    intake,
    `mutation Hush @purpose(is: ${management}) { updateCandidate(id: "${ada}", set: { phone: "+33 1" }) { id } }`,
  );
  candour.clock.now = hours(3);
  await by(candidate(ada), rights, 'givenName');
});
afterAll(() => candour.stop());

interface Page {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly treeSize: string;
  readonly checkpoint: string | null;
  readonly incomplete: { readonly prunedBelow: string; readonly notIntegrated: string; readonly sequenceGaps: number };
}
const selected = `nodes { at purpose lawfulBasis organisation read written isOwn } pageInfo { hasNextPage endCursor }
  treeSize checkpoint incomplete { prunedBelow notIntegrated sequenceGaps }`;
const read = (
  asker: Asker,
  args: string,
  { purpose = rights, after }: { purpose?: string; after?: string } = {},
): Promise<ClientAnswer> =>
  candour.ask(
    asker,
    `query H${after === undefined ? '' : '($after: String)'} @purpose(is: ${purpose}) { accessHistory(${args}) { ${selected} } }`,
    { variables: after === undefined ? {} : { after } },
  );
const pageOf = ({ data }: ClientAnswer): Page => (data as { accessHistory: Page }).accessHistory;
const own = candidate(ada);

describe('the history of a person', () => {
  it('tells when, for what, on which basis and by whom its data was used, and what of it', async () => {
    expect(pageOf(await read(own, `subject: "${ada}"`)).nodes).toEqual([
      {
        at: hours(3).toISOString(),
        purpose: rights,
        lawfulBasis: 'A6_1_C_LEGAL_OBLIGATION',
        organisation: 'acme-hr',
        read: ['Candidate.givenName'],
        written: [],
        isOwn: true,
      },
      {
        at: hours(2).toISOString(),
        purpose: management,
        lawfulBasis: 'A6_1_B_CONTRACT',
        organisation: 'acme-hr',
        read: ['Candidate.id'],
        written: [],
        isOwn: false,
      },
      {
        at: hours(2).toISOString(),
        purpose: management,
        lawfulBasis: 'A6_1_B_CONTRACT',
        organisation: 'acme-hr',
        read: [],
        written: ['Candidate.phone'],
        isOwn: false,
      },
      {
        at: hours(1).toISOString(),
        purpose: 'TALENT_POOL',
        lawfulBasis: 'A6_1_A_CONSENT',
        organisation: 'Agence Martin',
        read: ['Candidate.givenName'],
        written: [],
        isOwn: false,
      },
      {
        at: hours(0).toISOString(),
        purpose: screening,
        lawfulBasis: 'A6_1_B_CONTRACT',
        organisation: 'acme-hr',
        read: ['Candidate.id', 'Candidate.city'],
        written: [],
        isOwn: false,
      },
    ]);
  });

  it('names no employee, application or operation, by name or by token', async () => {
    const { text } = await read(own, `subject: "${ada}"`);
    const { rows } = await candour.database.pool.query<{ token: string }>(
      `select token from access_log_token where kind = 'PRINCIPAL'`,
    );
    for (const name of ['jean.dupont', 'secret-app', 'Hush', 'dev-recruiter', ...rows.map(({ token }) => token)])
      expect(text).not.toContain(name);
  });

  it.each<[string, Asker, string, string, string | null]>([
    ['the person about itself', own, rights, ada, null],
    ['the person about another', own, rights, ines, 'ROLE_FORBIDDEN'],
    ['the person about nobody', own, rights, nobody, 'ROLE_FORBIDDEN'],
    ['the DPO for the rights of persons', dpo, rights, ada, null],
    ['the DPO for accountability', dpo, 'ACCOUNTABILITY', ada, null],
    ['the DPO for security', dpo, 'SECURITY', ada, 'ROLE_FORBIDDEN'],
    ['the controller for accountability', controller, 'ACCOUNTABILITY', ada, null],
    ['an auditor', auditor, 'ACCOUNTABILITY', ada, 'ROLE_FORBIDDEN'],
    ['a recruiter', recruiter, screening, ada, 'ROLE_FORBIDDEN'],
  ])('is read by %s, or not', async (_who, asker, purpose, subject, code) => {
    const answer = await read(asker, `subject: "${subject}"`, { purpose });
    expect(answer.code).toBe(code);
    if (code) expect(answer.data ?? null).toBeNull();
    else expect(pageOf(answer).nodes).toHaveLength(5);
  });

  it('is the same nothing of whoever this tenant does not have', async () => {
    const pages = await Promise.all(
      [nobody, 'x', '', '\\u0000', person('EVERYTHING_VALID', 'globex')].map(async (id) =>
        pageOf(await read(dpo, `subject: "${id}"`)),
      ),
    );
    for (const { nodes, pageInfo } of pages)
      expect([nodes, pageInfo]).toEqual([[], { hasNextPage: false, endCursor: null }]);
  });

  it('is paged, pinned to the size at its first page, and a cursor serves nobody else', async () => {
    const found: unknown[] = [];
    const sizes = new Set<string>();
    let after: string | undefined;
    do {
      const page = pageOf(
        await read(own, `subject: "${ada}", first: 2${after ? ', after: $after' : ''}`, after ? { after } : {}),
      );
      found.push(...page.nodes);
      sizes.add(page.treeSize);
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
      // What is recorded meanwhile belongs to the next reading.
      await by(recruiter, screening, 'city');
    } while (after);
    expect([found.length, sizes.size]).toEqual([5, 1]);
    const { endCursor } = pageOf(await read(own, `subject: "${ada}", first: 1`)).pageInfo;
    for (const [asker, subject] of [
      [dpo, ada],
      [candidate(ines), ines],
    ] as const)
      expect((await read(asker, `subject: "${subject}", after: $after`, { after: endCursor ?? '' })).code).toBe(
        'BAD_REQUEST',
      );
    expect((await read(own, `subject: "${ada}", first: 101`)).code).toBe('BAD_REQUEST');
  });

  it('is recorded when it is read, and does not grow by that', async () => {
    const before = pageOf(await read(own, `subject: "${ada}"`));
    const answer = await read(own, `subject: "${ada}"`);
    expect(pageOf(answer).nodes).toEqual(before.nodes);
    expect(await recordsOf(candour, answer)).toMatchObject([
      { fields: [{ field: 'Query.accessHistory' }], subjects: [], outcome: 'RELEASED', purpose: rights },
    ]);
  });

  it('tells what vouches for it and what is not integrated yet, and reads on as it did', async () => {
    const before = pageOf(await read(own, `subject: "${ada}"`));
    expect([before.checkpoint, before.incomplete]).toEqual([
      null,
      { prunedBelow: '0', notIntegrated: before.treeSize, sequenceGaps: 0 },
    ]);
    const onFailure = (error: unknown): void => expect(error).toBeNull();
    await createIntegrator({ database: candour.database, signer, clock: () => candour.clock.now, onFailure })();
    const { nodes, checkpoint, incomplete, treeSize } = pageOf(await read(own, `subject: "${ada}"`));
    expect(nodes).toEqual(before.nodes);
    expect(checkpoint?.split('\n', 2)).toEqual(['candour/access-log/acme', treeSize]);
    expect(incomplete).toEqual({ prunedBelow: '0', notIntegrated: '0', sequenceGaps: 0 });
  });

  it('shows no token where the name of an organisation was erased', async () => {
    await asOwner(candour.fresh.connection, `delete from access_log_token where name = 'organisation:Agence Martin'`);
    const { nodes } = pageOf(await read(own, `subject: "${ada}"`));
    expect(nodes.filter(({ purpose }) => purpose === 'TALENT_POOL')).toMatchObject([{ organisation: null }]);
  });
});
