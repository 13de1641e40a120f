import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, auditor, candidate, dpo, intake, recruiter, screening } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { nobody, person } from './people.js';

let candour: TestGateway;
const ada = person('EVERYTHING_VALID');
const ines = person('CONSENT_WITHDRAWN');
const controller: Asker = { roles: ['CONTROLLER'], purposes: ['ACCOUNTABILITY'] };
const relocation = 'MOBILITY_RELOCATION';
const byId = (purpose: string, id: string, fields: string): string =>
  `query Q @purpose(is: ${purpose}) { candidate(id: "${id}") { ${fields} } }`;

beforeAll(async () => {
  candour = await startTestGateway();
  await candour.ask(recruiter, byId(screening, ada, 'id city email'));
  await candour.ask(adviser, byId(relocation, ada, 'religiousBelief city'));
  await candour.ask(adviser, byId(relocation, ines, 'religiousBelief city'));
  await candour.ask({ ...recruiter, organisation: 'agency' }, byId(screening, ines, 'headline'));
  await candour.ask({ ...recruiter, tenant: 'globex' }, byId(screening, person('EVERYTHING_VALID', 'globex'), 'city'));
});
afterAll(() => candour.stop());

interface AnsweredField {
  readonly field: string;
  readonly mode: string;
  readonly verdict: string;
  readonly code: string | null;
}
interface AnsweredRecord {
  readonly index: string;
  readonly purpose: string | null;
  readonly principal: string;
  readonly organisation: string;
  readonly subjects: readonly string[];
  readonly code: string | null;
  readonly type: string;
  readonly fields: readonly AnsweredField[];
}
interface Page {
  readonly nodes: readonly AnsweredRecord[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly treeSize: string;
}
const selected = `treeSize pageInfo { hasNextPage endCursor } nodes {
  index recordId requestId at principal organisation client country roles tenant purpose lawfulBasis article9Condition policyVersion
  operationName operationDigest type subjectCount subjects outcome code fields { field mode verdict transform code } }`;
const read = (asker: Asker, args: string, variables: Readonly<Record<string, unknown>> = {}): Promise<ClientAnswer> => {
  const head = 'after' in variables ? 'query Log($after: String)' : 'query Log';
  return candour.ask(asker, `${head} @purpose(is: ACCOUNTABILITY) { accessRecords(${args}) { ${selected} } }`, {
    variables,
  });
};
const pageOf = ({ data }: ClientAnswer): Page => (data as { accessRecords: Page }).accessRecords;
const nodes = async (asker: Asker, where: string) => pageOf(await read(asker, `first: 100, where: { ${where} }`)).nodes;
const codes = (records: readonly AnsweredRecord[], field: string) =>
  records.flatMap((record) =>
    record.fields.filter((each) => each.field === field).map(({ verdict, code }) => [verdict, code]),
  );

describe('the access log', () => {
  it.each([
    ['AUDITOR', auditor, null],
    ['DPO', dpo, null],
    ['CONTROLLER', controller, null],
    ['RECRUITER', { ...recruiter, purposes: ['ACCOUNTABILITY'] }, 'ROLE_FORBIDDEN'],
    ['ADMIN', { roles: ['ADMIN'], purposes: ['ACCOUNTABILITY'] }, 'ROLE_FORBIDDEN'],
    ['SUBJECT', { ...candidate(ada), purposes: ['ACCOUNTABILITY'] }, 'ROLE_FORBIDDEN'],
    ['an AUDITOR without the grant', { ...auditor, purposes: [] }, 'PURPOSE_NOT_GRANTED'],
  ] as readonly (readonly [string, Asker, string | null])[])('is read by %s', async (_who, asker, code) => {
    const answer = await read(asker, 'first: 1');
    expect(answer.code).toBe(code);
    if (code) expect(answer.data ?? null).toBeNull();
    else expect(pageOf(answer).nodes.length).toBe(1);
  });

  it('is read for ACCOUNTABILITY only', async () => {
    for (const [asker, purpose] of [
      [recruiter, 'TALENT_POOL'],
      [intake, 'RECRUITMENT_APPLICATION_MANAGEMENT'],
      [dpo, 'SECURITY'],
      [dpo, 'EQUALITY_MONITORING'],
    ] as const) {
      const answer = await candour.ask(
        asker,
        `query Q @purpose(is: ${purpose}) { accessRecords { nodes { principal } } }`,
      );
      expect(answer.code).toBe('ROLE_FORBIDDEN');
      expect(answer.errors[0]?.message).toBe(
        'The access log is read by AUDITOR, DPO or CONTROLLER, for ACCOUNTABILITY.',
      );
    }
  });

  it('shows its tenant alone', async () => {
    const other = await nodes({ ...auditor, tenant: 'globex' }, `purpose: ${screening}`);
    expect(other.length).toBe(1);
    const own = await nodes(auditor, `purpose: ${screening}`);
    expect(own.length).toBe(2);
    expect(new Set(own.flatMap(({ subjects }) => subjects)).has(other[0]?.subjects[0] ?? '')).toBe(false);
  });

  it('is filtered by person, and names none: tokens, never ids', async () => {
    const found = await nodes(dpo, `subject: "${ada}"`);
    expect(found.map(({ purpose }) => purpose)).toEqual([relocation, screening]);
    expect(new Set(found.map(({ subjects }) => subjects.join())).size).toBe(1);
    expect(JSON.stringify(found)).not.toContain(ada);
    for (const id of [nobody, 'x', person('EVERYTHING_VALID', 'globex')])
      expect(await nodes(dpo, `subject: "${id}"`)).toEqual([]);
  });

  it.each([
    [`principal: "dev-mobility_adviser"`, 2],
    ['organisation: "agency"', 1],
    ['field: "Candidate.religiousBelief"', 2],
    [`field: "Candidate.city", purpose: ${screening}`, 1],
    ['code: "CONSENT_WITHDRAWN"', 1],
    [`code: "PURPOSE_NOT_ALLOWED", subject: "${ada}"`, 1],
    [`from: "2026-03-02T12:00:00Z", to: "2026-03-02T12:00:01Z", purpose: ${screening}`, 2],
    [`to: "2026-03-02T12:00:00Z"`, 0],
    ['requestId: "x"', 0],
    ['principal: "nobody"', 0],
  ])('is filtered by %s', async (where, count) => {
    expect((await nodes(controller, where)).length).toBe(count);
  });

  it('shows an auditor no code on a special category, and lets none be asked by', async () => {
    const field = 'Candidate.religiousBelief';
    expect(codes(await nodes(auditor, `field: "${field}"`), field)).toEqual([
      ['REFUSED', null],
      ['RELEASED', null],
    ]);
    expect(codes(await nodes(dpo, `field: "${field}"`), field)).toEqual([
      ['REFUSED', 'CONSENT_WITHDRAWN'],
      ['RELEASED', null],
    ]);
    expect(await nodes(auditor, 'code: "CONSENT_WITHDRAWN"')).toEqual([]);
    const both = await read(auditor, `where: { subject: "${ines}", code: "CONSENT_WITHDRAWN" }`);
    expect(both.code).toBe('ROLE_FORBIDDEN');
    expect(both.errors[0]?.message).toBe('A subject and a code together are asked by DPO or CONTROLLER.');
    expect(codes(await nodes(auditor, 'field: "Candidate.email"'), 'Candidate.email')).toEqual([
      ['REFUSED', 'PURPOSE_NOT_ALLOWED'],
    ]);
  });

  it('records its own reading once, without recursion', async () => {
    const answer = await read(auditor, 'first: 100');
    const records = await recordsOf(candour, answer);
    expect(records).toEqual([
      expect.objectContaining({
        purpose: 'ACCOUNTABILITY',
        outcome: 'RELEASED',
        subjects: [],
        basis: 'A6_1_C_LEGAL_OBLIGATION',
      }),
    ]);
    expect(records[0]?.fields).toEqual([
      { field: 'Query.accessRecords', mode: 'SELECT', verdict: 'RELEASED', transform: null, code: null },
    ]);
    const before = BigInt(pageOf(answer).treeSize);
    expect(BigInt(pageOf(await read(auditor, 'first: 1')).treeSize)).toBe(before + 1n);
  });

  it('is paged newest first, pinned to the size at its first page', async () => {
    const found: string[] = [];
    const sizes = new Set<string>();
    for (let after: string | null = null; ; ) {
      const page = pageOf(await read(auditor, `first: 2${after ? ', after: $after' : ''}`, after ? { after } : {}));
      found.push(...page.nodes.map(({ index }) => index));
      sizes.add(page.treeSize);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(sizes.size).toBe(1);
    const size = Number([...sizes][0]);
    expect(found).toEqual(Array.from({ length: size }, (_, index) => String(size - 1 - index)));
  });

  it('takes no cursor of another reader, filter or list', async () => {
    const { endCursor: after } = pageOf(await read(auditor, 'first: 1')).pageInfo;
    for (const [asker, args] of [
      [controller, 'first: 1, after: $after'],
      [auditor, 'first: 1, after: $after, where: { code: "INTERNAL" }'],
    ] as const)
      expect((await read(asker, args, { after })).code).toBe('BAD_REQUEST');
    const list = await candour.ask(
      recruiter,
      `query Q @purpose(is: ${screening}) { candidates(first: 1) { pageInfo { endCursor } } }`,
    );
    const { endCursor } = (list.data as { candidates: Page }).candidates.pageInfo;
    for (const forged of [endCursor, 'x', ''])
      expect((await read(auditor, 'after: $after', { after: forged })).code).toBe('BAD_REQUEST');
  });
});
