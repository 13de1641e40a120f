import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../../src/access-log/openLog.js';
import { activateDue, type DueOptions } from '../../src/administration/drafts/activateDue.js';
import type { Log } from '../../src/http/Log.js';
import type { InstructionsDocument } from '../../src/policy/InstructionsDocument.js';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import { schedule } from '../../src/serve/schedule.js';
import { recruiter, selection } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
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
  refusal,
  take,
  without,
} from './policyLife.js';

let gateway: TestGateway;
let first: PolicyDocument;
beforeAll(async () => {
  gateway = await startTestGateway();
  first = (await activePolicy(gateway)).document;
});
afterAll(() => gateway.stop());

const hours = (count: number): Date => new Date(gateway.clock.now.getTime() + count * 3_600_000);
const advance = (count: number): void => {
  gateway.clock.now = hours(count);
};

const suspend = (line: string, asker: Asker = officer): Promise<ClientAnswer> =>
  gateway.ask(
    asker,
    `mutation M($line: String!) @purpose(is: POLICY_ADMINISTRATION) {
      suspendPolicyLine(line: $line, reason: "A complaint") { number author document } }`,
    { variables: { line } },
  );

describe('versions', () => {
  it('are numbered, dated and authored, and never change', async () => {
    const { number } = await activePolicy(gateway);
    advance(1);
    const before = gateway.clock.now;
    advance(1);
    const { activatedNumber, digest } = await change(gateway, without(first, 'notes'));
    expect(activatedNumber).toBe(number + 1);
    const { data } = await gateway.ask(
      auditor,
      `query Q($before: DateTime!, $now: DateTime!, $number: Int!) @purpose(is: ACCOUNTABILITY) {
        versions: policyVersions(first: 2) { number }
        older: policyVersions(before: $number) { number }
        this: policyVersion(number: $number) { digest author basedOn instructionsNumber activatedAt }
        none: policyVersion(number: 99) { number }
        earlier: policyAt(time: $before) { number document }
        now: policyAt(time: $now) { number }
        never: policyAt(time: "2001-01-01T00:00:00Z") { number }
        instructionsVersions { number signedBy }
        instructionsVersion(number: 1) { number }
        instructionsAt(time: $now) { number } }`,
      { variables: { before, now: gateway.clock.now, number: activatedNumber } },
    );
    expect(data).toEqual({
      versions: [{ number: activatedNumber }, { number }],
      older: [{ number }],
      this: {
        digest,
        author: 'ada',
        basedOn: number,
        instructionsNumber: 1,
        activatedAt: gateway.clock.now.toISOString(),
      },
      none: null,
      earlier: { number, document: first },
      now: { number: activatedNumber },
      never: null,
      instructionsVersions: [{ number: 1, signedBy: 'demonstration' }],
      instructionsVersion: { number: 1 },
      instructionsAt: { number: 1 },
    });
  });

  it('are rolled back by one that is equal to an older one, and judged like any', async () => {
    const draft = await take(gateway, ada, ['rollBack', { to: 1 }]);
    expect(draft).toMatchObject({ status: 'SUBMITTED', baseVersion: 1, judgement: { effect: 'LOOSENING' } });
    expect((await attempt(gateway, ada, ['activate', meant(draft)])).code).toBe('ROLE_FORBIDDEN');
    await take(gateway, bob, ['approve', meant(draft)]);
    const { activatedNumber } = await take(gateway, ada, ['activate', meant(draft)]);
    expect(await activePolicy(gateway)).toEqual({ number: activatedNumber, document: first });
    for (const to of [0, activatedNumber, 99])
      expect(refusal(await attempt(gateway, ada, ['rollBack', { to }]))).toEqual({
        code: 'BAD_REQUEST',
        message: '"to" must be the number of a version older than the active one.',
      });
    expect(refusal(await attempt(gateway, ada, ['create', { basedOn: 99 }]))).toEqual({
      code: 'BAD_REQUEST',
      message: 'There is no version of this number.',
    });
  });
});

