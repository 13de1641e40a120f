import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationInstructions, demonstrationPolicy } from '../../src/demonstration/demonstrationPolicy.js';
import { judgeChange } from '../../src/policy/judgement/judgeChange.js';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import { readInstructionsDocument, readPolicyDocument } from '../../src/policy/readPolicyDocument.js';
import { eeaCountries } from '../../src/vocabulary/countries.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import {
  type AnsweredDraft,
  activePolicy,
  ada,
  assess,
  attempt,
  auditor,
  bob,
  carol,
  change,
  dave,
  meant,
  officer,
  take,
} from '../administration/policyLife.js';
import { selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { facts } from '../policy/judgement/judging.js';

const PA: Purpose = 'POLICY_ADMINISTRATION';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.stop());

const having = (document: PolicyDocument, ...lines: PolicyLine[]): PolicyDocument => ({
  ...document,
  lines: [...document.lines, ...lines],
});
const reading = (id: string, more: Partial<PolicyLine>): PolicyLine => ({
  id,
  fields: ['Candidate.givenName', 'Candidate.email'],
  purposes: [selection],
  mode: 'READ',
  roles: ['RECRUITER'],
  ...more,
});

/** Goes the whole way, as two ADMINs can, and gives the code of the first step that is refused. */
async function pushed(document: PolicyDocument, approver: Asker = bob): Promise<string | null> {
  const draft = await take(gateway, ada, ['create', { document }]);
  const submitted = await attempt(gateway, ada, ['submit', meant(draft)]);
  if (submitted.code) return submitted.code;
  const { judgement } = (submitted.data as { done: AnsweredDraft }).done;
  await assess(gateway, judgement.assessmentMissing);
  if (judgement.needsApproval) {
    const approved = await attempt(gateway, approver, ['approve', meant(draft)]);
    if (approved.code) return approved.code;
  }
  return (await attempt(gateway, ada, ['activate', meant(draft)])).code;
}
const seen = async (asker: Asker, purpose: Purpose): Promise<number> => {
  const query = `query Q @purpose(is: ${purpose}) { candidates(first: 1) { totalCount nodes { givenName } } }`;
  const { data } = await gateway.ask(asker, query);
  return (data?.['candidates'] as { totalCount: number } | null | undefined)?.totalCount ?? 0;
};

describe('who makes the rules, or looks at how they are kept, reads no candidate by any policy', () => {
  it.each<[string, Asker, Purpose, PolicyLine]>([
    ['ADMIN, to administer policies', bob, PA, reading('a', { purposes: [PA], roles: ['ADMIN'] })],
    ['ADMIN, for a purpose of recruiters', bob, selection, reading('b', { roles: ['ADMIN', 'RECRUITER'] })],
    [
      'AUDITOR, to account',
      auditor,
      'ACCOUNTABILITY',
      reading('c', { purposes: ['ACCOUNTABILITY'], roles: ['AUDITOR'] }),
    ],
    ['DPO, to account', officer, 'ACCOUNTABILITY', reading('d', { purposes: ['ACCOUNTABILITY'], roles: ['DPO'] })],
  ])('%s', async (_who, asker, purpose, line) => {
    const { document } = await activePolicy(gateway);
    const acting = [...new Set([...(document.rolesByPurpose[purpose] ?? []), ...line.roles])];
    await pushed({ ...having(document, line), rolesByPurpose: { ...document.rolesByPurpose, [purpose]: acting } });
    expect(await seen({ ...asker, purposes: [purpose] }, purpose)).toBe(0);
    await change(gateway, document);
  });
});

describe('two pairs of eyes', () => {
  const robot = (id: string, who: Asker): Asker => ({ ...who, id, kind: 'SERVICE', owner: 'olga' });
  const opening = async (id: string): Promise<PolicyDocument> =>
    having(
      (await activePolicy(gateway)).document,
      reading(id, { fields: ['Candidate.address'], purposes: ['TALENT_POOL'] }),
    );

  it('are not two services for which one person answers', async () => {
    const draft = await take(gateway, robot('robot-1', ada), ['create', { document: await opening('robots') }]);
    await take(gateway, robot('robot-1', ada), ['submit', meant(draft)]);
    expect((await attempt(gateway, robot('robot-2', ada), ['approve', meant(draft)])).code).toBe('ROLE_FORBIDDEN');
  });

  it('nor are they where an assessment is filed and signed', async () => {
    const step = async (who: Asker, call: string) =>
      gateway.ask(who, `mutation M @purpose(is: POLICY_ADMINISTRATION) { done: ${call} { id } }`);
    const filed = await step(
      robot('robot-3', carol),
      'fileAssessment(cells: [{ purpose: TALENT_POOL }], outcome: RISKS_MITIGATED, summary: "s", expiresAt: "2030-01-01T00:00:00Z")',
    );
    const { id } = (filed.data as { done: { id: string } }).done;
    await step(officer, `adviseAssessment(id: "${id}", advice: FAVOURABLE)`);
    expect((await step(robot('robot-4', carol), `signAssessment(id: "${id}")`)).code).toBe('ROLE_FORBIDDEN');
  });

  it('are not those of a reader who keeps data longer for itself', async () => {
    const query = 'query Q @purpose(is: POLICY_ADMINISTRATION) { instructionsVersions(first: 1) { document } }';
    const { data } = await gateway.ask(carol, query);
    const [active] = (data?.['instructionsVersions'] ?? []) as { document: { purposes: Record<string, object> } }[];
    const longer = { basis: 'A6_1_B_CONTRACT', retention: { for: 'P50Y', after: 'LAST_CONTACT' } };
    const document = { ...active?.document, purposes: { ...active?.document.purposes, [selection]: longer } };
    const draft = await take(gateway, carol, ['create', { document, kind: 'INSTRUCTIONS' }]);
    await take(gateway, carol, ['submit', meant(draft)]);
    const reader: Asker = { ...dave, roles: ['CONTROLLER', 'RECRUITER'], purposes: [PA, selection] };
    expect((await attempt(gateway, reader, ['approve', meant(draft)])).code).toBe('ROLE_FORBIDDEN');
  });

  it('are not those of a reader who shows a token without the purpose', async () => {
    const draft = await take(gateway, ada, ['create', { document: await opening('narrow') }]);
    await take(gateway, ada, ['submit', meant(draft)]);
    const reader: Asker = { ...dave, roles: ['CONTROLLER', 'RECRUITER'] };
    for (const country of ['FR', 'CH'])
      expect((await attempt(gateway, { ...reader, country }, ['approve', meant(draft)])).code).toBe('ROLE_FORBIDDEN');
  });
});

