import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import type { Connection } from '../../../src/storage/Connection.js';
import { diskFull, endOf, frames, isAppend, isWrite, type Message, readyForQuery } from './wire.js';

/** The statement that a fault strikes: the log's own append, the append within a write, or that write's COMMIT. */
export type Struck = 'APPEND' | 'WRITE' | 'COMMIT';

/** What happens to it: lost before PostgreSQL sees it; done, and its answer lost; refused for want of disk space. */
export type Blow = 'CUT_BEFORE' | 'CUT_AFTER' | 'DISK_FULL';

interface Fault {
  readonly struck: Struck;
  readonly blow: Blow;
  times: number;
  readonly done: () => void;
}

/**
 * Stands between a gateway and PostgreSQL on a port of loopback, passes everything on, and does to statements what
 * networks, machines and disks do. It reads of PostgreSQL's protocol what it needs to know which statement goes by.
 */
export class DatabaseProxy {
  readonly #server: Server;
  readonly #links = new Set<Link>();
  #fault: Fault | null = null;
  #isStalled = false;

  private constructor(server: Server, upstream: Connection) {
    this.#server = server;
    server.on('connection', (client) => {
      const link = new Link(client, connect(join(upstream.host ?? '', `.s.PGSQL.${upstream.port}`)), (struck) =>
        this.#blowFor(struck),
      );
      this.#links.add(link);
      link.onEnd(() => this.#links.delete(link));
      if (this.#isStalled) link.pause();
    });
  }

  /** Starts one in front of a PostgreSQL that listens on a Unix socket. */
  static async start(upstream: Connection): Promise<DatabaseProxy> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new DatabaseProxy(server, upstream);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Strikes the next so many statements of a kind. Resolves once the last was struck. */
  strike(struck: Struck, blow: Blow, times = 1): Promise<void> {
    return new Promise((done) => {
      this.#fault = { struck, blow, times, done };
    });
  }

  /** Passes nothing on any more, in neither direction; new connections are taken, and hang. */
  stall(): void {
    this.#isStalled = true;
    for (const link of this.#links) link.pause();
  }

  /** Passes on what has gathered meanwhile, and goes on. */
  resume(): void {
    this.#isStalled = false;
    for (const link of this.#links) link.resume();
  }

  async stop(): Promise<void> {
    for (const link of this.#links) link.cut();
    await new Promise((closed) => this.#server.close(closed));
  }

  #blowFor(struck: Struck): Blow | null {
    const fault = this.#fault;
    if (fault?.struck !== struck) return null;
    fault.times -= 1;
    if (fault.times === 0) {
      this.#fault = null;
      fault.done();
    }
    return fault.blow;
  }
}

/** One connection, both ways. */
class Link {
  readonly #client: Socket;
  readonly #server: Socket;
  readonly #blowFor: (struck: Struck) => Blow | null;
  /** It carries a transaction that has appended to the log. */
  #hasWritten = false;
  #isSwallowing = false;
  #isAwaitingEnd = false;

  constructor(client: Socket, server: Socket, blowFor: (struck: Struck) => Blow | null) {
    this.#client = client;
    this.#server = server;
    this.#blowFor = blowFor;
    client.setNoDelay();
    const fromClient = frames(true, (message) => this.#fromClient(message));
    const fromServer = frames(false, (message) => this.#fromServer(message));
    client.on('data', fromClient);
    server.on('data', fromServer);
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.on('error', () => undefined);
      one.on('close', () => other.destroy());
    }
  }

  onEnd(ended: () => void): void {
    this.#client.once('close', ended);
  }

  pause(): void {
    this.#client.pause();
    this.#server.pause();
  }

  resume(): void {
    this.#client.resume();
    this.#server.resume();
  }

  /** Resets it, as a machine does that has lost its network. */
  cut(): void {
    this.#client.resetAndDestroy();
    this.#server.destroy();
  }

  #fromClient(message: Message): void {
    const struck = this.#isSwallowing ? null : this.#struckBy(message);
    const blow = struck === null ? null : this.#blowFor(struck);
    if (blow === 'CUT_AFTER') this.#isAwaitingEnd = true;
    if (blow === 'DISK_FULL') this.#isSwallowing = true;
    if (blow === 'CUT_BEFORE') this.cut();
    else if (this.#isSwallowing) this.#swallow(message);
    else this.#server.write(message.bytes);
  }

  #struckBy(message: Message): Struck | null {
    if (isAppend(message)) return 'APPEND';
    if (isWrite(message)) {
      this.#hasWritten = true;
      return 'WRITE';
    }
    const end = endOf(message);
    if (end === null || !this.#hasWritten) return null;
    this.#hasWritten = false;
    return end === 'commit' ? 'COMMIT' : null;
  }

  /** Keeps a statement from the server, and answers in its place. */
  #swallow({ type }: Message): void {
    if (type !== 'S' && type !== 'Q') return;
    this.#isSwallowing = false;
    this.#client.write(Buffer.concat([diskFull, readyForQuery(this.#hasWritten)]));
  }

  #fromServer({ type, bytes }: Message): void {
    if (!this.#isAwaitingEnd) this.#client.write(bytes);
    // What was asked is done, and durable; the client learns nothing of it.
    else if (type === 'Z') this.cut();
  }
}
