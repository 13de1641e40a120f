import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OutboxSender } from '../../src/outbox/OutboxSender.js';
import type { WebhookTarget } from '../../src/outbox/WebhookTarget.js';
import { person as personOf } from '../gateway/people.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { opened } from './breakGlassSupport.js';
import { startWebhookServer, status, type WebhookServer } from './webhookServer.js';

let candour: TestGateway;
let receiver: WebhookServer;
const noon = new Date('2026-03-02T12:00:00Z');
const secret = 'a secret of the receiver, long enough';
const ada = personOf('EVERYTHING_VALID');
const failures: unknown[] = [];

beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());
beforeEach(async () => {
  receiver = await startWebhookServer();
  await candour.database.pool.query('delete from outbox');
  candour.clock.now = noon;
  failures.length = 0;
});
afterEach(() => receiver.stop());

const target = (changed: Partial<WebhookTarget> = {}): WebhookTarget => ({
  ...{ tenant: 'acme', audience: 'DPO', country: 'FR', url: receiver.url, allowPrivate: false, secret },
  ...changed,
});
const senderTo = (targets: readonly WebhookTarget[], timeoutMs = 5_000): OutboxSender =>
  new OutboxSender({
    ...{ pool: candour.database.pool, targets, timeoutMs },
    clock: () => candour.clock.now,
    onFailure: (error) => failures.push(error),
  });
const secondsLater = (seconds: number): void => {
  candour.clock.now = new Date(noon.getTime() + seconds * 1_000);
};
const bodies = () => receiver.received.map(({ text }) => JSON.parse(text) as Record<string, string>);
const rows = async () =>
  (
    await candour.database.pool.query<{ delivered: boolean; attempts: number; wait: number }>(
      `select delivered_at is not null as delivered, attempts, extract(epoch from next_attempt_at - $1::timestamptz)::int as wait
       from outbox where audience = '{DPO}'`,
      [candour.clock.now],
    )
  ).rows;

