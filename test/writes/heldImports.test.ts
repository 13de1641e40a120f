import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepHeldDue } from '../../src/administration/sweep/sweepHeldDue.js';
import { openItem } from '../../src/writes/held/sealItem.js';
import { auditor, dpo, hiringManager, intake, recruiter } from '../helpers/askers.js';
import { startTestGateway } from '../helpers/gateway.js';
import {
  decider,
  disability,
  discards,
  type HoldingGateway,
  heldIn,
  holds,
  lists,
  reads,
  releases,
  resume,
  startHoldingGateway,
} from './holding.js';
import {
  coordinatesOf,
  counted,
  globexIntake,
  idOf,
  lastRecords,
  managing,
  refusalOf,
  rowsOf,
  stored,
  summariesOf,
} from './support.js';

let candour: HoldingGateway;
beforeAll(async () => {
  candour = await startHoldingGateway();
});
afterAll(async () => {
  expect(candour.unplanned).toEqual([]);
  await candour.stop();
});

const unknown = 'BAD_REQUEST: There is no such held import: none of that id waits for a decision.';
const hour = 3_600_000;
const held = async (document: unknown = resume) => heldIn(await holds(candour, { document }));
/** Everything that the database holds of held imports, as a copy of it would show it. */
const dumped = async (): Promise<string> =>
  JSON.stringify(await rowsOf(candour, "select encode(sealed, 'escape') as text, t.* from held_import t"));

describe('a bulk import that the content screen stops', () => {
  it('is held: nothing of it is stored but sealed, and the sender is told where it was stopped, without a word of it', async () => {
    const before = await counted(candour);
    const answer = await holds(candour);
    const { id, until, marks } = heldIn(answer);
    expect(answer.data).toEqual({ importResume: null });
    expect(Date.parse(until) - candour.clock.now.getTime()).toBe(72 * hour);
    expect(marks[0]).toMatchObject({ place: '/basics/summary', coordinate: 'Candidate.summary', category: 'HEALTH' });
    const after = await counted(candour);
    expect(after).toMatchObject({ subjects: before?.['subjects'], candidates: before?.['candidates'] });
    for (const told of [answer.text, await dumped()]) expect(told).not.toMatch(/handicap|RQTH|Ann Ash|ann@example/);
    expect(await candour.keyFiles()).toContain(id);
    const records = await lastRecords(candour, 3);
    expect(records.map(({ outcome }) => outcome).sort()).toEqual(['REFUSED', 'RELEASED', 'WRITTEN']);
    expect(records.find(({ outcome }) => outcome === 'REFUSED')).toMatchObject({
      type: 'Candidate',
      code: 'CATEGORY_PROHIBITED',
      persons: null,
    });
    for (const { leaf } of records) expect(String(leaf)).not.toMatch(/handicap|HEALTH/);
  });

  it('is refused as ever without hold, and stored at once where nothing is found', async () => {
    const { code } = await candour.ask(
      intake,
      managing('importResume(resume: {basics: {summary: "He is diabetic."}}) { id }'),
    );
    expect(code).toBe('CATEGORY_PROHIBITED');
    const clean = await holds(candour, { document: { basics: { name: 'Ada Byron' } } });
    expect(await stored(candour, idOf(clean), 'family_name')).toBe('Byron');
  });

  it('seals only the parts that a candidate is read from', async () => {
    const { id } = await held();
    const key = await candour.keys.find(id, candour.clock.now);
    const [row] = await rowsOf(candour, 'select sealed from held_import where id = $1', [id]);
    const open = (tenant: string) => openItem(row?.['sealed'] as Buffer, key ?? Buffer.alloc(32), { tenant, id });
    expect(Object.keys(JSON.parse(open('acme')) as object)).toEqual(['basics']);
    expect(() => open('globex')).toThrow();
  });

  it('is held once, however often it is sent under one key', async () => {
    const idempotencyKey = randomUUID();
    const first = heldIn(await holds(candour, { idempotencyKey }));
    expect(heldIn(await holds(candour, { idempotencyKey }))).toEqual(first);
  });

  it('is not held for who may not import', async () => {
    const before = await counted(candour);
    expect((await holds(candour, { as: recruiter })).code).toBe('ROLE_FORBIDDEN');
    expect((await counted(candour))?.['written']).toBe(before?.['written']);
  });
});

