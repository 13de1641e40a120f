import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccessLog } from '../../../src/access-log/AccessLog.js';
import type { AccessedField } from '../../../src/access-log/AccessRecord.js';
import { createIntegrator } from '../../../src/access-log/integrate/createIntegrator.js';
import { postBatch } from '../../../src/access-log/integrate/postBatch.js';
import { underLock } from '../../../src/access-log/integrate/underLock.js';
import { type PagePosition, readRecords } from '../../../src/access-log/readRecords.js';
import type { AccessRecordWhere } from '../../../src/access-log/recordFilter.js';
import type { Code } from '../../../src/errors/codes.js';
import type { Purpose } from '../../../src/vocabulary/purposes.js';
import { asOwner } from '../../helpers/database.js';
import { draftOf, factsOf, fieldOf, type LogFixture, openFixture, principal, signer } from '../support.js';

/** One record, as it was asked to be appended. */
interface Made {
  readonly subjects: readonly string[];
  readonly principal: string;
  readonly organisation: string | undefined;
  readonly client: string | undefined;
  readonly credential: string | undefined;
  readonly purpose: Purpose | null;
  readonly code: Code | null;
  readonly fields: readonly AccessedField[];
  readonly at: Date;
  readonly requestId: string;
}

const persons = Array.from({ length: 6 }, () => randomUUID());
const purposes: readonly Purpose[] = ['TALENT_POOL', 'SECURITY', 'MOBILITY_RELOCATION'];
const codes: readonly Code[] = ['CONSENT_WITHDRAWN', 'PURPOSE_NOT_ALLOWED'];
const coordinates = ['Candidate.email', 'Candidate.city', 'Candidate.religiousBelief', 'Application.score'];
const special = 'Candidate.religiousBelief';
const start = Date.parse('2025-12-31T23:00:00Z');
const minute = 60_000;

const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const field: fc.Arbitrary<AccessedField> = fc
  .tuple(fc.constantFrom(...coordinates), maybe(codes))
  .map(([name, code]) => fieldOf(name, code ? { verdict: 'REFUSED', code } : {}));
const made = fc.record({
  subjects: fc.uniqueArray(fc.constantFrom(...persons), { maxLength: 3 }),
  principal: fc.constantFrom('p-1', 'p-2', 'p-3'),
  organisation: maybe(['acme-hr', 'agency', 'p-1']),
  client: maybe(['ats', 'acme-hr']),
  credential: maybe(['jti-1', 'jti-2']),
  purpose: fc.option(fc.constantFrom(...purposes)),
  code: fc.option(fc.constantFrom(...codes)),
  fields: fc.array(field, { maxLength: 3 }),
  // Clocks of several gateways: a record may be earlier than the one before, by hours now and then.
  jump: fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 0, max: 2 }) }, fc.integer({ min: -90, max: 90 })),
});
const instant = fc.integer({ min: -100, max: 1_700 }).map((minutes) => new Date(start + minutes * minute));
/** One to three conditions: more match nothing. */
const where = (requests: readonly string[]): fc.Arbitrary<AccessRecordWhere> => {
  const conditions: Readonly<Record<keyof AccessRecordWhere, fc.Arbitrary<string | Date>>> = {
    subject: fc.constantFrom(...persons),
    principal: fc.constantFrom('p-1', 'p-2', 'nobody'),
    organisation: fc.constantFrom('acme-hr', 'agency', 'ats'),
    client: fc.constantFrom('ats', 'acme-hr'),
    credential: fc.constantFrom('jti-1', 'jti-2', 'jti-3'),
    field: fc.constantFrom(...coordinates, 'Candidate.phone'),
    purpose: fc.constantFrom(...purposes, 'ACCOUNTABILITY' as const),
    code: fc.constantFrom(...codes, 'INTERNAL'),
    from: instant,
    to: instant,
    requestId: fc.constantFrom(...requests, randomUUID()),
  };
  const condition = fc.oneof(...Object.entries(conditions).map(([name, value]) => fc.tuple(fc.constant(name), value)));
  return fc
    .uniqueArray(condition, { minLength: 1, maxLength: 3, selector: ([name]) => name })
    .map((chosen) => Object.fromEntries(chosen));
};

/** The filter's meaning, without any index: what a reader who sees no code of `hidden` is told. */
const matches = (record: Made, asked: AccessRecordWhere, hidden: ReadonlySet<string>): boolean => {
  const { fields } = record;
  const equal = (value: unknown, wanted: unknown): boolean => wanted === undefined || value === wanted;
  const hides = fields.some((each) => hidden.has(each.field));
  const said = fields.filter((each) => !hidden.has(each.field)).map(({ code }) => code);
  return (
    (asked.subject == null || record.subjects.includes(asked.subject)) &&
    (['principal', 'organisation', 'client', 'credential', 'purpose', 'requestId'] as const).every((name) =>
      equal(record[name], asked[name]),
    ) &&
    (asked.field == null || fields.some((each) => each.field === asked.field)) &&
    (asked.from == null || record.at >= asked.from) &&
    (asked.to == null || record.at < asked.to) &&
    (asked.code === undefined || said.some((code) => code === asked.code) || (!hides && record.code === asked.code))
  );
};

