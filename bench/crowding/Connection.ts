import { connect, type Socket } from 'node:net';

/** What is told of an answer: its status, and milliseconds from the request's first byte to the answer's last. */
export type OnAnswer = (status: number, milliseconds: number) => void;

const CLOSED = 0;

/**
 * A client's connection that carries one request at a time, its bytes made beforehand. It does what the load needs and no
 * more: a client that costs less leaves more of the machine to the server that is measured.
 */
export class Connection {
  readonly #port: number;
  readonly #onFree: (connection: Connection) => void;
  #socket: Socket | null = null;
  #onAnswer: OnAnswer | null = null;
  #sentAt = 0;
  #status = 0;
  /** Bytes of the answer that are still to come; -1: its head is. */
  #left = -1;

  constructor(port: number, onFree: (connection: Connection) => void) {
    this.#port = port;
    this.#onFree = onFree;
  }

  /** Sends a request; `fresh`: on a connection of its own, which is closed after its answer. */
  send(bytes: Buffer, onAnswer: OnAnswer, fresh: boolean): void {
    if (fresh) this.#drop();
    this.#onAnswer = onAnswer;
    this.#left = -1;
    this.#sentAt = performance.now();
    this.#socket ??= this.#open();
    this.#socket.write(bytes);
  }

  close(): void {
    this.#onAnswer = null;
    this.#drop();
  }

  #open(): Socket {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true });
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      if (this.#socket !== socket) return;
      this.#socket = null;
      this.#answered(CLOSED);
    });
    return socket;
  }

  #take(chunk: Buffer): void {
    if (this.#left >= 0) this.#left -= chunk.length;
    else {
      const head = chunk.toString('latin1', 0, Math.min(chunk.length, 2_048));
      const body = head.indexOf('\r\n\r\n') + 4;
      const [, length = '0'] = /content-length: (\d+)/i.exec(head) ?? [];
      this.#status = Number(head.slice(9, 12));
      this.#left = body + Number(length) - chunk.length;
    }
    if (this.#left <= 0) this.#answered(this.#status);
  }

  #answered(status: number): void {
    const onAnswer = this.#onAnswer;
    if (onAnswer === null) return;
    this.#onAnswer = null;
    onAnswer(status, performance.now() - this.#sentAt);
    this.#onFree(this);
  }

  /** Without lingering: ten thousand connections a second would use up the ports of the machine. */
  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.resetAndDestroy();
  }
}
