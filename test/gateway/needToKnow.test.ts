import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemonstrationTenant } from '../../src/demonstration/demonstrationTenants.js';
import { adviser, hiringManager, interview, management, recruiter, screening, selection } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, principal, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds, recordsOf } from '../helpers/ledger.js';
import { known, knownApplications, nobody, person, rowsOf, visible } from './people.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const relocation = 'MOBILITY_RELOCATION';
const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id).sort();
/** Some vacancies of a tenant, and some others. */
const mine = (tenant: DemonstrationTenant): readonly string[] => idsOf(rowsOf[tenant].job).slice(0, 4);
const others = (tenant: DemonstrationTenant): readonly string[] => idsOf(rowsOf[tenant].job).slice(4, 6);

interface Node {
  readonly id: string;
  readonly applications?: readonly { readonly id: string }[];
}
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Everybody on the list, page by page, with their applications; each page counts the same and agrees with its records. */
async function everybody(asker: Asker, purpose: string): Promise<readonly Node[]> {
  const query = `query Q($after: String) @purpose(is: ${purpose}) {
    candidates(first: 60, after: $after) { totalCount nodes { id applications { id } } pageInfo { hasNextPage endCursor } } }`;
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const variables = { after };
    const answer = await candour.ask(asker, query, { variables });
    await expectLedgerHolds(candour, { query, variables, answer });
    const page = answer.data?.['candidates'] as Page;
    nodes.push(...page.nodes);
    if (page.pageInfo.hasNextPage) after = page.pageInfo.endCursor;
    else {
      expect(page.totalCount).toBe(nodes.length);
      return nodes;
    }
  }
}

const cases: readonly (readonly [string, Asker, string])[] = [
  ['RECRUITER', recruiter, screening],
  ['RECRUITER', recruiter, selection],
  ['RECRUITER', recruiter, interview],
  ['HIRING_MANAGER', hiringManager, selection],
  ['HIRING_MANAGER', hiringManager, interview],
];

const named = (listed: typeof cases) => listed.map(([role, asker, purpose]) => ({ role, asker, purpose }));

describe.each(['acme', 'globex'] as const)('at %s', (tenant) => {
  const claims: readonly (readonly [string, readonly string[]])[] = [
    ['every vacancy', ['*']],
    ['its own vacancies', mine(tenant)],
    ["another's vacancies", others(tenant)],
    ['no vacancy', []],
    ["another tenant's vacancies", mine(tenant === 'acme' ? 'globex' : 'acme')],
  ];

  it.each(
    cases.flatMap(([role, asker, purpose]) => claims.map(([what, jobs]) => ({ role, asker, purpose, what, jobs }))),
  )(
    'a $role sees for $purpose, with $what, applicants at the stages of it, and those applications alone',
    async ({ asker, purpose, jobs }) => {
      const applications = knownApplications(tenant, purpose, jobs);
      const applicants = known(tenant, purpose, jobs);
      const wanted = visible(tenant, purpose).filter((id) => applicants.has(id));
      const seen = await everybody({ ...asker, tenant, jobs }, purpose);
      expect(idsOf(seen)).toEqual([...wanted].sort());
      expect(idsOf(seen.flatMap((node) => node.applications ?? []))).toEqual(
        idsOf(applications.filter(({ candidate }) => wanted.includes(candidate))),
      );
      if (jobs.includes('*')) expect(seen.length).toBeGreaterThan(50);
      else if (jobs !== claims[4]?.[1] && jobs.length > 0) expect(seen.length).toBeGreaterThan(5);
      else expect(seen).toEqual([]);
    },
  );

  it.each([[['*']], [[]]])(
    'a MOBILITY_ADVISER sees persons from OFFER on, whatever vacancies it has: %j',
    async (jobs) => {
      const seen = await everybody({ ...adviser, tenant, jobs }, relocation);
      expect(idsOf(seen)).toEqual([...visible(tenant, relocation)].sort());
      expect(seen.length).toBeGreaterThan(30);
      expect(seen.length).toBeLessThan(120);
    },
  );
});

describe('a token', () => {
  it.each(named(cases))('without the claim "jobs" works on none: a $role for $purpose', async ({ asker, purpose }) => {
    const { jobs: _all, ...without } = principal(asker);
    const query = `query @purpose(is: ${purpose}) { candidate(id: "${person('EVERYTHING_VALID')}") { id } candidates { totalCount nodes { id } } }`;
    const request = { query, operationName: null, variables: {} };
    const { body } = await candour.gateway.executeOperation(request, without, { idempotencyKey: null });
    expect(JSON.parse(body.text).data).toEqual({ candidate: null, candidates: { totalCount: 0, nodes: [] } });
  });

  it('of two roles sees nobody more than each of them', async () => {
    const roles = ['HIRING_MANAGER', 'MOBILITY_ADVISER', 'RECRUITER'] as const;
    for (const purpose of [selection, interview])
      expect(await everybody({ ...recruiter, roles, jobs: mine('acme') }, purpose)).toEqual(
        await everybody({ ...recruiter, jobs: mine('acme') }, purpose),
      );
  });

  it('for a purpose without a need to know sees persons of every stage', async () => {
    expect(idsOf(await everybody({ ...recruiter, jobs: [] }, management))).toEqual(
      [...visible('acme', management)].sort(),
    );
  });
});

