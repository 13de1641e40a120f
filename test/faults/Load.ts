import { setTimeout as sleep } from 'node:timers/promises';
import type { DevelopmentIssuer } from '../../src/principal/developmentIssuer.js';
import { post } from '../serve/post.js';
import { type LoadAsker, loadAskers } from './askers.js';

/** An answer that a client has: the whole body came, and it is JSON. */
export interface Received {
  readonly asker: string;
  readonly tenant: string;
  readonly query: string;
  readonly status: number;
  readonly receipt: string | null;
  readonly body: ReceivedBody;
}

export interface ReceivedBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly access: { readonly receipt: string } };
}

/**
 * Several clients that ask without a pause. They outlive the gateway: while it is gone they try again, each request on
 * a connection of its own, so that none is lost to one that the gateway closes as idle.
 */
export class Load {
  readonly received: Received[] = [];
  /** Answers whose head came and whose body did not. */
  cut = 0;
  readonly #address: string;
  #stopped = false;
  readonly #running: Promise<unknown>;

  /** Starts `clients` of each asker. */
  constructor(address: string, issuer: DevelopmentIssuer, clients: number) {
    this.#address = address;
    const each = loadAskers.flatMap((asker) => Array.from({ length: clients }, () => this.#run(asker, issuer)));
    this.#running = Promise.all(each);
  }

  /** Waits until `count` more answers have come. */
  async more(count: number): Promise<void> {
    for (const goal = this.received.length + count; this.received.length < goal; ) await sleep(5);
  }

  /** Ends the clients, each after its request. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #run(asker: LoadAsker, issuer: DevelopmentIssuer): Promise<void> {
    const token = await issuer.mint(asker.claims, 3_600);
    const seen: string[] = [];
    for (let turn = 0; !this.#stopped; turn++) {
      const answer = await this.#ask(asker, { token, query: asker.query(seen[turn % (seen.length + 1)] ?? null) });
      if (answer === null) await sleep(20);
      else if (seen.length === 0) seen.push(...personsIn(answer.body));
    }
  }

  async #ask(asker: LoadAsker, { token, query }: { token: string; query: string }): Promise<Received | null> {
    let response: Response;
    try {
      response = await post(this.#address, { token, body: { query }, headers: { connection: 'close' } });
    } catch {
      return null;
    }
    const text = await response.text().catch(() => null);
    if (text === null) {
      this.cut += 1;
      return null;
    }
    const { name, claims } = asker;
    const body: ReceivedBody = JSON.parse(text);
    const receipt = response.headers.get('access-log-receipt');
    const received = { asker: name, tenant: claims.tenant, query, status: response.status, receipt, body };
    this.received.push(received);
    return received;
  }
}

function personsIn({ data }: ReceivedBody): readonly string[] {
  const list = data?.['candidates'] as { readonly nodes: readonly { readonly id: string }[] } | undefined;
  return list?.nodes.map(({ id }) => id) ?? [];
}
