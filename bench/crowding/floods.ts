import { randomBytes } from 'node:crypto';
import type { BenchIssuer } from '../benchIssuer.js';
import { otherTenant } from '../benchIssuer.js';
import { asker, bodiesOf } from '../operations.js';
import type { PacedTask } from './PacedLoad.js';

/** Who floods, and how. */
export const floods = {
  anonymous: '10,000 requests/s without a token',
  connections: '10,000 connections/s, each with one request without a token',
  forged: '10,000 requests/s, each with another forged token',
  tenant: '10,000 requests/s of one principal of another tenant, default limits',
  tenantRaised: 'another tenant as fast as 200 connections let it, no limit on its rate',
} as const;
export type Flood = keyof typeof floods;

export type FloodTask = Omit<PacedTask, 'port' | 'seconds' | 'timed'>;

/** Writes a POST of a body as it goes on the wire. */
export function requestText(body: string, token: string | null, fresh = false): string {
  const lines = [
    'POST /graphql HTTP/1.1',
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(token === null ? [] : [`Authorization: Bearer ${token}`]),
    ...(fresh ? ['Connection: close'] : []),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

const harmless = JSON.stringify({ query: '{ candidates(first: 100) { nodes { id fullName } } }' });
const perSecond = 10_000;

/** Makes what a flood sends. `ids`: persons of the other tenant. */
export async function floodTask(flood: Flood, issuer: BenchIssuer, ids: readonly string[]): Promise<FloodTask> {
  switch (flood) {
    case 'anonymous':
      return { requests: [flooding(requestText(harmless, null))], perSecond, connections: 128, fresh: false };
    case 'connections':
      return { requests: [flooding(requestText(harmless, null, true))], perSecond, connections: 256, fresh: true };
    case 'forged': {
      const token = await issuer.mint('forged', asker.role, asker.purpose, otherTenant);
      const requests = Array.from({ length: 5_000 }, () => flooding(requestText(harmless, forged(token))));
      return { requests, perSecond, connections: 128, fresh: false };
    }
    default: {
      const token = await issuer.mint('flood', asker.role, asker.purpose, otherTenant);
      const bodies = [...bodiesOf('byId', ids, true), ...Array.from(ids, () => bodiesOf('list', [], true)[0] ?? '')];
      const requests = bodies.map((body) => flooding(requestText(body, token)));
      return { requests, perSecond, connections: 200, fresh: false };
    }
  }
}

const flooding = (text: string) => ({ kind: 'flood', text });

/** The same token under a signature that nobody made. */
const forged = (token: string): string =>
  `${token.slice(0, token.lastIndexOf('.'))}.${randomBytes(64).toString('base64url')}`;
