import { Socket } from 'node:net';

/**
 * The sockets of a database's connections, so that none outlives it: a server that stands still closes nothing, and an
 * open socket keeps the process from ending.
 */
export class Sockets {
  readonly #open = new Set<Socket>();

  /**
   * Makes them, for pg's option `stream`. With a bound they break when nothing has moved on them for so many
   * milliseconds: such a server, or a network that swallows everything, would otherwise hold a pooled connection, and
   * whoever waits for it, for ever. The bound must be longer than a statement may take and than a connection may idle.
   */
  maker(silence = 0): () => Socket {
    return () => {
      const socket = new Socket();
      this.#open.add(socket);
      socket.once('close', () => this.#open.delete(socket));
      const silent = Object.assign(new Error('The database has fallen silent.'), { code: 'ETIMEDOUT' });
      return socket.setTimeout(silence, () => socket.destroy(silent));
    };
  }

  destroyAll(): void {
    for (const socket of this.#open) socket.destroy();
  }
}
