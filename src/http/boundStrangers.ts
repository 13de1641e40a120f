import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Told of a connection that carried a request of a verified principal: it is no stranger's any more. */
export type Know = (connection: Socket) => void;

/**
 * Bounds the connections on which no principal was ever verified. One more closes the oldest of them, so that whoever
 * opens connections and keeps them takes places from others like it only. A client with a token is a stranger for as long
 * as its first request takes, which is shorter than the line is.
 */
export function boundStrangers(server: Server, most: number): Know {
  const strangers = new Set<Socket>();
  server.on('connection', (connection) => {
    strangers.add(connection);
    connection.once('close', () => strangers.delete(connection));
    const [oldest] = strangers;
    if (strangers.size > most && oldest !== undefined) {
      strangers.delete(oldest);
      oldest.destroy();
    }
  });
  return (connection) => void strangers.delete(connection);
}
