import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEntry, type EntryRow } from '../../src/access-log/checkEntry.js';
import { leafHash, rootOfHashes } from '../../src/access-log/merkle.js';
import { openReason, REASON_KEY } from '../../src/access-log/reason.js';
import { verifyReceipt } from '../../src/access-log/receipt.js';
import { draftOf, factsOf, fieldOf, type LogFixture, openFixture, principal, signer } from './support.js';

let fixture: LogFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

const subjects = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const saidBy = (entry: EntryRow) => JSON.parse(entry.leaf.toString());
const ofRequest = async (requestId: string): Promise<readonly EntryRow[]> =>
  (await fixture.entries()).filter((entry) => entry.requestId === requestId);

describe('append', () => {
  it('records every draft of a request at neighbouring indices, in their order', async () => {
    const facts = factsOf();
    const drafts = ['Candidate', 'Work', 'Application'].map((type) => draftOf({ type, subjects }));
    await fixture.log.append(facts, drafts);
    const entries = await ofRequest(facts.requestId);
    expect(entries.map(({ type }) => type)).toEqual(['Candidate', 'Work', 'Application']);
    expect(entries.map(({ index }) => index - (entries[0]?.index ?? 0))).toEqual([0, 1, 2]);
  });

  it('gives a receipt that names the first record, whose leaf vouches for the others', async () => {
    const facts = factsOf();
    const outcome = await fixture.log.append(facts, [draftOf(), draftOf({ type: 'Work' }), draftOf({ type: 'Skill' })]);
    const [first, ...others] = await ofRequest(facts.requestId);
    if (outcome.stale || first === undefined) throw new Error('It was expected to be recorded.');
    expect(verifyReceipt(outcome.receipt.text, signer.publicKey)).toMatchObject({
      recordId: first.recordId,
      leafHash: leafHash(first.leaf).toString('hex'),
    });
    const root = rootOfHashes(others.map(({ leaf }) => leafHash(leaf))).toString('hex');
    expect(saidBy(first).others).toEqual({ count: 2, root });
    expect(others.map((entry) => saidBy(entry).others)).toEqual([null, null]);
  });

  it('stores tokens, not names: nothing of the principal or a person is in a record', async () => {
    const facts = factsOf({ because: 'canary-because', operationName: 'CanaryName' });
    await fixture.log.append(facts, [draftOf({ subjects })]);
    const text = JSON.stringify((await ofRequest(facts.requestId)).map((entry) => ({ ...entry, leaf: saidBy(entry) })));
    for (const name of [...subjects, '"p-1"', 'acme-hr', '"ats"', 'canary', 'CanaryName'])
      expect(text).not.toContain(name);
  });

  it('gives a person one token a year, and each person another', async () => {
    const [one, other] = [factsOf(), factsOf()];
    await fixture.log.append(one, [draftOf({ subjects })]);
    await fixture.log.append(other, [draftOf({ subjects: [...subjects].reverse() })]);
    const [[first], [second]] = [await ofRequest(one.requestId), await ofRequest(other.requestId)];
    expect(first?.subjects).toHaveLength(2);
    expect(new Set(first?.subjects).size).toBe(2);
    expect(second?.subjects).toEqual(first?.subjects);
  });

  it('numbers the records of a run without gaps', async () => {
    const log = fixture.openReplica();
    for (let turn = 0; turn < 3; turn += 1) await log.append(factsOf(), [draftOf(), draftOf()]);
    const said = (await fixture.entries()).map(saidBy).filter(({ replica }) => replica.startsWith(log.replica));
    expect(said.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(new Set(said.map(({ replica }) => replica)).size).toBe(1);
  });

  it('writes columns that agree with the bytes of the leaf', async () => {
    const fields = [
      fieldOf('Candidate.email', { verdict: 'REFUSED', code: 'CONSENT_MISSING' }),
      fieldOf('Candidate.dateOfBirth', { verdict: 'TRANSFORMED', transform: 'YEAR' }),
    ];
    await fixture.log.append(factsOf({ because: 'why', article9Condition: 'A9_2_A' }), [draftOf({ subjects, fields })]);
    const { organisation: _o, client: _c, ...bare } = principal;
    await fixture.log.append(factsOf({ principal: { ...bare, roles: [] }, purpose: null, lawfulBasis: null }), [
      draftOf({ outcome: 'REFUSED', code: 'PURPOSE_REQUIRED', fields: [] }),
    ]);
    const entries = await fixture.entries();
    expect(entries.map(checkEntry)).toEqual(entries.map(() => []));
  });

  it('keeps the reason encrypted beside the log, where only the key opens it', async () => {
    const facts = factsOf({ because: 'a reason' });
    await fixture.log.append(facts, [draftOf(), draftOf()]);
    const [first, second] = await ofRequest(facts.requestId);
    if (first === undefined || second === undefined) throw new Error('It was expected to be recorded.');
    const { rows } = await fixture.database.pool.query<{ nonce: Buffer; ciphertext: Buffer }>(
      'select nonce, ciphertext from access_log_reason where tenant = $1 and record_id = $2',
      ['acme', first.recordId],
    );
    const [row] = rows;
    if (row === undefined) throw new Error('It was expected to be kept.');
    const sealed = { ...row, commitment: saidBy(first).because };
    expect(openReason(sealed, { tenant: 'acme', recordId: first.recordId }, signer.derive(REASON_KEY))).toBe(
      'a reason',
    );
    expect(saidBy(second).because).toBe(sealed.commitment);
  });

  it('keeps the first name of an operation by its digest', async () => {
    const operationDigest = '12'.repeat(32);
    for (const operationName of ['Shortlist', 'Another', null])
      await fixture.log.append(factsOf({ operationDigest, operationName }), [draftOf()]);
    await fixture.openReplica().append(factsOf({ operationDigest, operationName: 'Third' }), [draftOf()]);
    const { rows } = await fixture.database.pool.query(
      'select name from access_log_operation_name where operation_digest = $1',
      [operationDigest],
    );
    expect(rows).toEqual([{ name: 'Shortlist' }]);
  });

  it('keeps the logs of tenants apart', async () => {
    const facts = factsOf({ principal: { ...principal, tenant: 'globex' } });
    await fixture.log.append(facts, [draftOf({ subjects })]);
    const [theirs] = await fixture.entries('globex');
    expect(theirs?.index).toBe(0);
    const ours = (await fixture.entries()).flatMap((entry) => [entry.principal, ...entry.subjects]);
    for (const token of [theirs?.principal, ...(theirs?.subjects ?? [])]) expect(ours).not.toContain(token);
  });

  it('takes no request without a record: it could have no receipt', async () => {
    await expect(fixture.log.append(factsOf(), [])).rejects.toThrow(
      new RangeError('A request needs at least one record, and a token for each name in it.'),
    );
  });
});
