import { setTimeout as delay } from 'node:timers/promises';
import { ConfigurationError } from '../../errors/ConfigurationError.js';

/** Where a gateway is, and as whom it is asked. */
export interface GatewayPlace {
  readonly address: string;
  readonly token: string;
}

/** What is exported, as `POST /log/export` takes it. */
export interface ExportAsked {
  readonly format: 'NDJSON' | 'OCSF' | 'CSV';
  readonly from?: string;
  readonly to?: string;
  readonly fromIndex?: number;
  readonly toIndex?: number;
}

/** An export that began; the bytes come as they are taken. */
export interface BegunExport {
  readonly id: string;
  readonly records: number;
  readonly chunks: AsyncIterable<Buffer>;
}

/** Milliseconds until the first byte of an answer. */
const patience = 60_000;
/** Asked again after 429 and 503, for as long as many tiles may take at the rate that a gateway allows. */
const attempts = 20;
const longestWait = 30;

/**
 * Reads a log over HTTP, as an auditor does.
 *
 * Everything throws a ConfigurationError when no gateway answers, or it refuses whoever asks.
 */
export class GatewayLog {
  readonly #place: GatewayPlace;

  constructor(place: GatewayPlace) {
    this.#place = place;
  }

  /** Gives what stands at a path under `/log/`; null: nothing does. */
  async find(path: string): Promise<Buffer | null> {
    const response = await this.#ask(path, {});
    if (response.status === 404) return null;
    if (response.status !== 200) throw await refusalOf(response);
    return Buffer.from(await response.arrayBuffer().catch(broken));
  }

  /** Begins an export; null: the token is not one that may have it. */
  async export(asked: ExportAsked): Promise<BegunExport | null> {
    const headers = { 'content-type': 'application/json' };
    const response = await this.#ask('export', { method: 'POST', headers, body: JSON.stringify(asked) });
    if (response.status === 403) return null;
    const [id, records] = [response.headers.get('log-export-id'), response.headers.get('log-export-records')];
    if (response.status !== 200) throw await refusalOf(response);
    if (id === null || !/^[0-9a-f-]{36}$/.test(id) || !/^\d{1,16}$/.test(records ?? '') || response.body === null)
      throw noGateway();
    return { id, records: Number(records), chunks: chunksOf(response) };
  }

  async #ask(path: string, request: RequestInit): Promise<Response> {
    const url = new URL(`/log/${path}`, this.#place.address);
    const headers = { ...request.headers, authorization: `Bearer ${this.#place.token}` };
    for (let attempt = 1; ; attempt += 1) {
      const response = await answerOf(url, { ...request, headers });
      if ((response.status !== 429 && response.status !== 503) || attempt === attempts) return response;
      await response.body?.cancel();
      await delay(1_000 * Math.min(Number(response.headers.get('retry-after')) || 1, longestWait));
    }
  }
}

/** Waits for the head of an answer only so long; its body may take longer. */
async function answerOf(url: URL, request: RequestInit): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  try {
    return await fetch(url, { ...request, redirect: 'error', signal: late.signal });
  } catch (cause) {
    throw new ConfigurationError('The gateway could not be reached: start it, or tell its address.', { cause });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Yields the bytes of an answer as they come. It is given the answer, not its body: of an answer that nobody holds any more
 * `fetch` ends a body that was not begun, as if there were nothing in it.
 */
async function* chunksOf(answer: Response): AsyncGenerator<Buffer> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const { value, done } = await reader.read().catch(broken);
      if (done) return;
      yield Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const broken = (cause: unknown): never => {
  throw new ConfigurationError('The gateway broke its answer off. Try again.', { cause });
};

const noGateway = (): ConfigurationError =>
  new ConfigurationError('What answers at the address is no gateway of Candour that shows its log.');

/** The gateway's own sentence, which holds no value. */
async function refusalOf(response: Response): Promise<ConfigurationError> {
  try {
    const { errors } = JSON.parse(await response.text()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    const [error] = errors;
    if (error !== undefined) return new ConfigurationError(`${error.message} (${error.extensions.code})`);
  } catch {
    // Told below: whatever it was, it was no answer of a gateway.
  }
  return noGateway();
}
