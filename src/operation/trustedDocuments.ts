import { z } from 'zod';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/** The texts of the documents that may run; none else does. */
export type TrustedDocuments = ReadonlySet<string>;

const byId = z.record(z.string(), z.string());
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ body: z.string() })),
});

/**
 * Reads a manifest of trusted documents: an object of texts by id, or Apollo's persisted query manifest (version 1).
 *
 * @throws ConfigurationError for anything else: a manifest that can't be read must not open the gateway.
 */
export function readTrustedDocuments(parsed: unknown): TrustedDocuments {
  const apollo = manifest.safeParse(parsed);
  if (apollo.success) return new Set(apollo.data.operations.map(({ body }) => body));
  const texts = byId.safeParse(parsed);
  if (texts.success) return new Set(Object.values(texts.data));
  throw new ConfigurationError(
    'CANDOUR_TRUSTED_DOCUMENTS must be a JSON object of documents by id, or a persisted query manifest of version 1.',
  );
}

/** The text that a trusted document has where an operation names its grant of break-glass, which nobody knows beforehand. */
const placeholder = 'break-glass';

/** Says whether a text may run: it is one of the documents, or differs from one only by the id of a grant in `because`. */
export const isTrusted = (trusted: TrustedDocuments, text: string): boolean =>
  trusted.has(text) ||
  trusted.has(text.replace(/(\bbecause: )"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"/, `$1"${placeholder}"`));
