import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkedLookup } from '../../src/outgoing/checkedLookup.js';
import { fetchKeySet } from '../../src/principal/fetchKeySet.js';
import { type KeySetServer, startKeySetServer } from './keySetServer.js';

let server: KeySetServer;
beforeEach(async () => {
  server = await startKeySetServer([]);
});
afterEach(() => server.stop());

describe('fetchKeySet', () => {
  it('gives the text of a complete 200', async () => {
    expect(await fetchKeySet(server.url, false)).toBe('{"keys":[]}');
  });

  it('follows no redirect', async () => {
    server.answer((response) => void response.writeHead(302, { location: server.url.href }).end());
    await expect(fetchKeySet(server.url, false)).rejects.toThrow('The key set was answered with status 302.');
    expect(server.asked()).toBe(1);
  });

  it('stops reading after 64 KB of a body without end', async () => {
    server.answer((response) => {
      const pour = (): void => void response.write('x'.repeat(16_384), (error) => error ?? pour());
      pour();
    });
    await expect(fetchKeySet(server.url, false)).rejects.toThrow('The key set is larger than 64 KB.');
  });

  it.each([
    { where: 'before the head', how: () => undefined },
    {
      where: 'within the body',
      how: (response: { write: (text: string) => unknown }) => void response.write('{"keys"'),
    },
  ])('gives up on a server that stalls $where', async ({ how }) => {
    server.answer(how);
    await expect(fetchKeySet(server.url, false)).rejects.toThrow('aborted');
  });

  it('takes no half of a body', async () => {
    server.answer((response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"keys":[]}', () => response.destroy());
    });
    await expect(fetchKeySet(server.url, false)).rejects.toThrow('aborted');
  });

  it('connects to no numeric address of a private network', async () => {
    const message = 'The address is not one to connect to.';
    await expect(fetchKeySet(new URL('https://10.0.0.1/keys'), false)).rejects.toThrow(message);
    await expect(fetchKeySet(new URL('https://169.254.169.254/keys'), true)).rejects.toThrow(message);
  });
});

describe('the address at connect time', () => {
  const look = (reach: 'LOOPBACK' | 'PUBLIC', all: boolean) =>
    new Promise((answer) => {
      checkedLookup(reach)('localhost', { all }, (error, found) => answer(error?.message ?? found));
    });
  it.each([true, false])('is refused where the name leads to a private one (all addresses: %s)', async (all) => {
    expect(await look('PUBLIC', all)).toBe('The name leads to an address that is not one to connect to.');
  });
  it('is given as the caller asked for it', async () => {
    expect(await look('LOOPBACK', false)).toMatch(/^(127\.0\.0\.1|::1)$/);
    expect(await look('LOOPBACK', true)).toContainEqual({ address: '127.0.0.1', family: 4 });
  });
  it('is not guessed for a name without one', async () => {
    const failed = new Promise((answer) => {
      checkedLookup('PUBLIC')('name.invalid', { all: true }, (error) => answer(error));
    });
    expect(await failed).toBeInstanceOf(Error);
  });
});
