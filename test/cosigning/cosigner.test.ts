import { rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { createPublishedLog } from '../../src/access-log/integrate/createPublishedLog.js';
import { logTrust } from '../../src/access-log/integrate/logTrust.js';
import { witnessedSize } from '../../src/access-log/keep/witnessedSize.js';
import { openCheckpoint } from '../../src/access-log/notes/checkpoint.js';
import { openCosignatures, parseWitnessKey } from '../../src/access-log/notes/cosignature.js';
import { type Cosigner, type CosignerOptions, createCosigner } from '../../src/cosigning/createCosigner.js';
import type { WitnessTarget } from '../../src/cosigning/WitnessTarget.js';
import { originHash } from '../../src/witness/CosignedLogs.js';
import { draftOf, factsOf, type LogFixture, now, openFixture, principal, signer } from '../access-log/support.js';
import { startWebhookServer, type WebhookServer } from '../administration/webhookServer.js';
import { asOwner } from '../helpers/database.js';
import { startWitness, type TestWitness } from '../witness/testWitness.js';

let fixture: LogFixture;
let witness: TestWitness;
let told: unknown[];
let outcomes: string[];
beforeEach(async () => {
  fixture = await openFixture();
  const published = createPublishedLog({ database: fixture.database, signer });
  const keys = await Promise.all(['acme', 'globex'].map((tenant) => published.verifierKeys(tenant)));
  witness = await startWitness(keys.flat());
  [told, outcomes] = [[], []];
});
afterEach(async () => {
  await witness.remove();
  await fixture.close();
});

const append = async (count: number, tenant = 'acme'): Promise<void> => {
  const drafts = Array.from({ length: count }, () => draftOf());
  await fixture.log.append(factsOf({ principal: { ...principal, tenant } }), drafts);
};
const integrate = createIntegratorOf();
function createIntegratorOf(known?: Cosigner['trees']) {
  return async (): Promise<void> => {
    const witnessed = (origin: string) => [known?.of(origin) ?? []].flat();
    const onFailure = (error: unknown) => told.push(error);
    await createIntegrator({ database: fixture.database, signer, clock: () => now, onFailure, witnessed })();
  };
}

const targetOf = (
  of: Pick<TestWitness, 'address' | 'verifierKey'>,
  own: Partial<WitnessTarget> = {},
): WitnessTarget => {
  const verifier = parseWitnessKey(of.verifierKey);
  if (verifier === null) throw new Error('A verifier key was expected.');
  return { url: new URL(`${of.address}/`), verifier, tenants: null, allowPrivate: false, ...own };
};
const cosignerOf = (
  targets: readonly WitnessTarget[] = [targetOf(witness, { tenants: ['acme', 'globex'] })],
  own: Partial<CosignerOptions> = {},
): Cosigner =>
  createCosigner({
    database: fixture.database,
    signer,
    targets,
    onContradiction: (error) => told.push(error),
    onFailure: (error) => told.push(error),
    onOutcome: (outcome) => outcomes.push(outcome),
    ...own,
  });
const cosign = (cosigner: Cosigner): Promise<void> => cosigner.cosign(new AbortController().signal);
const published = () => createPublishedLog({ database: fixture.database, signer });
const signed = async (count: number, tenant = 'acme'): Promise<void> => {
  await append(count, tenant);
  await integrate();
};
const sizeOf = (note: string | null): number => Number(note?.split('\n')[1] ?? -1);

describe('a log that is witnessed', () => {
  it('has its newest checkpoint cosigned, and serves it with the cosignature', async () => {
    const cosigner = cosignerOf();
    for (const size of [5, 300, 301]) {
      await signed(size - (await witnessedSize(fixture.database.pool, 'acme')));
      await cosign(cosigner);
      expect(await witnessedSize(fixture.database.pool, 'acme')).toBe(size);
      const note = (await published().checkpoint('acme')) ?? '';
      expect(openCheckpoint(note, logTrust('acme', signer))).toMatchObject({ refusal: null, checkpoint: { size } });
      const opened = openCosignatures(note, [targetOf(witness).verifier]);
      expect(opened).toMatchObject({ refusal: null, cosignatures: [{ at: witness.clock.now }] });
      expect(note).toBe(witness.witness.latest('candour/access-log/acme')?.note);
    }
    expect([told, outcomes]).toEqual([[], ['COSIGNED', 'COSIGNED', 'COSIGNED']]);
  });

  it('serves the newest at once, and beside it the newest that is cosigned', async () => {
    expect(await published().cosignedCheckpoint('acme')).toBeNull();
    await signed(5);
    expect([sizeOf(await published().checkpoint('acme')), await published().cosignedCheckpoint('acme')]).toEqual([
      5,
      null,
    ]);
    await cosign(cosignerOf());
    await signed(2);
    const [newest, cosigned] = [await published().checkpoint('acme'), await published().cosignedCheckpoint('acme')];
    expect([sizeOf(newest), sizeOf(cosigned)]).toEqual([7, 5]);
    expect([newest?.includes('candour-witness'), cosigned?.includes('candour-witness')]).toEqual([false, true]);
    expect(await published().cosignedCheckpoint('globex')).toBeNull();
  });

  it('is cosigned once for each size, and not asked about again', async () => {
    await signed(5);
    const cosigner = cosignerOf();
    await cosign(cosigner);
    const first = await published().checkpoint('acme');
    witness.clock.now = new Date(witness.clock.now.getTime() + 60_000);
    await cosign(cosigner);
    await cosign(cosignerOf());
    expect([await published().checkpoint('acme'), outcomes]).toEqual([first, ['COSIGNED']]);
  });

  it('is cosigned by several witnesses, of which one does not answer', async () => {
    const keys = await published().verifierKeys('acme');
    const other = await startWitness(keys, { name: 'witness.example/other' });
    const dead = await startWitness(keys, { name: 'witness.example/dead' });
    await dead.stop();
    await signed(5);
    const acme = { tenants: ['acme'] };
    await cosign(cosignerOf([targetOf(dead, acme), targetOf(other, acme), targetOf(witness, acme)]));
    const note = (await published().checkpoint('acme')) ?? '';
    const opened = openCosignatures(note, [targetOf(witness).verifier, targetOf(other).verifier]);
    expect(opened.refusal === null && opened.cosignatures).toHaveLength(2);
    expect(told).toMatchObject([{ code: 'ECONNREFUSED' }]);
    await other.remove();
    await dead.remove();
  });

  it('is cosigned for the tenants of a witness only', async () => {
    await signed(5);
    await signed(6, 'globex');
    await cosign(cosignerOf([targetOf(witness, { tenants: ['globex'] })]));
    const sizes = ['acme', 'globex'].map((tenant) => witnessedSize(fixture.database.pool, tenant));
    expect(await Promise.all(sizes)).toEqual([0, 6]);
  });

  it('goes on after a restart of the gateway, of the witness, and beside other gateways', async () => {
    await signed(5);
    await cosign(cosignerOf());
    witness = await witness.again();
    const gateways = [cosignerOf(), cosignerOf(), cosignerOf()];
    for (const size of [7, 8, 20]) {
      await signed(size - (await witnessedSize(fixture.database.pool, 'acme')));
      await Promise.all(gateways.map(cosign));
      expect(await witnessedSize(fixture.database.pool, 'acme')).toBe(size);
    }
    expect(told).toEqual([]);
  });

  it('is cosigned again from the beginning by a witness that has lost what it knew', async () => {
    await signed(5);
    const cosigner = cosignerOf();
    await cosign(cosigner);
    rmSync(join(witness.folder, `${originHash('candour/access-log/acme')}.checkpoint`));
    witness = await witness.again({ port: Number(new URL(witness.address).port) });
    await signed(1);
    await cosign(cosigner);
    expect(await witnessedSize(fixture.database.pool, 'acme')).toBe(6);
    expect(told).toEqual([]);
  });
});

const forget = 'delete from access_log_tile; delete from access_log_tree; delete from access_log_checkpoint;';
const takenBack = `delete from access_log_entry where index >= 260; update access_log_head set next = 260 where tenant = 'acme';`;
const edited = `update access_log_entry set purpose = 'SECURITY', leaf =
  convert_to(replace(convert_from(leaf, 'UTF8'), 'TALENT_POOL', 'SECURITY'), 'UTF8') where index = 150;`;

describe('a log that was rewritten as a whole and signed with the stolen key', () => {
  beforeEach(async () => {
    await signed(300);
    await cosign(cosignerOf());
    expect(await witnessedSize(fixture.database.pool, 'acme')).toBe(300);
  });

  it.each([
    ['taken back', takenBack, 260, 'LOG_TAKEN_BACK'],
    ['rewritten', edited, 300, 'LOG_REWRITTEN'],
  ])(
    '%s is signed by a restarted gateway without a witness, and found by one with it',
    async (_what, statements, size, code) => {
      await asOwner(fixture.connection, `${statements} ${forget} delete from access_log_cosignature;`);
      await integrate();
      // Nothing contradicts itself: what the database holds is signed properly.
      expect([told, sizeOf(await published().checkpoint('acme'))]).toEqual([[], size]);
      const cosigner = cosignerOf();
      await cosign(cosigner);
      expect(told).toMatchObject([{ name: 'LogContradicted', code }]);
      expect(outcomes.at(-1)).toBe('CONTRADICTED');
      // And from then on nothing more is signed, by this gateway and its memory.
      told = [];
      await append(100);
      await createIntegratorOf(cosigner.trees)();
      expect(told).toMatchObject([{ name: 'LogBroken', code: 'LOG_INCONSISTENT' }]);
      expect(sizeOf(await published().checkpoint('acme'))).toBe(size);
      expect(await witnessedSize(fixture.database.pool, 'acme')).toBe(0);
    },
  );

  it.each([
    ['with its cosignature left in place', takenBack],
    ['down to nothing', "delete from access_log_entry; update access_log_head set next = 0 where tenant = 'acme';"],
  ])('is found when it was taken back %s, though nothing new comes', async (_what, statements) => {
    await asOwner(fixture.connection, `${statements} ${forget}`);
    await integrate();
    const cosigner = cosignerOf();
    await cosign(cosigner);
    expect(told).toMatchObject([{ code: 'LOG_TAKEN_BACK' }]);
  });

  it('is refused by the witness also when it has grown beyond what was cosigned, in the same gateway', async () => {
    const cosigner = cosignerOf();
    await cosign(cosigner);
    await asOwner(fixture.connection, `${edited} ${forget}`);
    await signed(50);
    await cosign(cosigner);
    expect(told).toMatchObject([{ code: 'LOG_REWRITTEN' }]);
    expect(sizeOf(witness.witness.latest('candour/access-log/acme')?.note ?? null)).toBe(300);
  });

  it('is found when it was taken back to what was cosigned, by a gateway that has it cosigned and signs elsewhere', async () => {
    const cosigner = cosignerOf();
    await signed(10);
    await cosign(cosigner);
    await asOwner(
      fixture.connection,
      `delete from access_log_entry where index >= 300; update access_log_head set next = 300 where tenant = 'acme';
       ${forget.replace('access_log_checkpoint', 'access_log_checkpoint where size > 300')}`,
    );
    await createIntegratorOf(cosigner.trees)();
    expect(told).toMatchObject([{ code: 'LOG_INCONSISTENT' }]);
    await cosign(cosigner);
    expect(told).toMatchObject([{ code: 'LOG_INCONSISTENT' }, { code: 'LOG_TAKEN_BACK' }]);
  });

  it('does not keep other tenants from being cosigned', async () => {
    await signed(3, 'globex');
    await asOwner(fixture.connection, `${takenBack} ${forget}`);
    await integrate();
    await cosign(cosignerOf());
    expect(await witnessedSize(fixture.database.pool, 'globex')).toBe(3);
  });
});

describe('a witness that is not in order', () => {
  let server: WebhookServer;
  beforeEach(async () => {
    server = await startWebhookServer();
    await signed(5);
  });
  afterEach(() => server.stop());
  const fake = (own: Partial<CosignerOptions> = {}): Cosigner =>
    cosignerOf([targetOf(witness, { url: new URL('/', server.url), tenants: ['acme'] })], own);
  const answer =
    (status: number, body = '', type = 'text/plain') =>
    (response: ServerResponse): void =>
      void response.writeHead(status, { 'content-type': type, location: witness.address }).end(body);
  const absent = answer(404);
  const size = 'text/x.tlog.size';

  it.each<[string, readonly ReturnType<typeof answer>[], string]>([
    ['does not know the log', [absent], 'WITNESS_UNKNOWN_LOG'],
    ['does not know the key', [absent, answer(403)], 'WITNESS_UNKNOWN_KEY'],
    ['redirects', [absent, answer(302)], 'WITNESS_STATUS'],
    ['fails', [absent, answer(500)], 'WITNESS_STATUS'],
    ['answers nothing', [absent, answer(200)], 'WITNESS_ANSWER'],
    [
      "answers with another's cosignature",
      [absent, answer(200, '— other Az3grlgtzPICa5OS8npVmf1Myq/5IZni\n')],
      'WITNESS_ANSWER',
    ],
    ['answers without end', [absent, answer(200, 'x'.repeat(65_537))], 'WITNESS_ANSWER'],
    ['tells no size', [absent, answer(409, 'many\n', size)], 'WITNESS_ANSWER'],
    ['tells a size as another type', [absent, answer(409, '3\n')], 'WITNESS_ANSWER'],
    ['claims to know more, and shows nothing', [absent, answer(409, '9\n', size), absent], 'WITNESS_CLAIM_UNPROVED'],
    [
      'claims to know more, and shows what the log has not signed',
      [
        absent,
        answer(409, '9\n', size),
        answer(200, 'candour/access-log/acme\n9\nqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=\n\n— x AAAAAAAA\n'),
      ],
      'WITNESS_CLAIM_UNPROVED',
    ],
    ['is not convinced, and shows nothing', [absent, answer(422), absent], 'WITNESS_CLAIM_UNPROVED'],
  ])('that %s is told, stops nothing and gains nothing', async (_what, answers, code) => {
    server.answers(...answers);
    const cosigner = fake();
    await cosign(cosigner);
    expect(told).toMatchObject([{ name: 'WitnessFault', code }]);
    expect([outcomes, await witnessedSize(fixture.database.pool, 'acme')]).toEqual([['FAILED'], 0]);
    told = [];
    await append(1);
    await createIntegratorOf(cosigner.trees)();
    expect([told, sizeOf(await published().checkpoint('acme'))]).toEqual([[], 6]);
  });

  it('that never answers is left after a while, and when the gateway stops', async () => {
    server.answers(() => undefined);
    await cosign(fake({ timeoutMs: 50 }));
    expect(told).toHaveLength(1);
    const stopping = new AbortController();
    const running = fake().cosign(stopping.signal);
    await expect.poll(() => server.received.length).toBe(2);
    stopping.abort();
    await running;
    expect(told).toHaveLength(1);
  });

  it('is asked with nothing but what is public, and at its own address', async () => {
    server.answers(absent, answer(403));
    await cosign(fake());
    expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
      expect.stringMatching(/^GET \/[0-9a-f]{64}\/checkpoint$/),
      'POST /add-checkpoint',
    ]);
    const [asked, offered] = server.received;
    expect(Object.keys(asked?.headers ?? {}).sort()).toEqual(['connection', 'host']);
    expect(offered?.text).toBe(`old 0\n\n${await published().checkpoint('acme')}`);
  });
});
