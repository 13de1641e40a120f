import type { Pool } from 'pg';
import { isCoveredAlone } from '../vocabulary/adequacyDecisions.js';
import { type DueNotice, markDelivered, putOff, takeDue } from './dueNotices.js';
import { type Posting, postWebhook } from './postWebhook.js';
import type { WebhookTarget } from './WebhookTarget.js';

export interface OutboxSenderOptions {
  readonly pool: Pool;
  readonly targets: readonly WebhookTarget[];
  readonly clock: () => Date;
  /** Told of each attempt that failed, and of a database that does not answer; it must not write the message. */
  readonly onFailure: (error: unknown) => void;
  /** How long one attempt may take, in ms. */
  readonly timeoutMs?: number;
}

/** How often the outbox is looked into, in ms. */
const periodMs = 1_000;
const defaultTimeoutMs = 5_000;
/** How long an attempt may still take once the gateway stops, in ms. */
const graceMs = 1_000;

/**
 * Sends the notices of the outbox to their webhooks, each at least once: taken for a while, posted to every target of
 * its tenant and audience, and marked when all have taken it. What failed is tried again later, all of it: a receiver
 * knows a notice by its id. Run by every replica.
 */
export class OutboxSender {
  readonly #options: OutboxSenderOptions;
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(options: OutboxSenderOptions) {
    this.#options = options;
  }

  /** Begins to send. Without targets nothing is ever looked for. */
  start(): void {
    if (this.#options.targets.length === 0 || this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#running = this.sendDue().then(() => this.start());
    }, periodMs).unref();
  }

  /** Sends what is due now, and resolves once each attempt has ended. Failures are told, never thrown. */
  async sendDue(): Promise<void> {
    const tenants = new Set(this.#options.targets.map(({ tenant }) => tenant));
    await Promise.all([...tenants].map((tenant) => this.#sendOf(tenant)));
  }

  /** Takes nothing more, and waits for the attempts that are under way; those that linger are given up, and tried later. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    const grace = setTimeout(() => this.#stopping.abort(), graceMs);
    await this.#running;
    clearTimeout(grace);
  }

  async #sendOf(tenant: string): Promise<void> {
    const { pool, clock, onFailure } = this.#options;
    const targets = this.#options.targets.filter((target) => target.tenant === tenant);
    const audience = [...new Set(targets.map((target) => target.audience))];
    try {
      const due = await takeDue(pool, { tenant, audience, now: clock() });
      await Promise.all(due.map((notice) => this.#deliver(notice, tenant, targets).catch(onFailure)));
    } catch (error) {
      onFailure(error);
    }
  }

  async #deliver(notice: DueNotice, tenant: string, targets: readonly WebhookTarget[]): Promise<void> {
    const { pool, clock, onFailure, timeoutMs = defaultTimeoutMs } = this.#options;
    const { id, kind, about, recipient, subject, createdAt, audience } = notice;
    const passedOn = recipient === null ? {} : { recipient, candidate: subject };
    const body = JSON.stringify({ id, kind, about, ...passedOn, tenant, createdAt: createdAt.toISOString() });
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(timeoutMs)]);
    const ends = await Promise.allSettled(
      targets
        .filter((target) => audience.includes(target.audience))
        .map((target) => post({ target, body, now: clock(), signal })),
    );
    const failed = ends.filter((end) => end.status === 'rejected');
    for (const { reason } of failed) onFailure(reason);
    if (failed.length === 0) await markDelivered(pool, tenant, id, clock());
    else await putOff(pool, tenant, { ...notice, now: clock() });
  }
}

/** What covered the destination when the gateway started may have lapsed since. */
async function post(posting: Posting): Promise<void> {
  if (!isCoveredAlone(posting.target.country, posting.now))
    throw new Error('The webhook lies in a country that nothing covers any more.');
  await postWebhook(posting);
}
