import { GovernanceError } from '../../errors/GovernanceError.js';
import { documentDigest } from '../../policy/documentDigest.js';
import type { PolicyDocument } from '../../policy/PolicyDocument.js';

/** Characters of a draft's document as JSON; its file form has the same bound. */
const largest = 1024 ** 2;

/** A document as a draft keeps it, whether or not it could become a policy: its judgement says why not. */
export interface StoredDocument {
  readonly document: object;
  readonly digest: string;
}

/**
 * Takes a document for a draft. It may have faults; it must be a JSON object that can be stored.
 *
 * @throws GovernanceError BAD_REQUEST, LIMIT_EXCEEDED
 */
export function storedDocument(given: unknown): StoredDocument {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new GovernanceError('BAD_REQUEST', 'The document of a draft must be a JSON object.');
  const text = JSON.stringify(given);
  if (text.length > largest) throw new GovernanceError('LIMIT_EXCEEDED', 'The document of a draft is limited to 1 MB.');
  // What JSON.stringify has escaped: NUL and unpaired surrogates, which PostgreSQL can't store.
  if (/\\u(?:0000|d[89a-f])/.test(text))
    throw new GovernanceError('BAD_REQUEST', 'The document of a draft must be well-formed text without NUL.');
  const document = JSON.parse(text) as PolicyDocument;
  return { document, digest: documentDigest(document) };
}
