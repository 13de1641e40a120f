import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileDraft, loadDraft } from '../../src/administration/preview/DraftPolicy.js';
import type { PolicyPreview } from '../../src/administration/preview/PolicyPreview.js';
import { replayPeriod } from '../../src/administration/preview/replayPeriod.js';
import { createGovernedSchema } from '../../src/gateway.js';
import type { InstructionsDocument } from '../../src/policy/InstructionsDocument.js';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import { openDatabase } from '../../src/storage/openDatabase.js';
import { person } from '../gateway/people.js';
import {
  adviser,
  auditor,
  candidate,
  dpo,
  intake,
  interview,
  recruiter,
  screening,
  selection,
} from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import {
  admin,
  drafted,
  instructions,
  opening,
  policy,
  previewed,
  previewIn,
  selected,
  withLines,
} from './previewing.js';

let candour: TestGateway;
const [monday, tuesday] = ['2026-03-02', '2026-03-03'];
const relocation = 'MOBILITY_RELOCATION';
const agency: Asker = { ...recruiter, organisation: 'agency', client: 'portal' };
const list = (purpose: string, fields: string, args = 'first: 20'): string =>
  `query L @purpose(is: ${purpose}) { candidates(${args}) { totalCount nodes { ${fields} } } }`;
const one = (purpose: string, id: string, fields: string): string =>
  `query O @purpose(is: ${purpose}) { candidate(id: "${id}") { ${fields} } }`;

/** What was asked on the first day. */
async function record(): Promise<void> {
  const ask = async (times: number, asker: Asker, query: string): Promise<void> => {
    for (let time = 0; time < times; time += 1) expect((await candour.ask(asker, query)).code).not.toBe('BAD_REQUEST');
  };
  await ask(11, recruiter, list(selection, 'id salaryExpectation workPermit applications { score job { title } }'));
  await ask(2, agency, list(selection, 'id salaryExpectation', 'first: 3'));
  await ask(1, agency, list(screening, 'fullName email age'));
  await ask(1, recruiter, list(screening, 'id city', 'first: 5, where: { email: { contains: "a" } }'));
  await ask(1, recruiter, list(interview, 'fullName email', 'orderBy: [{ by: CITY, direction: ASC }]'));
  for (const state of ['EVERYTHING_VALID', 'CONSENT_WITHDRAWN'] as const)
    await ask(1, adviser, one(relocation, person(state), 'religiousBelief dateOfBirth city'));
  await ask(
    1,
    candidate(person('EVERYTHING_VALID')),
    one('RIGHTS_FULFILMENT', person('EVERYTHING_VALID'), 'givenName email'),
  );
  await ask(12, recruiter, list('RECRUITMENT_BACKGROUND_CHECK', 'id'));
  await ask(1, recruiter, '{ candidates { totalCount } }');
  await ask(1, recruiter, '{ jobs { title } }');
  await ask(
    1,
    intake,
    `mutation W @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) {
    updateCandidate(id: "${person('EVERYTHING_VALID')}", set: { city: "Lille" }) { id city } }`,
  );
}

beforeAll(async () => {
  candour = await startTestGateway();
  await record();
  candour.clock.now = new Date('2026-03-04T09:00:00Z');
});
afterAll(() => candour.stop());

async function preview(document: PolicyDocument | InstructionsDocument, to = tuesday): Promise<PolicyPreview> {
  const draft = await drafted(candour, document);
  return previewIn(await previewed(candour, { draft, from: monday, to }));
}
const row = (more: object) => ({
  client: 'ats',
  organisation: 'acme-hr',
  purpose: selection,
  mode: 'SELECT',
  dependsOnSubject: false,
  code: null,
  transformFrom: null,
  transformTo: null,
  ...more,
});

