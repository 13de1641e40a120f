import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import { selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import {
  type AnsweredDraft,
  activePolicy,
  ada,
  attempt,
  auditor,
  bob,
  carol,
  change,
  dave,
  meant,
  officer,
  refusal,
  take,
  without,
} from './policyLife.js';

let gateway: TestGateway;
/** The demonstration's policy, of which these tests have closed one line: opening it again is a loosening. */
let first: PolicyDocument;
beforeAll(async () => {
  gateway = await startTestGateway();
  first = (await activePolicy(gateway)).document;
  await change(gateway, without(first, 'salary'));
});
afterAll(() => gateway.stop());

const submitted = async (asker: Asker, document: unknown = first): Promise<AnsweredDraft> => {
  const draft = await take(gateway, asker, ['create', { document }]);
  return take(gateway, asker, ['submit', meant(draft)]);
};

const notSecond = {
  code: 'ROLE_FORBIDDEN',
  message:
    'A draft is approved by somebody who has not written, edited or submitted it, nor answers for a service that has.',
};
const notApproved = {
  code: 'ROLE_FORBIDDEN',
  message:
    'The draft opens something, so somebody who has not written, edited or submitted it must approve it first, as it stands.',
};
const changedSince = {
  code: 'BAD_REQUEST',
  message:
    'The draft has changed since: its digest is another. Read it again, then repeat this with its present digest.',
};

describe('what opens something', () => {
  it('is not activated without an approval', async () => {
    const draft = await submitted(ada);
    expect(refusal(await attempt(gateway, ada, ['activate', meant(draft)]))).toEqual(notApproved);
    expect(refusal(await attempt(gateway, bob, ['activate', meant(draft)]))).toEqual(notApproved);
  });

  const robot = (id: string, owner: string): Asker => ({ ...ada, id, kind: 'SERVICE', owner });
  it.each<[string, Asker, Asker]>([
    ['its author', ada, ada],
    ['a service that the author answers for', ada, robot('robot', 'ada')],
    ['who answers for the service that is its author', robot('robot', 'bob'), bob],
  ])('is not approved by %s', async (_who, author, approver) => {
    const draft = await submitted(author);
    expect(refusal(await attempt(gateway, approver, ['approve', meant(draft)]))).toEqual(notSecond);
  });

  it('is not approved by who has edited or submitted it', async () => {
    const draft = await take(gateway, ada, ['create', { document: without(first, 'place') }]);
    const edited = await take(gateway, bob, ['edit', { ...meant(draft), document: first }]);
    await take(gateway, carol, ['submit', meant(edited)]);
    expect(refusal(await attempt(gateway, bob, ['approve', meant(edited)]))).toEqual(notSecond);
    expect(refusal(await attempt(gateway, carol, ['approve', meant(edited)]))).toEqual(notSecond);
    expect(await take(gateway, dave, ['approve', meant(edited)])).toMatchObject({ status: 'APPROVED' });
  });

  it('is not approved by whom it serves', async () => {
    const draft = await submitted(ada);
    const recruits = { ...carol, roles: ['CONTROLLER', 'RECRUITER'] } as const;
    const serves: Asker = { ...recruits, purposes: ['POLICY_ADMINISTRATION', selection] };
    expect(refusal(await attempt(gateway, serves, ['approve', meant(draft)]))).toEqual({
      code: 'ROLE_FORBIDDEN',
      message: 'The draft opens something to the approver. It must be approved by somebody to whom it opens nothing.',
    });
    const elsewhere: Asker = { ...recruits, purposes: ['POLICY_ADMINISTRATION', 'TALENT_POOL'] };
    expect((await attempt(gateway, elsewhere, ['approve', meant(draft)])).code).toBe('ROLE_FORBIDDEN');
  });

  it('is activated only as it was approved', async () => {
    const draft = await submitted(ada);
    await take(gateway, bob, ['approve', meant(draft)]);
    const edited = await take(gateway, ada, ['edit', { ...meant(draft), document: without(first, 'contact') }]);
    expect(edited.status).toBe('DRAFT');
    expect(refusal(await attempt(gateway, ada, ['activate', meant(draft)]))).toEqual(changedSince);
    expect(refusal(await attempt(gateway, ada, ['activate', meant(edited)]))).toEqual({
      code: 'BAD_REQUEST',
      message: 'The draft must be SUBMITTED or APPROVED or SCHEDULED for this, but is DRAFT.',
    });
    await take(gateway, ada, ['submit', meant(edited)]);
    expect(refusal(await attempt(gateway, ada, ['activate', meant(edited)]))).toEqual(notApproved);
    const restored = await take(gateway, ada, ['edit', { ...meant(edited), document: first }]);
    expect(restored.digest).toBe(draft.digest);
    await take(gateway, ada, ['submit', meant(restored)]);
    // The approval of these very bytes was given before they were edited.
    expect(refusal(await attempt(gateway, ada, ['activate', meant(restored)]))).toEqual(notApproved);
  });

  it('does not count the approval of a principal that was revoked since', async () => {
    const draft = await submitted(ada);
    const eve = { ...bob, id: 'eve' };
    await take(gateway, eve, ['approve', meant(draft)]);
    await gateway.ask(
      carol,
      'mutation M @purpose(is: POLICY_ADMINISTRATION) { revokePrincipal(principal: "eve") { name } }',
    );
    expect(refusal(await attempt(gateway, ada, ['activate', meant(draft)]))).toEqual(notApproved);
  });

  it('is approved again where more would open than was approved', async () => {
    const draft = await submitted(ada);
    await take(gateway, bob, ['approve', meant(draft)]);
    const { document } = await activePolicy(gateway);
    await change(gateway, without(document, 'last-contact'));
    expect(refusal(await attempt(gateway, ada, ['activate', meant(draft)]))).toEqual({
      code: 'ROLE_FORBIDDEN',
      message:
        'The active policy has changed since the draft was approved, so that the draft opens more than was approved.',
    });
    await take(gateway, bob, ['approve', meant(draft)]);
    expect(await take(gateway, ada, ['activate', meant(draft)])).toMatchObject({ status: 'ACTIVE' });
    expect((await activePolicy(gateway)).document).toEqual(first);
  });
});

describe('a draft', () => {
  it('is edited from what it is, and by nobody from what it was', async () => {
    const draft = await take(gateway, ada, ['create', {}]);
    expect(draft).toMatchObject({ judgement: { effect: 'UNCHANGED' }, diff: [] });
    const edited = await take(gateway, bob, ['edit', { ...meant(draft), document: without(first, 'notes') }]);
    const late = await attempt(gateway, ada, ['edit', { ...meant(draft), document: without(first, 'names') }]);
    expect(refusal(late)).toEqual(changedSince);
    expect(await take(gateway, ada, ['discard', { id: edited.id }])).toMatchObject({ status: 'DISCARDED' });
    expect(refusal(await attempt(gateway, ada, ['submit', meant(edited)]))).toEqual({
      code: 'BAD_REQUEST',
      message: 'The draft must be DRAFT for this, but is DISCARDED.',
    });
  });

  it('is another tenant’s like one that nobody has', async () => {
    const draft = await take(gateway, ada, ['create', {}]);
    const stranger: Asker = { ...ada, tenant: 'globex' };
    const unknown = '00000000-0000-4000-8000-000000000000';
    for (const id of [draft.id, unknown, 'no id']) {
      expect(refusal(await attempt(gateway, stranger, ['submit', { id, digest: draft.digest }]))).toEqual({
        code: 'BAD_REQUEST',
        message: 'There is no draft of this id.',
      });
      expect((await attempt(gateway, stranger, ['read', { id }])).data).toEqual({ done: null });
    }
  });

  it.each([
    [null, 'BAD_REQUEST', 'The document of a draft must be a JSON object.'],
    [[], 'BAD_REQUEST', 'The document of a draft must be a JSON object.'],
    [{ text: 'a\0b' }, 'BAD_REQUEST', 'The document of a draft must be well-formed text without NUL.'],
    [{ text: '\ud800' }, 'BAD_REQUEST', 'The document of a draft must be well-formed text without NUL.'],
    [{ text: 'x'.repeat(2 ** 20) }, 'LIMIT_EXCEEDED', 'The document of a draft is limited to 1 MB.'],
  ])('takes no document that can’t be stored (%#)', async (document, code, message) => {
    const draft = await take(gateway, ada, ['create', {}]);
    const answer = await attempt(gateway, ada, ['edit', { ...meant(draft), document }]);
    if (document === null) expect(answer.code).toBe('BAD_REQUEST');
    else expect(refusal(answer)).toEqual({ code, message });
  });

  it.each<[string, Asker]>([
    ['the data protection officer', officer],
    ['an auditor', { ...auditor, purposes: ['POLICY_ADMINISTRATION'] }],
  ])('is not begun by %s', async (_who, asker) => {
    expect((await attempt(gateway, asker, ['create', {}])).code).toBe('ROLE_FORBIDDEN');
  });

  it('of instructions is the controller’s alone', async () => {
    expect((await attempt(gateway, ada, ['create', { kind: 'INSTRUCTIONS' }])).code).toBe('ROLE_FORBIDDEN');
    const draft = await take(gateway, carol, ['create', { kind: 'INSTRUCTIONS' }]);
    for (const step of ['submit', 'activate', 'approve'] as const)
      expect((await attempt(gateway, ada, [step, meant(draft)])).code).toBe('ROLE_FORBIDDEN');
  });
});

describe('a draft with faults', () => {
  const line = (more: Partial<PolicyLine>): PolicyLine => ({
    ...{ id: 'more', fields: ['Candidate.email'], purposes: [selection], mode: 'READ', roles: ['RECRUITER'] },
    ...more,
  });
  const categories = (category: 'HEALTH' | 'TRADE_UNION_MEMBERSHIP'): PolicyLine => {
    const { fields: _fields, ...rest } = line({ categories: [category] });
    return rest;
  };
  it.each<[string, unknown, string]>([
    ['ABOVE_CEILING', categories('HEALTH'), 'CATEGORY_PROHIBITED'],
    ['ABOVE_CEILING', categories('TRADE_UNION_MEMBERSHIP'), 'CATEGORY_UNLISTED'],
    ['ABOVE_CEILING', line({ fields: ['Candidate.religiousBelief'], article9: 'A9_2_A' }), 'PURPOSE_NOT_ALLOWED'],
    ['NOT_INSTRUCTED', line({ purposes: ['RECRUITMENT_BACKGROUND_CHECK'] }), 'PURPOSE_NOT_INSTRUCTED'],
    ['UNKNOWN_COORDINATE', line({ fields: ['Candidate.shoeSize'] }), 'BAD_REQUEST'],
    ['UNKNOWN_CONSTRAINT', { ...line({}), unless: 'it rains' }, 'BAD_REQUEST'],
    ['TRANSFORM_UNANSWERABLE', line({ fields: ['Candidate.salaryExpectation'], transform: 'INITIALS' }), 'BAD_REQUEST'],
  ])('is kept, tells %s, and is not submitted', async (reason, added, code) => {
    const document = { ...first, lines: [...first.lines, added] };
    const draft = await take(gateway, ada, ['create', { document }]);
    const { effect, faults } = draft.judgement;
    expect([effect, faults[0]?.reason]).toEqual(['REFUSED', reason]);
    const answer = await attempt(gateway, ada, ['submit', meant(draft)]);
    expect(answer.code).toBe(code);
    expect(answer.errors[0]?.message).toMatch(/^The change can't become active\. /);
    expect(answer.text).not.toMatch(/shoeSize|rains/);
  });
});

describe('the record of a step', () => {
  it('says which mutation and which document, by digest, and nothing of what it holds', async () => {
    const draft = await take(gateway, ada, ['create', { document: without(first, 'notes') }]);
    const { rows } = await gateway.database.pool.query(
      "select type, fields, outcome, change_digest from access_log_entry where tenant = 'acme' and outcome = 'WRITTEN' order by index desc limit 1",
    );
    expect(rows).toMatchObject([{ type: 'Mutation', outcome: 'WRITTEN', change_digest: draft.digest }]);
    expect(JSON.stringify(rows)).toContain('Mutation.createPolicyDraft');
    expect(gateway.unplanned).toEqual([]);
  });
});