describe('who decides on a held import', () => {
  it('lists what waits, and reads the marked passages, which is recorded first', async () => {
    const { id, until, marks } = await held();
    expect((await lists(candour)).find((each) => each['id'] === id)).toEqual({
      ...{ id, until, marks, status: 'HELD', because: null, decidedBy: null },
    });
    const { data } = await reads(candour, id);
    const passages = data?.['readHeldImport'] as readonly Record<'before' | 'text' | 'after' | 'place', string>[];
    expect(passages.map(({ text }) => text).join(' ')).toContain('handicap');
    const [first] = passages;
    expect(`${first?.before}${first?.text}${first?.after}`).toBe(resume.basics.summary);
    const read = (await lastRecords(candour, 2)).find(
      ({ outcome, fields }) => outcome === 'RELEASED' && String(JSON.stringify(fields)).includes('SELECT'),
    );
    expect(coordinatesOf(read)).toEqual(['Mutation.readHeldImport']);
    expect(String(read?.['leaf'])).not.toContain('handicap');
  });

  it('stores the candidate without what is marked', async () => {
    const { id } = await held();
    const released = await releases(candour, id);
    const candidate = idOf(released);
    expect(candidate).not.toBe(id);
    const [summary] = await summariesOf(candour, candidate);
    expect(summary).toMatch(/^Soudeuse à Lille\..*Aime le travail bien fait\.$/);
    expect(summary).not.toMatch(/handicap|RQTH/);
    expect(await stored(candour, candidate, 'email')).toBe('ann@example.org');
    expect(await candour.keyFiles()).not.toContain(id);
    expect(
      await rowsOf(candour, 'select sealed, marks, status, decided_by from held_import where id = $1', [id]),
    ).toEqual([{ sealed: null, marks: [], status: 'REDACTED', decided_by: 'dev-zoe' }]);
    const [decided, written] = (await lastRecords(candour, 3)).filter(({ outcome }) => outcome === 'WRITTEN');
    expect([decided, written].map((record) => record?.['type']).sort()).toEqual(['Candidate', 'Mutation']);
    expect((await lists(candour, { status: 'REDACTED' })).map((each) => each['id'])).toContain(id);
  });

  it('stores it whole where the passage does not tell of the candidate, with the reason', async () => {
    const { id } = await held();
    const released = await releases(candour, id, { how: 'as: NOT_CONCERNED, because: OTHER_MEANING' });
    expect((await summariesOf(candour, idOf(released)))[0]).toBe(resume.basics.summary);
    expect((await lists(candour, { status: 'NOT_CONCERNED' })).find((each) => each['id'] === id)).toMatchObject({
      because: 'OTHER_MEANING',
      decidedBy: 'dev-zoe',
      marks: [],
    });
  });

  it('gives a reason for that, and for nothing else', async () => {
    const { id } = await held();
    for (const how of ['as: NOT_CONCERNED', 'as: REDACTED, because: COURSE'])
      expect((await releases(candour, id, { how })).code).toBe('BAD_REQUEST');
    expect((await lists(candour)).map((each) => each['id'])).toContain(id);
  });

  it('discards it: nothing is stored', async () => {
    const { id } = await held();
    const before = await counted(candour);
    expect((await discards(candour, id)).data).toEqual({ discardHeldImport: true });
    expect(await counted(candour)).toMatchObject({ candidates: before?.['candidates'] });
    expect(await candour.keyFiles()).not.toContain(id);
    expect(refusalOf(await reads(candour, id))).toBe(unknown);
  });

  it('cuts what the screen finds only once the first findings are gone, at every place', async () => {
    const document = {
      basics: {
        name: 'Ann Ash',
        label: 'Baker. She is a Freemason and votes Green.',
        summary: 'He is diabetic. He was convicted of theft. He bakes.',
      },
      work: [
        { name: 'Loaf' },
        { name: 'Rye', summary: 'Sales.', highlights: ['Shop steward for the union since 2015.', 'Baked bread.'] },
      ],
    };
    const { id, marks } = await held(document);
    expect(new Set(marks.map(({ place }) => place))).toContain('/work/1/highlights/0');
    const candidate = idOf(await releases(candour, id));
    const texts = JSON.stringify(await summariesOf(candour, candidate));
    expect(texts).not.toMatch(/diabetic|convicted|steward/);
    expect(texts).toContain('He bakes.');
    expect(texts).toContain('Baked bread.');
  });
});

