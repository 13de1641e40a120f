import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, auditor, candidate, dpo, hiringManager, recruiter, screening } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';

const admin: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
const asking = `query ($document: String!, $operationName: String, $variables: JSON, $as: PrincipalInput) {
  explainAccess(document: $document, operationName: $operationName, variables: $variables, as: $as) {
    operation purpose policyVersion wouldFetch
    fields { field mode verdict code rule transform dependsOnSubject remedy }
  }
}`;

interface Explained {
  readonly operation: string;
  readonly purpose: string | null;
  readonly policyVersion: number;
  readonly wouldFetch: boolean;
  readonly fields: readonly {
    readonly field: string;
    readonly mode: string;
    readonly verdict: string;
    readonly code: string | null;
    readonly rule: string | null;
    readonly transform: string | null;
    readonly dependsOnSubject: boolean;
    readonly remedy: string | null;
  }[];
}

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

const ask = (asker: Asker, document: string, more: Readonly<Record<string, unknown>> = {}) =>
  gateway.ask(asker, asking, { variables: { document, ...more } });

async function explain(
  asker: Asker,
  document: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Explained> {
  const answer = await ask(asker, document, more);
  expect(answer.errors).toEqual([]);
  return answer.data?.['explainAccess'] as Explained;
}
const row = ({ fields }: Explained, field: string, mode = 'SELECT') =>
  fields.find((each) => each.field === field && each.mode === mode);
const refused = async (asker: Asker, document: string, more: Readonly<Record<string, unknown>> = {}) => {
  const { code, errors } = await ask(asker, document, more);
  return `${code}: ${errors.map(({ message }) => message).join(' ')}`;
};

describe('an explanation', () => {
  it('says of each coordinate what would become of it, by which rule, and what would lift a refusal', async () => {
    const explained = await explain(
      recruiter,
      `query Shortlist @purpose(is: ${screening}) { candidate(id: "x") { givenName headline religiousBelief } }`,
    );
    expect(explained).toMatchObject({ operation: 'Shortlist', purpose: screening, policyVersion: 1, wouldFetch: true });
    expect(row(explained, 'Candidate.givenName')).toEqual({
      ...{ field: 'Candidate.givenName', mode: 'SELECT', verdict: 'TRANSFORMED', code: null, transform: 'INITIALS' },
      ...{ rule: 'names-blind-screening', dependsOnSubject: true, remedy: null },
    });
    expect(row(explained, 'Candidate.headline')).toMatchObject({ verdict: 'RELEASED', rule: 'profile', remedy: null });
    expect(row(explained, 'Candidate.religiousBelief')).toEqual({
      ...{ field: 'Candidate.religiousBelief', mode: 'SELECT', verdict: 'REFUSED', code: 'PURPOSE_NOT_ALLOWED' },
      ...{ transform: null, rule: 'ceiling-special-category-purpose', dependsOnSubject: false },
      remedy: 'A ceiling closes this: no policy can open it.',
    });
  });

  it('leaves to the person what only the person decides', async () => {
    const explained = await explain(
      adviser,
      'query @purpose(is: MOBILITY_RELOCATION) { candidate(id: "x") { religiousBelief city } }',
    );
    expect(row(explained, 'Candidate.religiousBelief')).toMatchObject({
      ...{ verdict: 'SUBJECT', code: null, dependsOnSubject: true },
      remedy: 'Ask the candidate for explicit consent to MOBILITY_RELOCATION.',
    });
    expect(row(explained, 'Candidate.city')).toMatchObject({ verdict: 'RELEASED', dependsOnSubject: true });
  });

  it('depends on nobody where the person asks for itself', async () => {
    const self = '00000000-0000-4000-8000-000000000000';
    const explained = await explain(
      candidate(self),
      `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${self}") { religiousBelief } }`,
    );
    expect(explained.fields.map(({ verdict, dependsOnSubject }) => [verdict, dependsOnSubject])).toEqual(
      explained.fields.map(() => ['RELEASED', false]),
    );
  });

  it('judges inputs, and says that nothing would be fetched where one is refused', async () => {
    const filtered = await explain(
      recruiter,
      `query ($where: CandidateWhere) @purpose(is: ${screening}) { candidates(where: $where) { nodes { headline } } }`,
      { variables: { where: { religiousBelief: { eq: 'x' } } } },
    );
    expect(row(filtered, 'Candidate.religiousBelief', 'FILTER')).toMatchObject({
      verdict: 'REFUSED',
      code: 'PURPOSE_NOT_ALLOWED',
    });
    expect(filtered.wouldFetch).toBe(false);
  });

  it.each([
    ['PURPOSE_REQUIRED', recruiter, 'query { candidate(id: "x") { headline } }'],
    ['PURPOSE_NOT_GRANTED', hiringManager, 'query @purpose(is: TALENT_POOL) { candidate(id: "x") { headline } }'],
    [
      'PURPOSE_NOT_INSTRUCTED',
      recruiter,
      'query @purpose(is: RECRUITMENT_BACKGROUND_CHECK) { candidate(id: "x") { headline } }',
    ],
    [
      'ROLE_FORBIDDEN',
      { ...recruiter, purposes: ['MOBILITY_RELOCATION'] },
      'query @purpose(is: MOBILITY_RELOCATION) { candidate(id: "x") { headline } }',
    ],
  ] as const)('of an operation that is refused whole says %s of everything in it', async (code, asker, document) => {
    const explained = await explain(asker, document);
    expect(explained.wouldFetch).toBe(false);
    expect(explained.fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['Query.candidate', 'Candidate.headline']),
    );
    expect(new Set(explained.fields.map((field) => `${field.verdict} ${field.code}`))).toEqual(
      new Set([`REFUSED ${code}`]),
    );
  });

  it('of what concerns nobody is empty', async () => {
    expect(await explain(recruiter, '{ jobs { title } }')).toEqual({
      ...{ operation: 'query', purpose: null, policyVersion: 1, wouldFetch: true, fields: [] },
    });
  });

  it('needs no values: a variable that is not given touches nothing, and may include or skip', async () => {
    const explained = await explain(
      recruiter,
      `query ($id: ID!, $with: Boolean!) @purpose(is: ${screening}) {
        candidate(id: $id) { headline @include(if: $with) city @skip(if: $with) }
      }`,
    );
    expect(explained.fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['Candidate.headline', 'Candidate.city']),
    );
  });

  it('says the same as the answer does, of every coordinate that the person does not decide', async () => {
    const leaves = ['givenName', 'email', 'city', 'dateOfBirth', 'nationality', 'workPermit', 'salaryExpectation'];
    const document = (id: string, purpose: string): string =>
      `query @purpose(is: ${purpose}) { candidate(id: "${id}") { ${leaves.join(' ')} religiousBelief } }`;
    const { rows } = await gateway.database.pool.query<{ id: string }>("select id from subject where tenant = 'acme'");
    for (const purpose of ['TALENT_POOL', 'RECRUITMENT_APPLICATION_MANAGEMENT']) {
      const explained = await explain(recruiter, document('x', purpose));
      const told = explained.fields
        .filter(({ verdict }) => verdict === 'REFUSED')
        .map(({ field, code }) => [field, code]);
      const [first] = rows;
      const answer = await gateway.ask(recruiter, document(first?.id ?? '', purpose));
      const real = answer.extensions.access.refused.map(({ field, code }) => [field, code]);
      expect(real).toEqual(expect.arrayContaining(told));
      expect(told.length).toBeGreaterThan(1);
    }
  });
});

