import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPolicy } from '../../src/demonstration/demonstrationPolicy.js';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import { activate } from '../helpers/activate.js';
import { candidate, intake, management } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import {
  counted,
  evidence,
  fulfilling,
  gives,
  idOf,
  lastRecords,
  managing,
  newPerson,
  refusalOf,
  rowsOf,
  stored,
} from '../writes/support.js';

let candour: TestGateway;
let key = 0;
const newKey = (): string => `key-${++key}`;
const create = managing('createCandidate(input: { givenName: "Zoé" }) { id }');

beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

describe('a write and its record', () => {
  afterEach(() => asOwner(candour.fresh.connection, 'grant insert on access_log_entry to candour_gateway'));

  it('are committed together or not at all, and the retry works', async () => {
    const id = await newPerson(candour);
    const self = candidate(id);
    await gives(candour, id, 'MOBILITY_RELOCATION', true);
    await candour.ask(self, fulfilling(`updateCandidate(id: "${id}", set: { religiousBelief: "Quaker" }) { id }`));
    const resume = 'importResume(resume: { basics: { name: "Zoé" } }) { id }';
    const writes = [
      [intake, create],
      [intake, managing(resume)],
      [intake, managing(`updateCandidate(id: "${id}", set: { city: "Ghent" }) { id }`)],
      [intake, managing(`recordNotice(candidate: "${id}", version: "v9", purposes: [DIRECT_MARKETING])`)],
      [
        intake,
        managing(
          `giveConsent(candidate: "${id}", purpose: TALENT_POOL, noticeVersion: "v2", evidence: ${evidence}) { status }`,
        ),
      ],
      [self, fulfilling(`withdrawConsent(candidate: "${id}", purpose: MOBILITY_RELOCATION) { status }`)],
    ] as const;
    const state = async () => [
      await counted(candour),
      await stored(candour, id, 'row_to_json(candidate)::text'),
      await rowsOf(candour, 'select * from subject_consent where subject = $1 order by purpose, explicit', [id]),
      await rowsOf(candour, 'select * from subject where id = $1', [id]),
      await rowsOf(candour, "select policy_epoch, subject_epoch from access_log_head where tenant = 'acme'"),
    ];
    const before = await state();
    await asOwner(candour.fresh.connection, 'revoke insert on access_log_entry from candour_gateway');
    for (const [asker, query] of writes) {
      const answer = await candour.ask(asker, query, { idempotencyKey: `retried ${query}` });
      expect(refusalOf(answer)).toBe('AUDIT_UNAVAILABLE: The access could not be recorded: the log did not answer.');
      expect(answer.data ?? null).toBeNull();
      expect(answer.receipt).toBeNull();
    }
    expect(await state()).toEqual(before);
    await asOwner(candour.fresh.connection, 'grant insert on access_log_entry to candour_gateway');
    for (const [asker, query] of writes)
      expect((await candour.ask(asker, query, { idempotencyKey: `retried ${query}` })).code).toBeNull();
    expect(await stored(candour, id, "concat(city, '/', religious_belief)")).toBe('Ghent/');
  });

  it('go under the newest epoch when somebody else was changed meanwhile, and are not done twice', async () => {
    const before = await counted(candour);
    const raised =
      "update access_log_head set subject_epoch = subject_epoch + 1 where tenant = 'acme' returning subject_epoch::int";
    await candour.ask(intake, create);
    const [head] = (await asOwner(candour.fresh.connection, raised)) as { subject_epoch: number }[];
    expect((await candour.ask(intake, create)).code).toBeNull();
    const entries = await rowsOf(
      candour,
      "select outcome, subject_epoch from access_log_entry where tenant = 'acme' order by index desc limit 2",
    );
    expect(entries).toEqual([
      { outcome: 'RELEASED', subject_epoch: head?.subject_epoch },
      { outcome: 'WRITTEN', subject_epoch: head?.subject_epoch },
    ]);
    expect((await counted(candour))?.['candidates']).toBe(Number(before?.['candidates']) + 2);
  });

  it('raise the newest epoch, not the one that they were judged under', async () => {
    const { tenants } = candour.gateway;
    const id = await newPerson(candour);
    const head = async () =>
      (await rowsOf(candour, "select subject_epoch::int as epoch from access_log_head where tenant = 'acme'"))[0];
    // Until the hint of the last change has come, so that the next one finds an outdated memory.
    for (let known = null; known !== (await tenants.get('acme')); ) {
      known = await tenants.get('acme');
      await delay(100);
    }
    const remembered = await tenants.get('acme');
    await asOwner(
      candour.fresh.connection,
      "update access_log_head set subject_epoch = subject_epoch + 5 where tenant = 'acme'",
    );
    const before = await head();
    expect(remembered?.epochs.subject).toBe(Number(before?.['epoch']) - 5);
    expect(await tenants.get('acme')).toBe(remembered);
    expect((await gives(candour, id, 'TALENT_POOL')).code).toBeNull();
    expect(await head()).toEqual({ epoch: Number(before?.['epoch']) + 1 });
  });

  it('are judged again when the policy was changed meanwhile, and refused by the newer one', async () => {
    await candour.ask(intake, create);
    const before = await counted(candour);
    await activate(candour, (policy) => ({
      ...policy,
      lines: policy.lines.filter(({ id }) => id !== 'intake-writes'),
    }));
    expect(refusalOf(await candour.ask(intake, create))).toBe(
      'PURPOSE_NOT_ALLOWED: Writing "Candidate.givenName" is refused for RECRUITMENT_APPLICATION_MANAGEMENT.',
    );
    expect(await counted(candour)).toEqual(before);
    await activate(candour, () => demonstrationPolicy('acme'));
    expect((await candour.ask(intake, create)).code).toBeNull();
  });

  it('never take a special category with a new candidate, whatever a policy opens', async () => {
    const wide: PolicyLine = {
      id: 'wide',
      fields: ['Candidate.religiousBelief'],
      purposes: [management],
      mode: 'WRITE',
      roles: ['INTAKE'],
      article9: 'A9_2_A',
    };
    await activate(candour, (policy) => ({ ...policy, lines: [...policy.lines, wide] }));
    const before = await counted(candour);
    const query = managing('createCandidate(input: { givenName: "Zoé", religiousBelief: "Quaker" }) { id }');
    expect(refusalOf(await candour.ask(intake, query))).toBe(
      `CONSENT_MISSING: "Candidate.religiousBelief" is never stored with a new candidate: the person's explicit consent comes first.`,
    );
    expect(await counted(candour)).toEqual(before);
  });
});

