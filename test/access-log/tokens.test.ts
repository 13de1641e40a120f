import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEntry } from '../../src/access-log/checkEntry.js';
import { partyToken, resolveTokens, subjectTokens } from '../../src/access-log/lookUpTokens.js';
import { nameOfKey, partyKey, subjectKey } from '../../src/access-log/tokenKeys.js';
import { createTokens } from '../../src/access-log/tokens.js';
import { draftOf, factsOf, type LogFixture, openFixture } from './support.js';

let fixture: LogFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

const allYears = { from: null, to: null };
const personOf = (turn: number): string => `44444444-4444-4444-8444-${String(turn).padStart(12, '0')}`;

describe('tokens', () => {
  it('are the same for replicas that name the same people at once, in whatever order', async () => {
    const people = Array.from({ length: 40 }, (_, turn) => subjectKey('acme', 2026, personOf(turn)));
    const orders = Array.from({ length: 8 }, (_, turn) => new Set(turn % 2 === 0 ? people : [...people].reverse()));
    const found = await Promise.all(
      orders.map((keys) => createTokens(100).findOrMake('acme', keys, fixture.database.pool)),
    );
    const texts = found.map((tokens) => people.map((key) => tokens.get(key)?.text));
    expect(new Set(texts[0]).size).toBe(40);
    for (const other of texts) expect(other).toEqual(texts[0]);
  });

  it('are 128 random bits, of which none comes from the name', async () => {
    const [ours, theirs] = await Promise.all(
      ['acme', 'globex'].map(async (tenant) => {
        const key = partyKey(tenant, 'principal', 'p-9');
        return (await createTokens(10).findOrMake(tenant, new Set([key]), fixture.database.pool)).get(key)?.text;
      }),
    );
    expect(ours).toMatch(/^[\w-]{22}$/);
    expect(theirs).toMatch(/^[\w-]{22}$/);
    expect(ours).not.toBe(theirs);
  });

  it('change with the year for a person', async () => {
    const tokens = createTokens(10);
    const years = [2025, 2026, 2027];
    const keys = new Set(years.map((year) => subjectKey('acme', year, personOf(90))));
    await tokens.findOrMake('acme', keys, fixture.database.pool);
    const subject = { tenant: 'acme', id: personOf(90) };
    const found = (from: number | null, to: number | null) =>
      subjectTokens(fixture.database.pool, subject, { from, to });
    expect(new Set(await found(null, null)).size).toBe(3);
    expect(await found(2026, 2026)).toHaveLength(1);
    expect(await found(2026, null)).toHaveLength(2);
    expect(await found(2028, null)).toEqual([]);
  });

  it('keep a principal, an organisation and a client of one name apart, and lead back to the name', async () => {
    const keys = (['principal', 'organisation', 'client'] as const).map((party) =>
      partyKey('acme', party, 'same: name'),
    );
    const made = await createTokens(10).findOrMake('acme', new Set(keys), fixture.database.pool);
    const texts = keys.map((key) => made.get(key)?.text ?? '');
    expect(new Set(texts).size).toBe(3);
    const names = await resolveTokens(fixture.database.pool, 'acme', texts);
    expect(texts.map((text) => names.get(text))).toEqual(['same: name', 'same: name', 'same: name']);
    const token = await partyToken(fixture.database.pool, { tenant: 'acme', party: 'client', name: 'same: name' });
    expect(token).toBe(texts[2]);
  });

  it('are never resolved for a person, nor across tenants', async () => {
    const key = subjectKey('acme', 2026, personOf(91));
    const made = await createTokens(10).findOrMake('acme', new Set([key]), fixture.database.pool);
    const text = made.get(key)?.text ?? '';
    expect(await resolveTokens(fixture.database.pool, 'acme', [text])).toEqual(new Map());
    const party = await createTokens(10).findOrMake(
      'acme',
      new Set([partyKey('acme', 'client', 'c')]),
      fixture.database.pool,
    );
    const partyText = party.get(partyKey('acme', 'client', 'c'))?.text ?? '';
    expect(await resolveTokens(fixture.database.pool, 'globex', [partyText])).toEqual(new Map());
  });

  it('remember no more than their capacity', () => {
    const tokens = createTokens(2);
    const token = { text: 't', hash: Buffer.alloc(32) };
    const keys = ['a', 'b', 'c'].map((name) => partyKey('acme', 'client', name));
    tokens.remember(new Map(keys.map((key) => [key, token])));
    expect(keys.map((key) => tokens.known(new Set([key])) !== null)).toEqual([false, true, true]);
  });

  it('are not remembered of persons that were forgotten while they were looked up', async () => {
    const tokens = createTokens(10);
    const key = subjectKey('acme', 2026, personOf(93));
    const lookedUp = await tokens.findOrMake('acme', new Set([key]), fixture.database.pool);
    tokens.forgetSubjects('acme');
    tokens.remember(lookedUp);
    expect(tokens.known(new Set([key]))).toBeNull();
    const again = await tokens.findOrMake('acme', new Set([key]), fixture.database.pool);
    tokens.remember(again);
    expect(tokens.known(new Set([key]))?.get(key)).toEqual(lookedUp.get(key));
  });

  it('are forgotten of the persons of one tenant, and of nobody else', async () => {
    const tokens = createTokens(10);
    const token = { text: 't', hash: Buffer.alloc(32) };
    const [mine, theirs, party] = [
      subjectKey('acme', 2026, 'a'),
      subjectKey('globex', 2026, 'a'),
      partyKey('acme', 'client', 'a'),
    ];
    tokens.remember(new Map([mine, theirs, party].map((key) => [key, token])));
    tokens.forgetSubjects('acme');
    expect([mine, theirs, party].map((key) => tokens.known(new Set([key])) !== null)).toEqual([false, true, true]);
  });

  it('unlink a person once their rows are erased, while the log still verifies', async () => {
    const id = personOf(92);
    await fixture.log.append(factsOf(), [draftOf({ subjects: [id] })]);
    const [before] = await subjectTokens(fixture.database.pool, { tenant: 'acme', id }, allYears);
    await fixture.database.pool.query(
      `delete from access_log_token where tenant = $1 and kind = 'SUBJECT' and name = $2`,
      ['acme', id],
    );
    fixture.log.forgetSubjects('acme');
    expect(await subjectTokens(fixture.database.pool, { tenant: 'acme', id }, allYears)).toEqual([]);
    const entries = await fixture.entries();
    expect(entries.filter(({ subjects }) => subjects.includes(before ?? ''))).toHaveLength(1);
    expect(entries.flatMap(checkEntry)).toEqual([]);
    await fixture.log.append(factsOf(), [draftOf({ subjects: [id] })]);
    expect(await subjectTokens(fixture.database.pool, { tenant: 'acme', id }, allYears)).not.toContain(before);
  });

  it.each([
    [subjectKey('acme', 2026, 'a b'), { kind: 'SUBJECT', period: 2026, name: 'a b' }],
    [partyKey('acme', 'principal', 'SUBJECT 1 x'), { kind: 'PRINCIPAL', period: 0, name: 'principal:SUBJECT 1 x' }],
    [partyKey('a b', 'client', ''), { kind: 'PRINCIPAL', period: 0, name: 'client:' }],
  ])('have keys that lead back to their columns: %s', (key, name) => {
    expect(nameOfKey(key)).toEqual(name);
  });
});
