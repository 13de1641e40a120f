import { Socket } from 'node:net';

/**
 * Makes sockets that break when nothing has moved on them for so long. A server that stands still, or a network that
 * swallows everything, would otherwise hold a pooled connection, and whoever waits for it, for ever: the server's own
 * time-outs tell nobody then. The bound must be longer than a statement may take and than a connection may idle.
 */
export const boundedSocket = (milliseconds: number) => (): Socket => {
  const socket = new Socket();
  const silent = Object.assign(new Error('The database has fallen silent.'), { code: 'ETIMEDOUT' });
  return socket.setTimeout(milliseconds, () => socket.destroy(silent));
};
