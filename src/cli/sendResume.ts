import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { CouldNotRun } from './CouldNotRun.js';

/** Where to import, and as whom. */
export interface ImportGateway {
  readonly address: string;
  readonly token: string;
}

const mutation =
  'mutation Import($resume: JSON!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { importResume(resume: $resume) { id } }';

const answerForm = z.object({
  data: z.object({ importResume: z.object({ id: z.string() }).nullable() }).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
  extensions: z.object({ unplaced: z.array(z.object({ pointer: z.string(), why: z.string() })).optional() }).optional(),
});
export type ImportAnswer = z.infer<typeof answerForm>;

/** Milliseconds that one answer may take. */
const patience = 60_000;
const attempts = 4;

/**
 * Sends one resume. What the gateway could not record now is sent again under the same idempotency key, so that it is
 * stored once.
 *
 * @throws CouldNotRun when no answer of a gateway came
 */
export async function sendResume(resume: unknown, gateway: ImportGateway): Promise<ImportAnswer> {
  const body = JSON.stringify({ query: mutation, variables: { resume } });
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

async function read(response: Response): Promise<ImportAnswer> {
  try {
    return answerForm.parse(await response.json());
  } catch {
    throw new CouldNotRun('What answers at the address is no gateway of Candour.');
  }
}
