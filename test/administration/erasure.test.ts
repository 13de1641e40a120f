import { renameSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeErasures } from '../../src/administration/erasure/completeErasures.js';
import { KeysUnavailable } from '../../src/subject-keys/KeysUnavailable.js';
import { person } from '../gateway/people.js';
import { candidate, intake, management, recruiter } from '../helpers/askers.js';
import { dyingPool, type Moment } from '../helpers/dyingPool.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { oldSigner } from '../helpers/oldLog.js';
import { openOwn, requestOf, step } from '../obligations/requests.js';
import { applies, fulfilling, idOf, managing, newPerson, refusalOf, rowsOf } from '../writes/support.js';
import { controller, officer, opened } from './breakGlassSupport.js';
import { complete, erasing, erasureOf, erasuresFor, verdict } from './erasing.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway({ signer: oldSigner });
});
afterAll(() => candour.stop());

const accounting = (body: string) => candour.ask(controller, `mutation @purpose(is: ACCOUNTABILITY) { ${body} }`);
const objected = async (id: string): Promise<unknown> =>
  (await rowsOf(candour, 'select objected from subject where id = $1', [id]))[0]?.['objected'];
const read = (id: string) =>
  candour.ask(recruiter, `query @purpose(is: ${management}) { candidate(id: "${id}") { givenName } }`);

/** Completes in a gateway that dies at a statement; gives how many it had come to. */
async function dyingAt(at: number, moment: Moment): Promise<number> {
  const { gateway, database, fresh, clock } = candour;
  const { pool, counted } = dyingPool(database.pool, fresh.connection, { at, moment });
  await completeErasures({
    ...{ pool, log: gateway.log, rulebook: gateway.rulebook, keys: fresh.keys, clock: () => clock.now },
    onUnplanned: () => undefined,
  });
  return counted();
}

describe('a gateway that dies between any two steps of an erasure', () => {
  it.each<Moment>(['before', 'after'])('(%s a statement) leaves what the next run completes, once', async (moment) => {
    const { fresh } = candour;
    let at = 1;
    for (; ; at += 1) {
      const id = await newPerson(candour);
      await applies(candour, id, 'APPLIED');
      await read(id);
      const erasure = erasureOf(await erasing(candour, id));
      const reached = await dyingAt(at, moment);
      expect((await read(id)).data).toEqual({ candidate: null });
      await complete(candour);
      const stored = await rowsOf(
        candour,
        'select subject, own_tokens, recipients, completed_at, key_destroyed_at from subject_erasure where id = $1',
        [erasure.id],
      );
      expect((await fresh.keys.read('acme', [id])).size).toBe(0);
      expect(stored).toEqual([
        {
          subject: null,
          own_tokens: [],
          recipients: 1,
          completed_at: candour.clock.now,
          key_destroyed_at: candour.clock.now,
        },
      ]);
      const left = `select (select count(*)::int from subject where id = $1) as subjects,
        (select count(*)::int from access_log_token where name = $1::text) as tokens,
        (select count(*)::int from outbox where subject = $1) as notices`;
      expect(await rowsOf(candour, left, [id])).toEqual([{ subjects: 0, tokens: 0, notices: 1 }]);
      // Where it is not reached any more, all were.
      if (reached < at) break;
    }
    expect(at).toBeGreaterThan(15);
    expect(await verdict(candour)).toBe(0);
  });
});

describe('an erasure while the folder of the keys is not there', () => {
  it('tells the recipients and waits with the rest, and is completed once the folder is back', async () => {
    const id = await newPerson(candour);
    await applies(candour, id, 'APPLIED');
    await read(id);
    const erasure = erasureOf(await erasing(candour, id));
    const { keyFolder, keys } = candour.fresh;
    renameSync(keyFolder, `${keyFolder}-away`);
    await expect(complete(candour)).rejects.toThrow(KeysUnavailable);
    const ofIt = async () => (await erasuresFor(candour, controller)).find((each) => each.id === erasure.id);
    expect(await ofIt()).toMatchObject({ recipients: 1, keyDestroyedAt: null, waitsFor: ['KEY', 'LOG'] });
    renameSync(`${keyFolder}-away`, keyFolder);
    // A gateway that dies right after it has destroyed the key leaves this.
    await keys.destroy('acme', [id]);
    await complete(candour);
    expect(await ofIt()).toMatchObject({
      ...{ candidate: null, waitsFor: [], keyDestroyedAt: candour.clock.now.toISOString() },
    });
  });
});

