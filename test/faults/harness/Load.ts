import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TokenClaims } from '../../../src/principal/developmentIssuer.js';
import { post } from '../../serve/post.js';
import { type LoadAsker, loadAskers } from './askers.js';

/** An answer that a client has: the whole body came, and it is JSON. */
export interface Received {
  readonly asker: string;
  readonly tenant: string;
  readonly query: string;
  readonly status: number;
  readonly receipt: string | null;
  readonly retryAfter: string | null;
  readonly body: ReceivedBody;
  /** Milliseconds on one clock, before it was sent and once it was there. */
  readonly askedAt: number;
  readonly answeredAt: number;
}

export interface ReceivedBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly access: { readonly receipt: string } };
}

export interface LoadOptions {
  /** Where gateways are. A client whose gateway does not answer goes to the next one. */
  readonly addresses: () => readonly string[];
  readonly mint: (claims: TokenClaims) => Promise<string>;
  /** Clients of each asker. */
  readonly clients: number;
  /** Milliseconds that a client waits after each answer. */
  readonly pauseMs?: number;
}

/** One thing that a client wants to know, or have done, however often it has to ask. */
interface Wish {
  readonly token: string;
  readonly query: string;
  readonly key: string | null;
}

/**
 * Several clients that ask without a pause. They outlive the gateway: while it is gone they try again, each request on
 * a connection of its own, so that none is lost to one that the gateway closes as idle. A mutation has a key of
 * idempotency, and is repeated under it until it was answered.
 */
export class Load {
  /** Answers whose head came and whose body did not. */
  cut = 0;
  /** By what each answer was: of which status. */
  readonly statuses = new Map<number, number>();
  /** Of each asker, the answers that held data. */
  readonly answered = new Map<string, number>();
  /** What `createCandidate` has answered: key of idempotency → the person's id. */
  readonly stored = new Map<string, string>();
  /** Every key under which a client has tried to store somebody. */
  readonly keys = new Set<string>();
  #received: Received[] = [];
  #count = 0;
  #waiting: { readonly since: number; readonly told: (seconds: number) => void }[] = [];
  #stopped = false;
  readonly #options: LoadOptions;
  readonly #running: Promise<unknown>;

  constructor(options: LoadOptions) {
    this.#options = options;
    this.#running = Promise.all(
      loadAskers.flatMap((asker) => Array.from({ length: options.clients }, (_, client) => this.#run(asker, client))),
    );
  }

  /** Takes the answers that came since it was last called. */
  take(): readonly Received[] {
    const taken = this.#received;
    this.#received = [];
    return taken;
  }

  /** Waits until `count` more answers have come, of whatever status. */
  async more(count: number): Promise<void> {
    for (const goal = this.#count + count; this.#count < goal; ) await sleep(5);
  }

  /** Waits until an answer with data came that was asked for from now on; gives the seconds that it took. */
  again(): Promise<number> {
    return new Promise((told) => {
      this.#waiting.push({ since: performance.now(), told });
    });
  }

  /** Ends the clients, each after its request. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #run(asker: LoadAsker, client: number): Promise<void> {
    const token = await this.#options.mint(asker.claims);
    const seen: string[] = [];
    let replica = client;
    for (let turn = 0; !this.#stopped; turn++) {
      const query = asker.query(seen[turn % (seen.length + 1)] ?? null);
      const wish = { token, query, key: query.startsWith('mutation') ? randomUUID() : null };
      if (wish.key !== null && query.includes('createCandidate')) this.keys.add(wish.key);
      for (let isDone = false; !isDone && !this.#stopped; ) {
        const answer = await this.#ask(asker, wish, replica);
        if (answer === null) replica += 1;
        else if (seen.length === 0) seen.push(...personsIn(answer.body));
        isDone = answer !== null && (wish.key === null || answer.status < 500);
        if (!isDone) await sleep(20);
      }
      if (this.#options.pauseMs) await sleep(this.#options.pauseMs);
    }
  }

  async #ask(asker: LoadAsker, { token, query, key }: Wish, replica: number): Promise<Received | null> {
    const addresses = this.#options.addresses();
    const askedAt = performance.now();
    let response: Response;
    try {
      const headers = { connection: 'close', ...(key !== null && { 'idempotency-key': key }) };
      response = await post(addresses[replica % addresses.length] ?? '', { token, body: { query }, headers });
    } catch {
      return null;
    }
    const text = await response.text().catch(() => null);
    if (text === null) {
      this.cut += 1;
      return null;
    }
    const { status, headers } = response;
    const received: Received = {
      ...{ asker: asker.name, tenant: asker.claims.tenant, query, status, body: JSON.parse(text) },
      ...{ receipt: headers.get('access-log-receipt'), retryAfter: headers.get('retry-after') },
      ...{ askedAt, answeredAt: performance.now() },
    };
    this.#note(received, key);
    return received;
  }

  #note(received: Received, key: string | null): void {
    const { asker, status, body, askedAt, answeredAt } = received;
    this.#received.push(received);
    this.#count += 1;
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    if (!body.data) return;
    this.answered.set(asker, (this.answered.get(asker) ?? 0) + 1);
    const created = body.data['createCandidate'] as { readonly id: string } | undefined;
    if (created && key !== null) this.stored.set(key, created.id);
    const told = this.#waiting.filter(({ since }) => askedAt >= since);
    this.#waiting = this.#waiting.filter((each) => !told.includes(each));
    for (const { since, told: tell } of told) tell((answeredAt - since) / 1_000);
  }
}

function personsIn({ data }: ReceivedBody): readonly string[] {
  const list = data?.['candidates'] as { readonly nodes: readonly { readonly id: string }[] } | undefined;
  return list?.nodes.map(({ id }) => id) ?? [];
}