describe('suspending a line', () => {
  it('closes it at once, by the officer alone; opening it again takes two', async () => {
    const { number } = await activePolicy(gateway);
    const answer = await suspend('salary');
    expect(answer.data?.['suspendPolicyLine']).toMatchObject({ number: number + 1, author: 'odette' });
    const { extensions } = await gateway.ask(
      recruiter,
      `query Q @purpose(is: ${selection}) { candidates(first: 1) { nodes { id salaryExpectation } } }`,
    );
    expect(extensions.access).toMatchObject({
      policyVersion: number + 1,
      refused: [{ field: 'Candidate.salaryExpectation', code: 'PURPOSE_NOT_ALLOWED', rule: 'salary' }],
    });
    expect(refusal(await suspend('salary'))).toEqual({
      code: 'BAD_REQUEST',
      message: 'The line is suspended already.',
    });
    const draft = await take(gateway, ada, ['create', { document: first }]);
    expect(draft.judgement.needsApproval).toBe(true);
    await change(gateway, first);
  });

  it('may close several in one operation', async () => {
    const { number } = await activePolicy(gateway);
    const { data } = await gateway.ask(
      officer,
      `mutation M @purpose(is: POLICY_ADMINISTRATION) {
        one: suspendPolicyLine(line: "salary", reason: "A complaint") { number }
        other: suspendPolicyLine(line: "notes", reason: "A complaint") { number } }`,
    );
    expect(data).toEqual({ one: { number: number + 1 }, other: { number: number + 2 } });
    await change(gateway, first);
  });

  it('is refused for a line that is not there, below a floor, and to everybody else', async () => {
    expect(refusal(await suspend('no-line'))).toEqual({
      code: 'BAD_REQUEST',
      message: 'The active policy has no line of this id.',
    });
    const floor = await suspend('own-writes');
    expect(floor.code).toBe('BAD_REQUEST');
    expect(floor.errors[0]?.message).toMatch(
      /^The change can't become active\. No policy closes or narrows what the person may do with its own data/,
    );
    for (const asker of [ada, carol]) expect((await suspend('salary', asker)).code).toBe('ROLE_FORBIDDEN');
  });
});