describe('an erasure while a hold stands on the access log', () => {
  it('waits with the log alone, and is completed once the hold is lifted', async () => {
    const id = await newPerson(candour);
    await accounting('placeLogHold(reference: "x") { id }');
    const erasure = erasureOf(await erasing(candour, id));
    expect(erasure.waitsFor).toEqual(['KEY', 'RECIPIENTS', 'LOG_HOLD']);
    await complete(candour);
    const ofIt = async () => (await erasuresFor(candour, controller)).find((each) => each.id === erasure.id);
    expect(await ofIt()).toMatchObject({ completedAt: null, candidate: id, waitsFor: ['LOG_HOLD'] });
    expect((await read(id)).data).toEqual({ candidate: null });
    await candour.database.pool.query('update access_log_hold set lifted_at = now()');
    await complete(candour);
    expect(await ofIt()).toMatchObject({ candidate: null, waitsFor: [] });
  });
});

describe('a person who had objected to marketing and is erased', () => {
  it('has objected when it comes back, however it does, and only itself takes that back', async () => {
    const make = async (email: string): Promise<string> =>
      idOf(
        await candour.ask(intake, managing(`createCandidate(input: { givenName: "Léa", email: "${email}" }) { id }`)),
      );
    const lea = await make('lea@example.org');
    await candour.ask(
      candidate(lea),
      fulfilling(`objectToProcessing(candidate: "${lea}", purpose: DIRECT_MARKETING) { id }`),
    );
    const { kept } = erasureOf(await erasing(candour, lea));
    expect(kept.map(({ part }) => part)).toContain('MARKETING_SUPPRESSION');
    expect(await rowsOf(candour, "select from marketing_suppression where digest like '%lea%'")).toEqual([]);

    const again = await make('LEA@Example.org');
    expect(await objected(again)).toEqual(['DIRECT_MARKETING']);
    const imported = await candour.ask(
      intake,
      `mutation ($resume: JSON!) @purpose(is: ${management}) { importResume(resume: $resume) { id } }`,
      { variables: { resume: { basics: { name: 'Léa', email: 'lea@example.org' } } } },
    );
    expect(await objected(idOf(imported))).toEqual(['DIRECT_MARKETING']);
    const other = await newPerson(candour);
    expect(await objected(other)).toEqual([]);
    await candour.ask(intake, managing(`updateCandidate(id: "${other}", set: { email: "lea@example.org" }) { id }`));
    expect(await objected(other)).toEqual(['DIRECT_MARKETING']);
    expect(await objected(await make('leo@example.org'))).toEqual([]);

    const self = candidate(again);
    const listed = await candour.ask(
      self,
      `query @purpose(is: RIGHTS_FULFILMENT) { objections(candidate: "${again}") { id } }`,
    );
    const objection = (listed.data as { objections: readonly { id: string }[] }).objections[0]?.id;
    await candour.ask(self, fulfilling(`withdrawObjection(candidate: "${again}", id: "${objection}") { id }`));
    expect(await objected(again)).toEqual([]);
  });
});

