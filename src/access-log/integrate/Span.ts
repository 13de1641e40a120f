/** Entries that are posted together: `from` included, `to` excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
