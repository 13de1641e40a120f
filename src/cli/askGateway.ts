import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { CouldNotRun } from './CouldNotRun.js';

/** Where a command asks, and as whom. */
export interface CommandGateway {
  readonly address: string;
  readonly token: string;
}

export interface CommandRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const answerForm = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});
export type CommandAnswer = z.infer<typeof answerForm>;

/** What answered is something else. */
export const noGateway = (): CouldNotRun => new CouldNotRun('What answers at the address is no gateway of Candour.');

/** Milliseconds that one answer may take. */
const patience = 60_000;
const attempts = 4;

/**
 * Asks the gateway like any client. What it could not record now is asked again under the same idempotency key, so that
 * it is done once.
 *
 * @throws CouldNotRun when no answer of a gateway came
 */
export async function askGateway(request: CommandRequest, gateway: CommandGateway): Promise<CommandAnswer> {
  const body = JSON.stringify(request);
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${gateway.token}`,
    'idempotency-key': randomUUID(),
  };
  for (let attempt = 1; ; attempt++) {
    const response = await post(new URL('/graphql', gateway.address), { headers, body });
    if (attempt === attempts || (response.status !== 503 && response.status !== 429)) return await read(response);
    await delay(1_000 * Math.min(Number(response.headers.get('retry-after')) || 1, 10));
  }
}

async function post(url: URL, request: { headers: Record<string, string>; body: string }): Promise<Response> {
  const options = { method: 'POST', redirect: 'error', ...request } as const;
  try {
    return await fetch(url, { ...options, signal: AbortSignal.timeout(patience) });
  } catch {
    throw new CouldNotRun('The gateway could not be reached: start it, or tell --address.');
  }
}

async function read(response: Response): Promise<CommandAnswer> {
  try {
    return answerForm.parse(await response.json());
  } catch {
    throw noGateway();
  }
}