it('lets nobody see more persons by one author alone: a scope that goes with a role is a loosening', async () => {
  const { document } = await activePolicy(gateway);
  const scopes = (document.scopes ?? []).map((scope) =>
    scope.id === 'selection-applicants' ? { ...scope, roles: ['HIRING_MANAGER' as const] } : scope,
  );
  await change(gateway, { ...document, scopes });
  const both: Asker = { roles: ['HIRING_MANAGER', 'RECRUITER'], purposes: [selection], jobs: [] };
  expect(await seen(both, selection)).toBe(0);
  const acting = { ...document.rolesByPurpose, [selection]: ['RECRUITER'] };
  const draft = await take(gateway, ada, ['create', { document: { ...document, scopes, rolesByPurpose: acting } }]);
  expect(draft.judgement).toMatchObject({ effect: 'LOOSENING', needsApproval: true });
  await take(gateway, ada, ['submit', meant(draft)]);
  await attempt(gateway, ada, ['activate', meant(draft)]);
  expect(await seen(both, selection)).toBe(0);
});

it('refuses, and does not break at, the preview of a draft that is no policy', async () => {
  const draft = await take(gateway, ada, ['create', { document: { nonsense: 1 } }]);
  const answer = await gateway.ask(
    ada,
    `query Q @purpose(is: POLICY_ADMINISTRATION) { previewPolicy(draft: "${draft.id}", from: "2026-02-01T00:00:00Z", to: "2026-03-01T00:00:00Z") { complete } }`,
  );
  expect(answer.code).toBe('BAD_REQUEST');
  expect(gateway.unplanned).toEqual([]);
});

it.each([
  ['a policy', readPolicyDocument, '{"rolesByPurpose":{"__proto__":["ADMIN"]},"lines":[]}'],
  ['instructions', readInstructionsDocument, '{"purposes":{"__proto__":{}},"categories":[],"recipients":[]}'],
] as const)('ignores no member that %s does not know', (_what, read, text) => {
  expect(read(JSON.parse(text) as unknown).faults).not.toBeNull();
});

it('is not judged where it takes longer than the other tenants can wait', () => {
  const [policy, instructions] = [demonstrationPolicy('globex'), demonstrationInstructions('globex')];
  const roles = [...new Set(Object.values(policy.rolesByPurpose).flat())].filter((role) => role !== 'SUBJECT');
  const purposes = Object.keys(instructions.purposes) as Purpose[];
  const lines = [...eeaCountries].map(
    (country, index): PolicyLine => ({
      id: `c${index}`,
      categories: instructions.categories.filter((category) => category === 'CONTACT' || category === 'NAME'),
      purposes,
      mode: 'READ',
      roles,
      countries: [...eeaCountries].filter((each) => each !== country),
    }),
  );
  const rolesByPurpose = Object.fromEntries(purposes.map((purpose) => [purpose, [...roles, 'SUBJECT' as const]]));
  const judging = (): unknown =>
    judgeChange(
      { before: { policy, instructions }, after: { policy: { rolesByPurpose, lines }, instructions } },
      facts,
    );
  expect(judging).toThrow(
    expect.objectContaining({
      code: 'LIMIT_EXCEEDED',
      message:
        'The change differs in more cells than can be judged at once: make it in smaller steps, or name fewer destinations and instants.',
    }),
  );
});

it('is not judged many times over in one operation', async () => {
  const aliases = (count: number): string =>
    Array.from({ length: count }, (_, at) => `a${at}: tryPolicy(document: $document) { baseVersion }`).join(' ');
  const asking = (count: number) =>
    gateway.ask(ada, `query Q($document: JSON!) @purpose(is: ${PA}) { ${aliases(count)} }`, {
      variables: { document: {} },
    });
  expect((await asking(2)).code).toBeNull();
  const { code, errors } = await asking(11);
  expect([code, errors[0]?.message]).toEqual([
    'LIMIT_EXCEEDED',
    'The operation costs more than the configured maximum of 100000: ask for shorter or fewer lists.',
  ]);
});