const size = 1_400;
let fixture: LogFixture;
let records: readonly Made[];

/** Appends records in their order; those that share an instant and a principal are one request now and then. */
async function append(wanted: readonly Made[]): Promise<void> {
  const clock = { now: new Date(start) };
  const log = createAccessLog({ database: fixture.database, signer, clock: () => clock.now });
  for (const one of wanted) {
    clock.now = one.at;
    const { organisation, client, credential } = one;
    await log.append(
      factsOf({
        requestId: one.requestId,
        purpose: one.purpose,
        principal: {
          id: one.principal,
          kind: 'PERSON',
          tenant: 'acme',
          roles: principal.roles,
          purposes: principal.purposes,
          country: 'FR',
          ...(organisation !== undefined && { organisation }),
          ...(client !== undefined && { client }),
          ...(credential !== undefined && { tokenId: credential }),
        },
      }),
      [draftOf({ subjects: one.subjects, fields: one.fields, code: one.code })],
    );
  }
  await log.close();
}

const integrate = async (batch: number): Promise<void> => {
  const failures: unknown[] = [];
  const onFailure = (error: unknown): void => void failures.push(error);
  await createIntegrator({ database: fixture.database, signer, clock: () => new Date(), onFailure, batch })();
  expect(failures).toEqual([]);
};

/** What an upgrade finds. */
const unpost = async (): Promise<void> => {
  await integrate(1_000);
  await asOwner(
    fixture.connection,
    `delete from access_log_posting; delete from access_log_bundle; delete from access_log_run;
     update access_log_tree set posted = 0`,
  );
  await post(300);
};
const post = (limit: number) =>
  underLock(fixture.database.pool, 'acme', (tx) => postBatch(tx, 'acme', { size, limit }));

beforeAll(async () => {
  fixture = await openFixture();
  const drawn = fc.sample(made, size);
  const time = { at: start };
  records = drawn.map(({ jump, ...one }) => {
    time.at += jump * minute;
    return { ...one, at: new Date(time.at), requestId: randomUUID() };
  });
});
afterAll(() => fixture.close());

/** Reads all pages of one reading. */
async function readAll(
  asked: AccessRecordWhere,
  first: number,
  hidden: ReadonlySet<string>,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let after: PagePosition | null = null; ; ) {
    const page = await readRecords(fixture.database.pool, {
      tenant: 'acme',
      where: asked,
      first,
      after,
      hideSpecialCodes: hidden,
    });
    found.push(...page.nodes.map(({ index }) => Number(index)));
    expect(page.nodes.length).toBeLessThanOrEqual(first);
    if (!page.hasNextPage) return found;
    expect(page.nodes).toHaveLength(first);
    after = page.end;
  }
}

describe.each<[string, (part: readonly Made[]) => Promise<void>, number]>([
  ['not integrated', async () => undefined, 300],
  ['integrated', async () => integrate(1_000), 600],
  ['partly integrated', async () => undefined, 900],
  ['integrated in batches that end within bundles', async () => integrate(37), 1_150],
  ['integrated, and then a little', async () => undefined, size],
  ['integrated, and posted from the start to somewhere', async () => unpost(), size],
  ['integrated, and posted a little further', async () => void (await post(300)), size],
])('a log that is %s', (_state, advance, upTo) => {
  it('answers every filter as if each record was looked at, page by page', async () => {
    const from = Number(
      (await fixture.database.pool.query('select next from access_log_head where tenant = $1', ['acme'])).rows[0]?.next,
    );
    await append(records.slice(from, upTo));
    await advance(records.slice(0, upTo));
    const present = records.slice(0, upTo);
    const asked = where(present.filter((_record, index) => index % 50 === 0).map(({ requestId }) => requestId));
    const seen = { matching: 0 };
    await fc.assert(
      fc.asyncProperty(asked, fc.constantFrom(1, 7, 50, 400), fc.boolean(), async (condition, first, isAuditor) => {
        const hidden = new Set(isAuditor ? [special] : []);
        const expected = present.flatMap((record, index) => (matches(record, condition, hidden) ? [index] : []));
        seen.matching += expected.length > 0 ? 1 : 0;
        const few = expected.length > first * 20 ? 50 : first;
        expect(await readAll(condition, few, hidden)).toEqual(expected.reverse());
      }),
      { numRuns: 60 },
    );
    // Or else nothing was tested.
    expect(seen.matching).toBeGreaterThan(15);
  }, 120_000);
});
