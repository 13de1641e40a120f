/** Entries of one bundle: those of index 256 · bundle and the 255 after it, as a tile of level 0 has them. */
export const BUNDLE = 256;

/** What the log is asked by: each is a text of its own, because tokens are random and hold no colon. */
export const fieldTerm = (coordinate: string): string => `field:${coordinate}`;
export const purposeTerm = (purpose: string): string => `purpose:${purpose}`;
export const codeTerm = (code: string): string => `code:${code}`;

/** What of an entry becomes a term. */
export interface Termed {
  readonly subjects: readonly string[];
  readonly principal: string;
  readonly organisation: string | null;
  readonly client: string | null;
  readonly credential: string | null;
  readonly purpose: string | null;
  readonly code: string | null;
  readonly fields: readonly { readonly field: string; readonly code: string | null }[];
}

/**
 * Gives the terms that are said of an entry: the tokens of its persons and parties as they are, its coordinates, its
 * purpose, its code and its fields' codes. The integrator says the same in SQL (`integrate/writePostings.ts`);
 * `verify` holds the two equal.
 */
export function termsOf(entry: Termed): ReadonlySet<string> {
  const terms = new Set(entry.subjects);
  for (const token of [entry.principal, entry.organisation, entry.client, entry.credential])
    if (token !== null) terms.add(token);
  if (entry.purpose !== null) terms.add(purposeTerm(entry.purpose));
  if (entry.code !== null) terms.add(codeTerm(entry.code));
  for (const { field, code } of entry.fields) {
    terms.add(fieldTerm(field));
    if (code !== null) terms.add(codeTerm(code));
  }
  return terms;
}