describe('a draft with a time', () => {
  const due = (options: Partial<DueOptions> = {}) =>
    activateDue({
      ...{ database: gateway.database, log: gateway.gateway.log, rulebook: gateway.gateway.rulebook },
      ...{ clock: () => gateway.clock.now, onUnplanned: (error) => gateway.unplanned.push(error) },
      ...options,
    });

  const scheduled = async (document: PolicyDocument, inHours: number): Promise<AnsweredDraft> => {
    const draft = await take(gateway, ada, ['create', { document }]);
    const { judgement } = await take(gateway, ada, ['submit', meant(draft)]);
    if (judgement.needsApproval) await take(gateway, bob, ['approve', meant(draft)]);
    return take(gateway, ada, ['activate', { ...meant(draft), at: hours(inHours) }]);
  };
  const statusOf = async ({ id }: AnsweredDraft) => (await take(gateway, ada, ['read', { id }])).status;

  it('becomes active when it is due, once, whichever gateway comes first', async () => {
    const draft = await scheduled(without(first, 'place'), 2);
    expect(draft.status).toBe('SCHEDULED');
    expect(await due()).toEqual({ activated: 0, refused: 0 });
    advance(2);
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => due()));
    expect(outcomes.reduce((sum, { activated }) => sum + activated, 0)).toBe(1);
    expect(await statusOf(draft)).toBe('ACTIVE');
    expect((await activePolicy(gateway)).document).toEqual(without(first, 'place'));
    const { rows } = await gateway.database.pool.query(
      "select outcome, purpose, change_digest from access_log_entry where tenant = 'acme' and change_digest = $1 order by index desc limit 1",
      [draft.digest],
    );
    expect(rows).toEqual([{ outcome: 'WRITTEN', purpose: 'POLICY_ADMINISTRATION', change_digest: draft.digest }]);
    await change(gateway, first);
  });

  it('is refused where what is active then makes it open more than was approved', async () => {
    await change(gateway, without(first, 'salary'));
    const draft = await scheduled(first, 1);
    await suspend('contact');
    advance(1);
    expect(await due()).toEqual({ activated: 0, refused: 1 });
    expect(await take(gateway, ada, ['read', { id: draft.id }])).toMatchObject({
      status: 'REFUSED',
      events: [{}, {}, {}, {}, { action: 'REFUSED', principal: 'ada' }],
    });
    const { rows } = await gateway.database.pool.query(
      "select outcome, code from access_log_entry where tenant = 'acme' and change_digest = $1 order by index desc limit 1",
      [draft.digest],
    );
    expect(rows).toEqual([{ outcome: 'REFUSED', code: 'ROLE_FORBIDDEN' }]);
    await change(gateway, first);
  });

  it('stays approved while what else changes takes nothing from what was approved', async () => {
    await change(gateway, without(first, 'salary'));
    const draft = await scheduled(without(first, 'notes'), 1);
    await change(gateway, without(without(first, 'notes'), 'salary'));
    advance(1);
    expect(await due()).toEqual({ activated: 1, refused: 0 });
    expect(await statusOf(draft)).toBe('ACTIVE');
    await change(gateway, first);
  });

  it('is activated by a running gateway without anybody asking', async () => {
    const draft = await scheduled(without(first, 'place'), 1);
    advance(1);
    const { database } = gateway;
    const log: Log = { write: (_level, event) => gateway.unplanned.push(event) };
    const stop = schedule({ database, gateway: gateway.gateway, log, clock: () => gateway.clock.now });
    try {
      while ((await statusOf(draft)) !== 'ACTIVE') await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await stop();
    }
    await change(gateway, first);
  });

  it('goes back to being a draft when it is edited, and is not activated', async () => {
    const draft = await scheduled(without(first, 'place'), 1);
    const edited = await take(gateway, ada, ['edit', { ...meant(draft), document: without(first, 'names') }]);
    expect(edited).toMatchObject({ status: 'DRAFT', activateAt: null });
    advance(2);
    expect(await due()).toEqual({ activated: 0, refused: 0 });
  });
});

describe('instructions', () => {
  const active = async (): Promise<InstructionsDocument> => {
    const { data } = await gateway.ask(
      carol,
      'query Q @purpose(is: POLICY_ADMINISTRATION) { instructionsVersions(first: 1) { document } }',
    );
    const [version] = (data?.['instructionsVersions'] ?? []) as { document: InstructionsDocument }[];
    if (!version) throw new Error('There are no instructions.');
    return version.document;
  };

  it('bind the next answer: closed by one controller, opened by two', async () => {
    const before = await active();
    const { [selection]: _selection, ...purposes } = before.purposes;
    const kind = 'INSTRUCTIONS';
    const closing = await take(gateway, carol, ['create', { kind, document: { ...before, purposes } }]);
    expect(closing).toMatchObject({
      kind,
      diff: [{ change: 'REMOVED', part: 'PURPOSE', id: selection }],
      judgement: { effect: 'TIGHTENING' },
    });
    await take(gateway, carol, ['submit', meant(closing)]);
    expect(await take(gateway, carol, ['activate', meant(closing)])).toMatchObject({ activatedNumber: 2 });
    const asking = () => gateway.ask(recruiter, `query Q @purpose(is: ${selection}) { candidates { nodes { id } } }`);
    expect((await asking()).code).toBe('PURPOSE_NOT_INSTRUCTED');

    const opening = await take(gateway, carol, ['create', { kind, document: before }]);
    expect(opening.judgement.needsApproval).toBe(true);
    await take(gateway, carol, ['submit', meant(opening)]);
    expect((await attempt(gateway, carol, ['approve', meant(opening)])).code).toBe('ROLE_FORBIDDEN');
    const missing = opening.judgement.assessmentMissing;
    expect(missing.length).toBeGreaterThan(0);
    expect((await attempt(gateway, dave, ['approve', meant(opening)])).code).toBe('DPIA_REQUIRED');
    await assess(gateway, missing);
    await take(gateway, dave, ['approve', meant(opening)]);
    expect(await take(gateway, carol, ['activate', meant(opening)])).toMatchObject({ activatedNumber: 3 });
    expect((await asking()).code).toBeNull();
  });
});

