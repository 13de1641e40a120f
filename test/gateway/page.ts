import { screening } from '../helpers/askers.js';

/** Asks for one page of candidates, for screening unless it says otherwise. */
export const page = (shape: string, fields = 'nodes { id }', purpose: string = screening): string =>
  `query Q${shape.includes('$after') ? '($after: String)' : ''} @purpose(is: ${purpose}) { candidates(${shape}) { totalCount ${fields} pageInfo { hasNextPage endCursor } } }`;

/** A page as a client reads it. */
export interface Page {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
/** The page that an answer's data holds. */
export const pageOf = (data: unknown): Page => (data as { candidates: Page }).candidates;