describe('blind screening', () => {
  it('is not undone by another word in the purpose: whom the stage does not open is as unknown as nobody', async () => {
    const screened = visible('acme', screening);
    const chosen = known('acme', selection);
    const blind = screened.filter((id) => !chosen.has(id));
    expect([blind.length > 10, screened.length - blind.length > 20]).toEqual([true, true]);
    for (const [purpose, open] of [
      [selection, chosen],
      [interview, known('acme', interview)],
    ] as const) {
      for (const ids of [screened.slice(0, 60), screened.slice(60)]) {
        const asked = ids.map((id, n) => `p${n}: candidate(id: "${id}") { id fullName }`).join(' ');
        const { data } = await candour.ask(recruiter, `query @purpose(is: ${purpose}) { ${asked} }`);
        const named = ids.filter((_id, n) => data?.[`p${n}`] !== null);
        expect(named).toEqual(ids.filter((id) => open.has(id)));
      }
    }
  });
});

describe('who is out of scope', () => {
  const withoutReceipt = ({ text, receipt }: ClientAnswer): string => text.replaceAll(receipt ?? '', '…');
  const inScope = person('EVERYTHING_VALID');
  const outOf = (purpose: string): string =>
    rowsOf.acme.candidate.find(({ id }) => !known('acme', purpose).has(id))?.id ?? '';
  const applicationOf = (purpose: string, candidate: string): string => {
    const open = new Set(idsOf(knownApplications('acme', purpose)));
    return rowsOf.acme.application.find((each) => each.candidate === candidate && !open.has(each.id))?.id ?? '';
  };
  const fields = 'id city applications { id stage candidate { id fullName } }';
  const application = 'id stage score candidate { id fullName }';

  it.each(named([...cases, ['MOBILITY_ADVISER', adviser, relocation]]))(
    'answers the bytes of an unknown id, in every place that takes one, and is recorded like it: a $role for $purpose',
    async ({ asker, purpose }) => {
      const places = [
        `candidate(id: $id) { ${fields} }`,
        `node(id: $id) { __typename id ... on Candidate { ${fields} } ... on Application { ${application} } }`,
        `candidates(where: { id: { eq: $id } }) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } }`,
        `candidates(where: { or: [{ id: { in: [$id] } }, { id: { eq: $id } }], not: { city: { eq: "x" } } }) { totalCount nodes { ${fields} } pageInfo { endCursor } }`,
      ];
      const asked = [outOf(purpose), applicationOf(purpose, outOf(purpose)), applicationOf(purpose, inScope)];
      expect(asked).not.toContain('');
      for (const place of places) {
        const query = `query Q($id: ID!) @purpose(is: ${purpose}) { ${place} }`;
        const ask = (id: string) => candour.ask(asker, query, { variables: { id } });
        const unknown = await ask(nobody);
        for (const id of asked) {
          const answer = await ask(id);
          expect(withoutReceipt(answer)).toBe(withoutReceipt(unknown));
          expect(await recordsOf(candour, answer)).toEqual(await recordsOf(candour, unknown));
        }
        const records = await recordsOf(candour, unknown);
        expect(records.map(({ outcome, subjects }) => [outcome, subjects])).toEqual([
          [place.startsWith('candidates') ? 'RELEASED' : 'NOT_FOUND', []],
        ]);
      }
      const shown = await candour.ask(asker, `query @purpose(is: ${purpose}) { candidate(id: "${inScope}") { id } }`);
      expect(shown.data).toEqual({ candidate: { id: inScope } });
    },
  );

  it('is in no page after a cursor that stands on it, which answers as if its person was gone', async () => {
    const query = `query Q($after: String) @purpose(is: ${screening}) { candidates(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }`;
    const first = (await candour.ask(recruiter, query, { variables: { after: null } })).data?.['candidates'] as Page;
    const variables = { after: first.pageInfo.endCursor };
    expect((await candour.ask(recruiter, query, { variables })).code).toBeNull();
    const [id = ''] = idsOf(first.nodes);
    const jobsOf = rowsOf.acme.application.filter(({ candidate }) => candidate === id).map(({ job }) => job);
    const jobs = idsOf(rowsOf.acme.job).filter((job) => !jobsOf.includes(job));
    const { code, errors } = await candour.ask({ ...recruiter, jobs: [] }, query, { variables });
    expect([code, errors[0]?.message]).toEqual([
      'BAD_REQUEST',
      'The list has changed where the cursor stands. Begin again without it.',
    ]);
    const later = await candour.ask({ ...recruiter, jobs }, query, { variables });
    expect(JSON.stringify(later.data ?? null)).not.toContain(id);
  });
});