describe('a new controller', () => {
  const of = (asker: Asker): Asker => ({ ...asker, tenant: 'initech' });

  it('starts with no instructions, and two controllers sign the first', async () => {
    const client = await gateway.database.connect();
    await client.query(
      "insert into tenant (tenant, name, jurisdiction, opened_at) values ('initech', 'Initech', 'FR', now())",
    );
    await openLog(client, 'initech');
    await client.end();
    const asking = () => gateway.ask(of(recruiter), `query Q @purpose(is: ${selection}) { candidates { totalCount } }`);
    expect((await asking()).code).toBe('PURPOSE_NOT_INSTRUCTED');
    const duty = { basis: 'A6_1_C_LEGAL_OBLIGATION', retention: null };
    const floors = { RIGHTS_FULFILMENT: duty, ACCOUNTABILITY: duty, POLICY_ADMINISTRATION: duty };
    const purposes = { ...floors, [selection]: { basis: 'A6_1_B_CONTRACT', retention: null } };
    const document = { purposes, categories: ['NAME'], recipients: 'ANY' };
    const draft = await take(gateway, of(carol), ['create', { kind: 'INSTRUCTIONS', document }]);
    expect(draft.judgement).toMatchObject({ effect: 'LOOSENING', needsApproval: true });
    await take(gateway, of(carol), ['submit', meant(draft)]);
    expect((await attempt(gateway, of(carol), ['activate', meant(draft)])).code).toBe('ROLE_FORBIDDEN');
    await take(gateway, of(dave), ['approve', meant(draft)]);
    expect(await take(gateway, of(carol), ['activate', meant(draft)])).toMatchObject({ activatedNumber: 1 });
    expect((await asking()).code).toBe('ROLE_FORBIDDEN');
  });
});

describe('changes at once', () => {
  it('take effect one after the other, each judged under the one before', async () => {
    const { number, document } = await activePolicy(gateway);
    const lines = document.lines.filter(({ mode }) => mode === 'READ').slice(0, 10);
    const drafts: AnsweredDraft[] = [];
    for (const { id } of lines) {
      const draft = await take(gateway, ada, ['create', { document: without(document, id) }]);
      drafts.push(await take(gateway, ada, ['submit', meant(draft)]));
    }
    const answers = await Promise.all(drafts.map((draft) => attempt(gateway, ada, ['activate', meant(draft)])));
    const codes = answers.map(({ code }) => code);
    // Each leaves out another line, and so opens again what the one before has closed.
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set([null, 'ROLE_FORBIDDEN']));
    expect((await activePolicy(gateway)).number).toBe(number + 1);
    expect(gateway.unplanned).toEqual([]);
  });

  it('of one draft make one version of it', async () => {
    const { number, document } = await activePolicy(gateway);
    const draft = await take(gateway, ada, ['create', { document: without(document, 'relocation-address') }]);
    await take(gateway, ada, ['submit', meant(draft)]);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => attempt(gateway, ada, ['activate', meant(draft)])),
    );
    expect(answers.filter(({ code }) => code === null)).toHaveLength(1);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([null, 'BAD_REQUEST']));
    expect((await activePolicy(gateway)).number).toBe(number + 1);
    expect(gateway.unplanned).toEqual([]);
  });
});