describe('nobody else', () => {
  const service = intake;
  it.each([
    ['a service of intake', service, 'ROLE_FORBIDDEN'],
    ['a recruiter', { ...recruiter, kind: 'PERSON' as const }, 'ROLE_FORBIDDEN'],
    ['a hiring manager', { ...hiringManager, kind: 'PERSON' as const }, 'PURPOSE_NOT_GRANTED'],
    ['the officer', { ...dpo, kind: 'PERSON' as const }, 'PURPOSE_NOT_GRANTED'],
    ['an auditor', { ...auditor, kind: 'PERSON' as const }, 'PURPOSE_NOT_GRANTED'],
  ])('%s reads, releases or discards', async (_who, as, code) => {
    const { id } = await held();
    const answers = [
      await reads(candour, id, as),
      await releases(candour, id, { as }),
      await discards(candour, id, as),
    ];
    expect(answers.map((answer) => answer.code)).toEqual([code, code, code]);
    for (const { text } of answers) expect(text).not.toContain('handicap');
    expect((await lists(candour)).map((each) => each['id'])).toContain(id);
  });

  it('of another tenant learns that there is one', async () => {
    const { id } = await held();
    const other = { ...globexIntake, kind: 'PERSON' as const, id: 'dev-zoe' };
    const texts = async (about: string) => {
      const answers = [
        await reads(candour, about, other),
        await releases(candour, about, { as: other }),
        await discards(candour, about, other),
      ];
      return answers.map(({ text }) => text.replaceAll(/"receipt":"[^"]*"/g, ''));
    };
    expect(await texts(id)).toEqual(await texts(randomUUID()));
    expect(await lists(candour, { as: other })).toEqual([]);
    expect((await lists(candour)).map((each) => each['id'])).toContain(id);
  });

  it('finds it by any other id of a candidate', async () => {
    const { id } = await held();
    const { data } = await candour.ask(
      recruiter,
      `query @purpose(is: TALENT_POOL) { node(id: "${id}") { id } candidate(id: "${id}") { givenName } }`,
    );
    expect(data).toEqual({ node: null, candidate: null });
  });

  it('decides twice, however the second one asks', async () => {
    const { id } = await held();
    await releases(candour, id);
    const answers = [
      await reads(candour, id),
      await releases(candour, id),
      await discards(candour, id),
      await releases(candour, 'none'),
    ];
    expect(answers.map(refusalOf)).toEqual([unknown, unknown, unknown, unknown]);
    expect(await lastRecords(candour, 1)).toMatchObject([{ outcome: 'NOT_FOUND', code: 'NOT_FOUND' }]);
  });

  it('of two who decide at once is the second one', async () => {
    const { id } = await held();
    const before = await counted(candour);
    const answers = await Promise.all([
      releases(candour, id),
      discards(candour, id, { ...decider, id: 'dev-max' }),
      releases(candour, id, { how: 'as: NOT_CONCERNED, because: PLACE' }),
    ]);
    expect(answers.filter(({ code }) => code === null)).toHaveLength(1);
    expect(answers.filter((answer) => refusalOf(answer) === unknown)).toHaveLength(2);
    const made = Number((await counted(candour))?.['candidates']) - Number(before?.['candidates']);
    expect(made).toBe('discardHeldImport' in (answers.find(({ code }) => code === null)?.data ?? {}) ? 0 : 1);
  });

  it('reads it once the key is gone, though the database still has the rest', async () => {
    const { id } = await held();
    await candour.keys.destroy(id);
    expect([refusalOf(await reads(candour, id)), refusalOf(await releases(candour, id))]).toEqual([unknown, unknown]);
  });
});

describe('after 72 hours', () => {
  it('it is out of reach at the very moment, and swept with its key', async () => {
    const began = candour.clock.now;
    const { id, until } = await held();
    candour.clock.now = new Date(Date.parse(until) - 1);
    expect((await reads(candour, id)).code).toBeNull();
    candour.clock.now = new Date(until);
    expect([
      refusalOf(await reads(candour, id)),
      refusalOf(await releases(candour, id)),
      refusalOf(await discards(candour, id)),
    ]).toEqual([unknown, unknown, unknown]);
    expect((await lists(candour)).map((each) => each['id'])).not.toContain(id);
    expect((await lists(candour, { status: 'EXPIRED' })).find((each) => each['id'] === id)).toMatchObject({
      marks: [],
    });
    await candour.keys.place('orphan', { key: Buffer.alloc(32), until: began });
    const { database, gateway, clock, unplanned } = candour;
    await sweepHeldDue({
      ...{ pool: database.pool, log: gateway.log, rulebook: gateway.rulebook, clock: () => clock.now },
      ...{ heldKeys: candour.keys, onUnplanned: (error: unknown) => unplanned.push(error) },
    });
    expect(await candour.keyFiles()).toEqual([]);
    expect(
      await rowsOf(candour, 'select status, sealed, marks, decided_by from held_import where id = $1', [id]),
    ).toEqual([{ status: 'EXPIRED', sealed: null, marks: [], decided_by: null }]);
    expect(await rowsOf(candour, "select from held_import where status = 'HELD'")).toEqual([]);
    const [record] = await lastRecords(candour, 1);
    expect(coordinatesOf(record)).toEqual(['Mutation.sweepRetention']);
  });

  it('the controller may sweep it, and counts it first', async () => {
    const { id, until } = await held();
    candour.clock.now = new Date(until);
    const controller = { roles: ['CONTROLLER'], purposes: ['ACCOUNTABILITY'] } as const;
    const sweep = async (dryRun: boolean) =>
      (
        await candour.ask(
          { ...controller },
          `mutation @purpose(is: ACCOUNTABILITY) { sweepRetention(dryRun: ${dryRun}) { held } }`,
        )
      ).data;
    expect(await sweep(true)).toEqual({ sweepRetention: { held: 1 } });
    expect(await candour.keyFiles()).toContain(id);
    expect(await sweep(false)).toEqual({ sweepRetention: { held: 1 } });
    expect(await candour.keyFiles()).not.toContain(id);
    expect(await sweep(true)).toEqual({ sweepRetention: { held: 0 } });
  });
});

describe('a tenant that holds as much as it may', () => {
  it('has the next refused, also of several at once, until one is decided', async () => {
    const small = await startHoldingGateway(2);
    const answers = await Promise.all([holds(small), holds(small), holds(small), holds(small)]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['LIMIT_EXCEEDED', 'LIMIT_EXCEEDED', null, null]);
    expect(await lists(small)).toHaveLength(2);
    const elsewhere = await holds(small, { as: globexIntake });
    expect(elsewhere.code).toBeNull();
    await discards(small, String((await lists(small))[0]?.['id']));
    expect((await holds(small)).code).toBeNull();
    await small.stop();
  });
});

describe('a gateway without a place for keys', () => {
  it('holds nothing, and refuses', async () => {
    const plain = await startTestGateway({ fresh: candour.fresh });
    const before = await counted(candour);
    const answer = await holds(plain);
    expect(answer.code).toBe('BAD_REQUEST');
    expect(answer.text).not.toContain(disability);
    expect(await counted(candour)).toEqual(before);
    await plain.stop();
  });
});
