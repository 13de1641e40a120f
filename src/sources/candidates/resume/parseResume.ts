import { GovernanceError } from '../../../errors/GovernanceError.js';
import type { ResumeReading } from './ResumeCandidate.js';
import { readResume } from './readResume.js';
import { resumeLimits } from './resumeLimits.js';

/**
 * Reads the text of a JSON Resume file. A byte order mark at its start is skipped; of a key that is given twice the
 * last one counts, as ECMA-262 parses JSON.
 *
 * @throws GovernanceError LIMIT_EXCEEDED, BAD_REQUEST: as `readResume`, and for a text that is too long or is not JSON
 */
export function parseResume(text: string): ResumeReading {
  if (Buffer.byteLength(text) > resumeLimits.bytes) {
    throw new GovernanceError('LIMIT_EXCEEDED', `The resume must have at most ${resumeLimits.bytes} bytes.`);
  }
  return readResume(parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, so it is not kept even as a cause.
    throw new GovernanceError('BAD_REQUEST', 'The resume must be well-formed JSON.');
  }
}