describe('an idempotency key', () => {
  it('writes once and answers a retry with the same data', async () => {
    const idempotencyKey = newKey();
    const first = await candour.ask(intake, create, { idempotencyKey });
    const before = await counted(candour);
    const second = await candour.ask(intake, create, { idempotencyKey });
    expect(second.data).toEqual(first.data);
    expect(await counted(candour)).toEqual(before);
    expect((await lastRecords(candour, 1))[0]).toMatchObject({ outcome: 'RELEASED', persons: [idOf(first)] });
  });

  it('tells again what a resume had no place for', async () => {
    const idempotencyKey = newKey();
    const query = managing('importResume(resume: { basics: { name: "Zoé" }, references: [{ name: "X" }] }) { id }');
    const [first, second] = [
      await candour.ask(intake, query, { idempotencyKey }),
      await candour.ask(intake, query, { idempotencyKey }),
    ];
    expect(second.data).toEqual(first.data);
    expect(second.extensions['unplaced']).toEqual(first.extensions['unplaced']);
    expect(second.extensions['unplaced']).toMatchObject([{ pointer: '/references' }]);
  });

  it('answers a consent again as it was answered, instants and all', async () => {
    const id = await newPerson(candour);
    const query = fulfilling(
      `giveConsent(candidate: "${id}", purpose: TALENT_POOL, noticeVersion: "2026-01-01T00:00:00Z", expiresAt: "2027-01-01T00:00:00Z") { status noticeVersion givenAt expiresAt }`,
    );
    const idempotencyKey = newKey();
    const first = await candour.ask(candidate(id), query, { idempotencyKey });
    const began = candour.clock.now;
    candour.clock.now = new Date(began.getTime() + 60_000);
    try {
      const second = await candour.ask(candidate(id), query, { idempotencyKey });
      expect(second.data).toEqual(first.data);
    } finally {
      candour.clock.now = began;
    }
    expect(first.data).toEqual({
      giveConsent: {
        status: 'GIVEN',
        noticeVersion: '2026-01-01T00:00:00Z',
        givenAt: candour.clock.now.toISOString(),
        expiresAt: '2027-01-01T00:00:00.000Z',
      },
    });
  });

  it.each([
    ['creating', intake, async () => create],
    [
      'giving a consent',
      intake,
      async () =>
        managing(
          `giveConsent(candidate: "${await newPerson(candour)}", purpose: TALENT_POOL, noticeVersion: "v2", evidence: ${evidence}) { status }`,
        ),
    ],
  ])('writes once for ten requests at the same time: %s', async (_what, asker, queryOf) => {
    const query = await queryOf();
    const before = await counted(candour);
    const idempotencyKey = newKey();
    const answers = await Promise.all(Array.from({ length: 10 }, () => candour.ask(asker, query, { idempotencyKey })));
    expect(answers.map(({ code }) => code)).toEqual(Array(10).fill(null));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    const after = await counted(candour);
    expect(Number(after?.['written'])).toBe(Number(before?.['written']) + 1);
    expect(Number(after?.['keys'])).toBe(Number(before?.['keys']) + 1);
    expect(candour.unplanned).toEqual([]);
  });

  it.each([
    ['document', managing('createCandidate(input: { givenName: "Léa" }) { id }'), {}],
    ['variable', managing('createCandidate(input: { givenName: "Zoé" }) { id }'), { unused: 1 }],
  ])('refuses another request under the same key: another %s', async (what, query, variables) => {
    const idempotencyKey = newKey();
    await candour.ask(intake, create, { idempotencyKey });
    const before = await counted(candour);
    const answer = await candour.ask(intake, query, { idempotencyKey, variables });
    expect(refusalOf(answer), what).toBe(
      'BAD_REQUEST: The idempotency key was used before, for another request. Use a new one.',
    );
    expect(await counted(candour)).toEqual(before);
  });

  it("is the principal's own", async () => {
    const idempotencyKey = newKey();
    const first = await candour.ask(intake, create, { idempotencyKey });
    const other = await candour.ask({ ...intake, id: 'somebody else' }, create, { idempotencyKey });
    expect(other.code).toBeNull();
    expect(idOf(other)).not.toBe(idOf(first));
  });

  it('is free again after a refusal', async () => {
    const idempotencyKey = newKey();
    const faulty = managing('createCandidate(input: { email: "x" }) { id }');
    expect((await candour.ask(intake, faulty, { idempotencyKey })).code).toBe('BAD_REQUEST');
    expect((await candour.ask(intake, create, { idempotencyKey })).code).toBeNull();
  });

  it('covers every root field of an operation, each done once', async () => {
    const two = managing(
      'a: createCandidate(input: { givenName: "A" }) { id } b: createCandidate(input: { givenName: "B" }) { id }',
    );
    const before = await counted(candour);
    const idempotencyKey = newKey();
    const [first, second] = [
      await candour.ask(intake, two, { idempotencyKey }),
      await candour.ask(intake, two, { idempotencyKey }),
    ];
    expect(first.code).toBeNull();
    expect(second.data).toEqual(first.data);
    expect(JSON.stringify(first.data?.['a'])).not.toBe(JSON.stringify(first.data?.['b']));
    const after = await counted(candour);
    expect(after?.['candidates']).toBe(Number(before?.['candidates']) + 2);
  });

  it('is not needed: without one, each request writes', async () => {
    const answers = [await candour.ask(intake, create), await candour.ask(intake, create)];
    expect(new Set(answers.map(idOf)).size).toBe(2);
  });
});