describe('explaining to another principal', () => {
  const document = `query @purpose(is: ${screening}) { candidates { nodes { givenName email } } }`;
  const as = { roles: ['RECRUITER'], purposes: [screening] };

  it.each([
    ['ADMIN', admin],
    ['DPO', dpo],
    ['AUDITOR', auditor],
    ['CONTROLLER', { roles: ['CONTROLLER'], purposes: ['ACCOUNTABILITY'] }],
  ] as const)('is for %s, and says what that principal would be told itself', async (_role, asker) => {
    expect(await explain(asker, document, { as })).toEqual(await explain(recruiter, document));
  });

  it('is for nobody else', async () => {
    expect(await refused(recruiter, document, { as })).toBe(
      'ROLE_FORBIDDEN: What another principal could do is explained to ADMIN, DPO, AUDITOR and CONTROLLER. Leave "as" out to ask for yourself.',
    );
  });

  it('knows where the data would go', async () => {
    const abroad = await explain(admin, document, { as: { ...as, country: 'us' } });
    expect(row(abroad, 'Candidate.givenName')).toMatchObject({ verdict: 'REFUSED', code: 'TRANSFER_NOT_COVERED' });
  });

  it.each([
    [{ ...as, roles: ['DPO', 'ADMIN'] }, 'Two of the roles in "as" are refused together, so no token holds both.'],
    [{ ...as, country: 'France' }, 'The country in "as" must be two letters (ISO 3166-1 alpha-2).'],
  ])('refuses a principal that no token could be (%#)', async (impossible, sentence) => {
    expect(await refused(admin, document, { as: impossible })).toBe(`BAD_REQUEST: ${sentence}`);
  });
});

describe('a document that would not be planned', () => {
  it('is refused as it would be when it ran', async () => {
    expect(await refused(recruiter, 'query {')).toMatch(/^BAD_REQUEST: /);
    expect(await refused(recruiter, '{ jobs { title } }', { variables: [] })).toBe(
      'BAD_REQUEST: The variables of an operation must be an object.',
    );
  });

  it('is recorded as an explanation, that names no person', async () => {
    const { rows } = await gateway.database.pool.query<{ fields: { field: string }[]; subjects: string[] }>(
      'select fields, subjects from access_log_entry where tenant = \'acme\' and fields @> \'[{"field": "Query.explainAccess"}]\'',
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.flatMap(({ subjects }) => subjects)).toEqual([]);
  });
});
