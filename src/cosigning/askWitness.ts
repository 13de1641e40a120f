import { hash } from 'node:crypto';
import { type Cosignature, openCosignatures } from '../access-log/notes/cosignature.js';
import { parseDecimal } from '../access-log/notes/decimal.js';
import { decodeNote, parseNote } from '../access-log/notes/signedNote.js';
import { readAnswer, sendRequest } from '../outgoing/sendRequest.js';
import { WitnessFault } from './WitnessFault.js';
import type { WitnessTarget } from './WitnessTarget.js';

/** A checkpoint with a hundred signatures is smaller. */
const MAX_BYTES = 65_536;

/** A signed checkpoint, and how it continues the one of a size. */
export interface Offer {
  readonly oldSize: number;
  readonly proof: readonly Uint8Array[];
  readonly note: string;
}

/** What a witness makes of an offer. */
export type WitnessReply =
  | { readonly kind: 'COSIGNED'; readonly cosignature: Cosignature }
  /** It has cosigned another size last. */
  | { readonly kind: 'KNOWS'; readonly size: number }
  /** It was not convinced that the checkpoint continues what it has cosigned. */
  | { readonly kind: 'REFUSED' };

/**
 * Offers a checkpoint to a witness (C2SP tlog-witness, `add-checkpoint`). A cosignature that comes back was verified.
 *
 * @throws WitnessFault, or the error that kept it from being reached
 */
export async function offerCheckpoint(target: WitnessTarget, offer: Offer, signal: AbortSignal): Promise<WitnessReply> {
  const proof = offer.proof.map((element) => `${Buffer.from(element).toString('base64')}\n`).join('');
  const body = `old ${offer.oldSize}\n${proof}\n${offer.note}`;
  const { status, type, text } = await ask(target, 'add-checkpoint', signal, body);
  if (status === 200) return { kind: 'COSIGNED', cosignature: cosignatureIn(text, offer.note, target) };
  if (status === 422) return { kind: 'REFUSED' };
  if (status === 404) throw new WitnessFault('WITNESS_UNKNOWN_LOG');
  if (status === 403) throw new WitnessFault('WITNESS_UNKNOWN_KEY');
  if (status !== 409) throw new WitnessFault('WITNESS_STATUS');
  const size = type === 'text/x.tlog.size' && text.endsWith('\n') ? parseDecimal(text.slice(0, -1)) : null;
  if (size === null) throw new WitnessFault('WITNESS_ANSWER');
  return { kind: 'KNOWS', size };
}

/**
 * Fetches the checkpoint of a log that a witness has cosigned last. Nothing of it is verified. Null: it has none, or does
 * not show any.
 *
 * @throws WitnessFault, or the error that kept it from being reached
 */
export async function fetchCosigned(
  target: WitnessTarget,
  origin: string,
  signal: AbortSignal,
): Promise<string | null> {
  const { status, text } = await ask(target, `${hash('sha256', origin)}/checkpoint`, signal);
  return status === 200 ? text : null;
}

async function ask(
  { url, allowPrivate }: WitnessTarget,
  path: string,
  signal: AbortSignal,
  body?: string,
): Promise<{ readonly status: number; readonly type: string; readonly text: string }> {
  const headers = body === undefined ? {} : { 'content-type': 'text/plain; charset=utf-8' };
  const at = new URL(path, url);
  const response = await sendRequest({ url: at, allowPrivate, headers, signal, ...(body !== undefined && { body }) });
  try {
    const bytes = await readAnswer(response, MAX_BYTES, () => new WitnessFault('WITNESS_ANSWER'));
    const text = decodeNote(bytes);
    if (text === null) throw new WitnessFault('WITNESS_ANSWER');
    return { status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text };
  } finally {
    response.destroy();
  }
}

/** The lines that came are those of a note only together with the checkpoint's text; those of unknown keys are ignored. */
function cosignatureIn(lines: string, note: string, { verifier }: WitnessTarget): Cosignature {
  const opened = openCosignatures(`${parseNote(note)?.text}\n${lines}`, [verifier]);
  const [cosignature] = opened.refusal === null ? opened.cosignatures : [];
  if (cosignature === undefined) throw new WitnessFault('WITNESS_ANSWER');
  return cosignature;
}