describe('a person who had asked for it and is erased', () => {
  it('leaves the log, and its request, which is said to be kept, and is answered afterwards', async () => {
    const id = await newPerson(candour);
    const request = requestOf(await openOwn(candour, id, 'ERASURE'));
    requestOf(await step(candour, officer, 'forwardRightsRequest', request));
    requestOf(await step(candour, controller, 'instructRightsRequest', request));
    const erasure = erasureOf(await erasing(candour, id));
    expect(erasure.kept).toContainEqual({
      part: 'RIGHTS_REQUESTS',
      because:
        "What was asked of the person's rights, and how it was answered, is accounted for (GDPR Art. 5(2), 12, 17(3)(e)); the register names the person by its id alone.",
      until:
        'Five years after each request was closed, and while a claim or a hold stands; where the controller leaves before, until then.',
    });
    await complete(candour);
    expect(await rowsOf(candour, 'select from subject where id = $1', [id])).toEqual([]);
    const ofIt = (await erasuresFor(candour, controller)).find((each) => each.id === erasure.id);
    expect(ofIt).toMatchObject({ candidate: null, kept: erasure.kept });
    const rest = `, decision: FULFILLED, done: "${erasure.id}"`;
    const decided = requestOf(await step(candour, controller, 'decideRightsRequest', request, rest));
    expect(decided).toMatchObject({ status: 'FULFILLED', done: erasure.id });
  });
});

describe('what names a person elsewhere', () => {
  it('forgets it: grants of break-glass, and outcomes from which retries are answered', async () => {
    const id = await newPerson(candour);
    const made = await candour.ask(intake, managing('createCandidate(input: { givenName: "Zoé" }) { id }'), {
      idempotencyKey: 'made',
    });
    const grant = await opened(candour, { persons: [id, idOf(made)] });
    await erasing(candour, id);
    await erasing(candour, idOf(made));
    await complete(candour);
    expect(await rowsOf(candour, 'select persons from break_glass_grant where id = $1', [grant])).toEqual([
      { persons: [] },
    ]);
    const retried = await candour.ask(intake, managing('createCandidate(input: { givenName: "Zoé" }) { id }'), {
      idempotencyKey: 'made',
    });
    expect(refusalOf(retried)).toContain('what it left is gone');
    expect(await rowsOf(candour, "select from candidate where given_name = 'Zoé' and id = $1", [idOf(made)])).toEqual(
      [],
    );
  });
});

describe('what a person has restricted', () => {
  it('keeps it as a claim does, where the person wants its data kept', async () => {
    const paul = person('RETENTION_EXPIRED');
    await candour.ask(
      candidate(paul),
      fulfilling(`restrictProcessing(candidate: "${paul}", ground: NEEDED_FOR_CLAIM) { id }`),
    );
    const { outcome, kept } = erasureOf(await erasing(candour, paul));
    expect({ outcome, parts: kept.map(({ part }) => part) }).toEqual({ outcome: 'KEPT', parts: ['PERSON'] });
    // What it then asks for outlives the erasure that follows, and it is told so.
    requestOf(await openOwn(candour, paul, 'ACCESS'));
    const [told] = await erasuresFor(candour, candidate(paul), `(candidate: "${paul}")`);
    expect(told?.kept.map(({ part }) => part)).toEqual(['PERSON', 'RIGHTS_REQUESTS']);
  });
});

describe('a notice to a recipient', () => {
  it('is confirmed by the controller alone, and only if there is such a one', async () => {
    const confirm = (as: typeof controller, id: string) =>
      candour.ask(as, `mutation @purpose(is: ACCOUNTABILITY) { confirmNotice(id: "${id}") }`);
    const [notice] = await rowsOf(candour, 'select id from outbox where recipient is not null limit 1');
    const officer = { roles: ['DPO'], purposes: ['ACCOUNTABILITY'] } as typeof controller;
    expect(refusalOf(await confirm(officer, String(notice?.['id'])))).toContain('ROLE_FORBIDDEN');
    const other = await rowsOf(candour, 'select id from outbox where recipient is null limit 1');
    for (const id of ['x', String(other[0]?.['id'])])
      expect(refusalOf(await confirm(controller, id))).toContain('must be the id of a notice');
    for (let times = 0; times < 2; times += 1)
      expect((await confirm(controller, String(notice?.['id']))).data).toEqual({ confirmNotice: true });
  });
});
