/** What the log needs of a connection: a transaction of the caller's, a pool, or one of its own writers. */
export interface Queryable {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
}