describe('previewPolicy', () => {
  it('changes nothing where the draft is what was in force', async () => {
    const { rows, complete, daysDone, daysTotal, recordsRead } = await preview(policy);
    expect({ rows, complete, daysDone, daysTotal }).toEqual({ rows: [], complete: true, daysDone: 1, daysTotal: 1 });
    const { rows: counted } = await candour.database.pool.query<{ count: number }>(
      "select count(*) from access_log_entry where tenant = 'acme' and at < '2026-03-03'",
    );
    expect(recordsRead).toBe(counted[0]?.count);
    expect(recordsRead).toBeGreaterThan(30);
    expect((await preview(instructions)).rows).toEqual([]);
  });

  it('says what would be newly refused, to whose application, for how many: exactly from ten on', async () => {
    const { rows } = await preview(withLines((line) => (line.id === 'salary' ? [] : [line])));
    const refused = { field: 'Candidate.salaryExpectation', change: 'NEWLY_REFUSED', code: 'PURPOSE_NOT_ALLOWED' };
    expect(rows).toEqual([
      row({ ...refused, operations: '11', persons: '20' }),
      row({ ...refused, client: 'portal', organisation: 'agency', operations: '< 10', persons: '< 10' }),
    ]);
  });

  it('says what would be newly released, and that it depends on the person where it does', async () => {
    const { rows } = await preview(
      opening({ fields: ['Candidate.email'], purposes: [screening], roles: ['RECRUITER'], transform: 'PRESENCE' }),
    );
    const released = {
      purpose: screening,
      field: 'Candidate.email',
      change: 'NEWLY_RELEASED',
      code: 'PURPOSE_NOT_ALLOWED',
    };
    expect(rows).toEqual([
      row({
        ...released,
        client: 'portal',
        organisation: 'agency',
        dependsOnSubject: true,
        transformTo: 'PRESENCE',
        operations: '< 10',
        persons: '20',
      }),
    ]);
    const plain = await preview(opening({ fields: ['Candidate.email'], purposes: [screening], roles: ['RECRUITER'] }));
    expect(plain.rows.map(({ mode, operations, persons }) => [mode, operations, persons])).toEqual([
      ['FILTER', '< 10', '< 10'],
      ['SELECT', '< 10', '20'],
    ]);
  });

  it('says what would be transformed differently', async () => {
    const { rows } = await preview(
      withLines((line) => {
        if (line.id === 'names-blind-screening') return [{ ...line, transform: 'PSEUDONYM' }];
        const { transform: _transform, ...plain } = line;
        return [line.id === 'selection-permit' ? plain : line];
      }),
    );
    const differently = { change: 'TRANSFORMED_DIFFERENTLY', dependsOnSubject: true };
    expect(rows).toEqual([
      row({
        ...differently,
        field: 'Candidate.workPermit',
        transformFrom: 'PRESENCE',
        operations: '11',
        persons: '20',
      }),
      row({
        ...differently,
        client: 'portal',
        organisation: 'agency',
        purpose: screening,
        field: 'Candidate.fullName',
        transformFrom: 'INITIALS',
        transformTo: 'PSEUDONYM',
        operations: '< 10',
        persons: '20',
      }),
    ]);
  });

  it.each([
    ['refuses', [], { change: 'NEWLY_REFUSED', code: 'PURPOSE_NOT_ALLOWED', dependsOnSubject: false }],
    [
      'transforms',
      ['PRESENCE'],
      { change: 'TRANSFORMED_DIFFERENTLY', transformTo: 'PRESENCE', dependsOnSubject: true },
    ],
  ] as const)(
    'never tells apart whom consent released it for and whom not, where a draft %s',
    async (_what, transforms, change) => {
      const { rows } = await preview(
        withLines((line) =>
          line.id === 'relocation-religion' ? transforms.map((transform) => ({ ...line, transform })) : [line],
        ),
      );
      expect(rows).toEqual([
        row({
          ...change,
          purpose: relocation,
          field: 'Candidate.religiousBelief',
          operations: '< 10',
          persons: '< 10',
        }),
      ]);
    },
  );

  it('replays the purposes, categories and recipients of drafted instructions', async () => {
    const { [selection]: _selection, ...purposes } = instructions.purposes;
    const withoutPurpose = await preview({ ...instructions, purposes });
    expect(new Set(withoutPurpose.rows.map(({ purpose, change, code }) => [purpose, change, code].join()))).toEqual(
      new Set([`${selection},NEWLY_REFUSED,PURPOSE_NOT_INSTRUCTED`]),
    );
    const { rows } = await preview({ ...instructions, recipients: ['acme-hr'] });
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map(({ organisation, code }) => `${organisation} ${code}`))).toEqual(
      new Set(['agency PURPOSE_NOT_INSTRUCTED']),
    );
  });

  it('closes the writes and the filters with their coordinates, and no floor', async () => {
    const { rows } = await preview({ rolesByPurpose: {}, lines: [] });
    const touched = rows.map(({ field, mode }) => `${mode} ${field}`);
    expect(touched).toEqual(
      expect.arrayContaining(['WRITE Candidate.city', 'SORT Candidate.city', 'COUNT Candidate.id']),
    );
    expect(rows.every(({ change }) => change === 'NEWLY_REFUSED')).toBe(true);
    expect(rows.filter(({ purpose }) => purpose === 'RIGHTS_FULFILMENT')).toEqual([]);
  });

  it('counts the operations that were refused whole as not replayed', async () => {
    const { notReplayed } = await preview(policy);
    expect(notReplayed).toEqual([
      { purpose: 'RECRUITMENT_BACKGROUND_CHECK', code: 'PURPOSE_NOT_INSTRUCTED', operations: '12' },
      { purpose: null, code: 'PURPOSE_REQUIRED', operations: '< 10' },
    ]);
  });

  it('takes the draft as it reads at the first instant of the period', async () => {
    const { rows } = await preview(
      opening({
        fields: ['Candidate.email'],
        purposes: [screening],
        roles: ['RECRUITER'],
        validFrom: '2026-03-02T00:00:01Z',
      }),
    );
    expect(rows).toEqual([]);
  });

  it('answers the same bytes for the same question, here and on another replica', async () => {
    const draft = await drafted(candour, { rolesByPurpose: {}, lines: [] });
    const ask = async (of: TestGateway): Promise<string> =>
      JSON.stringify((await previewed(of, { draft, from: monday, to: tuesday })).data);
    const database = await openDatabase({ connection: candour.fresh.connection });
    const other = await startTestGateway({ fresh: { ...candour.fresh, database } });
    other.clock.now = new Date('2026-03-05T23:00:00Z');
    try {
      const first = await ask(candour);
      expect(first.length).toBeGreaterThan(4_000);
      expect(await ask(candour)).toBe(first);
      expect(await ask(other)).toBe(first);
    } finally {
      await other.stop();
      await database.close();
    }
  });

  it('tells no person, no principal, no token and no value', async () => {
    const draft = await drafted(candour, { rolesByPurpose: {}, lines: [] });
    const text = JSON.stringify((await previewed(candour, { draft, from: monday, to: tuesday })).data).replaceAll(
      draft,
      '',
    );
    const { rows } = await candour.database.pool.query<{ name: string; token: string; kind: string }>(
      "select name, token, kind from access_log_token where tenant = 'acme'",
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const { name, token } of rows) {
      expect(text).not.toContain(token);
      if (!/^(client|organisation):/.test(name)) expect(text).not.toContain(name.replace(/^principal:/, ''));
    }
    expect(text).not.toContain('Lille');
  });

  it.each([
    ['ADMIN', admin, null],
    ['CONTROLLER', { roles: ['CONTROLLER'], purposes: ['POLICY_ADMINISTRATION'] }, null],
    ['DPO', dpo, null],
    ['AUDITOR', auditor, null],
    ['RECRUITER', { ...recruiter, purposes: ['POLICY_ADMINISTRATION'] }, 'ROLE_FORBIDDEN'],
    ['SUBJECT', { ...candidate(person('EVERYTHING_VALID')), purposes: ['ACCOUNTABILITY'] }, 'ROLE_FORBIDDEN'],
    ['a recruiter for its own purpose', { ...recruiter, purposes: [screening] }, 'ROLE_FORBIDDEN'],
  ] as readonly (readonly [string, Asker, string | null])[])('is for %s: or not', async (_who, asker, code) => {
    const draft = await drafted(candour, policy);
    const answer = await previewed(candour, { draft, from: monday, to: tuesday, asker });
    expect(answer.code).toBe(code);
    if (code === null) expect(previewIn(answer).complete).toBe(true);
    else expect(answer.data ?? null).toBeNull();
  });

  it.each([
    ['2026-03-02T00:00:01Z', tuesday, 'A preview replays whole days: "from" and "to" must be midnights in UTC.'],
    [monday, '2026-03-03T00:00:00+01:00', 'A preview replays whole days: "from" and "to" must be midnights in UTC.'],
    [tuesday, tuesday, 'The period of a preview must end after it begins: "to" is excluded.'],
    [tuesday, monday, 'The period of a preview must end after it begins: "to" is excluded.'],
    [
      monday,
      '2026-03-05',
      'A preview replays days that are over: "to" must not lie after the midnight at which today began, in UTC.',
    ],
    ['2025-01-26', tuesday, 'A preview replays at most 400 days at once.'],
  ])('replays whole days that are over only: %s to %s', async (from, to, message) => {
    const draft = await drafted(candour, policy);
    const answer = await previewed(candour, { draft, from, to });
    expect([answer.code, answer.errors[0]?.message]).toEqual(['BAD_REQUEST', message]);
  });

  it('knows the drafts of its tenant alone', async () => {
    for (const draft of [await drafted(candour, policy, { tenant: 'globex' }), crypto.randomUUID(), 'x']) {
      const answer = await previewed(candour, { draft, from: monday, to: tuesday });
      expect([answer.code, answer.errors[0]?.message]).toEqual(['BAD_REQUEST', 'There is no draft with this id.']);
    }
  });

  it.each([-1, 11])('waits no %s seconds', async (wait) => {
    const draft = await drafted(candour, policy);
    const answer = await previewed(candour, { draft, from: monday, to: tuesday, wait });
    expect([answer.code, answer.errors[0]?.message]).toEqual(['BAD_REQUEST', 'A preview waits from 0 to 10 seconds.']);
  });

  it('reads the log of its tenant alone', async () => {
    const draft = await drafted(candour, { rolesByPurpose: {}, lines: [] }, { tenant: 'globex' });
    const answer = await previewed(candour, {
      draft,
      from: monday,
      to: tuesday,
      asker: { ...admin, tenant: 'globex' },
    });
    expect(previewIn(answer)).toMatchObject({ recordsRead: 0, rows: [], notReplayed: [] });
  });

  it('says how far the work is, goes on with it when asked again, and works on one at a time', async () => {
    const draft = await drafted(
      candour,
      withLines((line) => (line.id === 'salary' ? [] : [line])),
    );
    const other = await drafted(candour, policy);
    const long = { draft, from: '2025-01-29', to: '2026-03-04' };
    const begun = previewIn(await previewed(candour, { ...long, wait: 0 }));
    expect(begun).toMatchObject({ complete: false, daysTotal: 399, rows: [], notReplayed: [] });
    const refused = await previewed(candour, { draft: other, from: monday, to: tuesday });
    expect([refused.code, refused.errors[0]?.message]).toEqual([
      'LIMIT_EXCEEDED',
      'Another preview is at work for this controller. Ask again when it is complete, or a minute after it was last asked for.',
    ]);
    let complete = previewIn(await previewed(candour, long));
    while (!complete.complete) complete = previewIn(await previewed(candour, long));
    expect(complete).toMatchObject({ complete: true, daysDone: 399 });
    expect(complete.rows.length).toBe(2);
    expect((await previewed(candour, { draft: other, from: monday, to: tuesday })).code).toBeNull();
  });

  it('answers for a draft as it stands: an edited one is replayed anew', async () => {
    const draft = await drafted(candour, policy);
    const asked = { draft, from: monday, to: tuesday };
    const before = previewIn(await previewed(candour, asked));
    const edited = withLines((line) => (line.id === 'salary' ? [] : [line]));
    await candour.database.pool.query("update policy_draft set document = $2, digest = 'edited' where id = $1", [
      draft,
      edited,
    ]);
    const after = previewIn(await previewed(candour, asked));
    expect([before.rows.length, after.rows.length, after.digest]).toEqual([0, 2, 'edited']);
  });

  it('lets go of its connections when the gateway closes, in the midst of its work', async () => {
    const database = await openDatabase({ connection: candour.fresh.connection });
    const other = await startTestGateway({ fresh: { ...candour.fresh, database } });
    other.clock.now = candour.clock.now;
    const draft = await drafted(candour, policy);
    const begun = await previewed(other, { draft, from: '2025-01-29', to: '2026-03-04', wait: 0 });
    expect(previewIn(begun).complete).toBe(false);
    await other.stop();
    expect(database.pool.totalCount - database.pool.idleCount).toBe(0);
    await database.close();
  });

  it('ends all of its work when one day fails', async () => {
    const { pool } = candour.database;
    const { rulebook } = createGovernedSchema();
    const period = { from: new Date('2025-01-29T00:00:00Z'), to: new Date('2026-03-04T00:00:00Z') };
    const loaded = await loadDraft(pool, { tenant: 'acme', id: await drafted(candour, policy) });
    const draft = compileDraft(loaded, { tenant: 'acme', rulebook, at: period.from });
    const done: number[] = [];
    let turns = 0;
    const replayed = replayPeriod({
      ...{ pool, tenant: 'acme', rulebook, draft, period, signal: new AbortController().signal },
      progress: (records) => done.push(records),
      turn: async (work) => {
        turns += 1;
        if (turns === 5) throw new RangeError('the fifth day');
        return work();
      },
    });
    await expect(replayed).rejects.toThrow(new RangeError('the fifth day'));
    expect(pool.totalCount - pool.idleCount).toBe(0);
    const [days, begun] = [done.length, turns];
    await new Promise(setImmediate);
    expect([done.length, turns]).toEqual([days, begun]);
    expect(days).toBeLessThanOrEqual(5);
  });

  it('is recorded, and holds nothing that is governed', async () => {
    expect(candour.unplanned).toEqual([]);
    const { rows } = await candour.database.pool.query<{ count: number }>(
      `select count(*) from access_log_entry where purpose = 'POLICY_ADMINISTRATION' and fields @> '[{"field": "Query.previewPolicy"}]'`,
    );
    expect(selected).not.toContain('subject ');
    expect(rows[0]?.count).toBeGreaterThan(10);
  });
});