describe('a notice', () => {
  it('is not posted where nothing covers the country any more, and waits', async () => {
    await opened(candour, { persons: [ada], reason: 'A canary sang of 77.' });
    candour.clock.now = new Date('2031-12-27T00:00:00Z');
    await senderTo([target({ country: 'GB' })]).sendDue();
    expect(receiver.received).toEqual([]);
    expect(failures).toMatchObject([{ message: 'The webhook lies in a country that nothing covers any more.' }]);
    expect(await rows()).toMatchObject([{ delivered: false, attempts: 1 }]);
  });

  it('is posted once, signed, without any value', async () => {
    const about = await opened(candour, { persons: [ada], reason: 'A canary sang of 77.' });
    const sender = senderTo([target()]);
    await sender.sendDue();
    await sender.sendDue();
    const [only, ...others] = receiver.received;
    expect(others).toEqual([]);
    const { id, ...rest } = JSON.parse(only?.text ?? '') as Record<string, string>;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(rest).toEqual({ kind: 'BREAK_GLASS_OPENED', about, tenant: 'acme', createdAt: '2026-03-02T12:00:00.000Z' });
    const timestamp = String(noon.getTime() / 1_000);
    const signature = createHmac('sha256', secret).update(`${timestamp}.${only?.text}`).digest('hex');
    expect(only?.headers).toMatchObject({ 'candour-timestamp': timestamp, 'candour-signature': `v1=${signature}` });
    expect(only).toMatchObject({ method: 'POST', url: '/hook' });
    expect(Object.keys(only?.headers ?? {}).sort()).toEqual([
      ...['candour-signature', 'candour-timestamp', 'connection', 'content-length', 'content-type', 'host'],
    ]);
    expect(await rows()).toMatchObject([{ delivered: true, attempts: 1 }]);
  });

  it('goes to the targets of its tenant and its office, and to no other', async () => {
    await opened(candour, { persons: [ada] });
    await senderTo([target({ tenant: 'globex' })]).sendDue();
    expect(receiver.received).toEqual([]);
    const to = (path: string) => ({ url: new URL(path, receiver.url) });
    await senderTo([target(to('/officer')), target({ audience: 'CONTROLLER', ...to('/controller') })]).sendDue();
    expect(receiver.received.map(({ url }) => url).sort()).toEqual(['/controller', '/officer']);
    expect(new Set(bodies().map(({ id }) => id)).size).toBe(2);
  });

  it('is tried again until it is taken, each time later, with the same id', async () => {
    await opened(candour, { persons: [ada] });
    receiver.answers(status(500), (response) => response.destroy(), status(200));
    const sender = senderTo([target()]);
    await sender.sendDue();
    expect(await rows()).toEqual([{ delivered: false, attempts: 1, wait: 2 }]);
    secondsLater(1);
    await sender.sendDue();
    expect(receiver.received).toHaveLength(1);
    secondsLater(2);
    await sender.sendDue();
    expect(await rows()).toEqual([{ delivered: false, attempts: 2, wait: 4 }]);
    secondsLater(6);
    await sender.sendDue();
    expect(await rows()).toMatchObject([{ delivered: true, attempts: 3 }]);
    expect(new Set(bodies().map(({ id }) => id)).size).toBe(1);
    expect(failures).toHaveLength(2);
  });

  it('waits at most an hour', async () => {
    await opened(candour, { persons: [ada] });
    await candour.database.pool.query('update outbox set attempts = 40');
    receiver.answers(status(503));
    await senderTo([target()]).sendDue();
    expect(await rows()).toEqual([{ delivered: false, attempts: 41, wait: 3_600 }]);
  });

  it('follows no redirect', async () => {
    await opened(candour, { persons: [ada] });
    receiver.answers(status(302));
    await senderTo([target()]).sendDue();
    expect(receiver.received.map(({ url }) => url)).toEqual(['/hook']);
    expect(await rows()).toMatchObject([{ delivered: false }]);
    expect(failures).toMatchObject([{ message: 'The webhook was answered with status 302.' }]);
  });

  it('is not held up by a receiver that never answers', async () => {
    await opened(candour, { persons: [ada] });
    receiver.answers(() => undefined);
    await senderTo([target()], 100).sendDue();
    expect(await rows()).toMatchObject([{ delivered: false, attempts: 1 }]);
    expect(failures).toHaveLength(1);
  });

  it('is taken by its status, however long the answer is', async () => {
    await opened(candour, { persons: [ada] });
    receiver.answers((response) => {
      const pour = (): void => void response.write('x'.repeat(65_536), (error) => error ?? pour());
      response.on('error', () => undefined);
      pour();
    });
    await senderTo([target()]).sendDue();
    expect(await rows()).toMatchObject([{ delivered: true }]);
  });

  it('is sent to no address that the file does not allow, by number or by name', async () => {
    await opened(candour, { persons: [ada] });
    for (const [url, allowPrivate] of [
      ['https://10.0.0.1/hook', false],
      ['https://[fd00:ec2::254]/hook', true],
      ['https://169.254.169.254/hook', true],
      ['https://[::ffff:192.168.0.1]/hook', false],
    ] as const)
      await senderTo([target({ url: new URL(url), allowPrivate })])
        .sendDue()
        .then(() => secondsLater(60 * failures.length));
    expect(failures.map((error) => (error as Error).message)).toEqual(
      Array.from({ length: 4 }, () => 'The address is not one to connect to.'),
    );
  });

  it('is posted by one of several replicas at once', async () => {
    for (let count = 0; count < 8; count++) await opened(candour, { persons: [ada] });
    await Promise.all([1, 2, 3, 4].map(() => senderTo([target()]).sendDue()));
    expect(receiver.received).toHaveLength(8);
    expect(new Set(bodies().map(({ id }) => id)).size).toBe(8);
  });

  it('is posted by another replica where the one that took it has died', async () => {
    await opened(candour, { persons: [ada] });
    await candour.database.pool.query(
      "update outbox set attempts = 1, next_attempt_at = next_attempt_at + interval '60 seconds'",
    );
    await senderTo([target()]).sendDue();
    expect(receiver.received).toEqual([]);
    secondsLater(60);
    await senderTo([target()]).sendDue();
    expect(receiver.received).toHaveLength(1);
  });

  it('is waited for when the gateway stops, and given up where it lingers', async () => {
    await opened(candour, { persons: [ada] });
    let arrived: () => void = () => undefined;
    const underWay = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    receiver.answers(() => arrived());
    const sender = senderTo([target()], 60_000);
    sender.start();
    await underWay;
    await sender.stop();
    expect(await rows()).toEqual([{ delivered: false, attempts: 1, wait: 2 }]);
    await sender.stop();
  });
});
