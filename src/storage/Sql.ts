/**
 * A statement that is being written: text with `$n` placeholders, and their values, the first of which is the tenant.
 * Values never enter the text, and the text never holds anything that a client wrote, so that equal plans give equal
 * texts, which the server prepares once.
 */
export class Sql {
  /** The placeholder of the tenant. */
  readonly tenant = '$1';
  readonly values: unknown[];
  readonly #instants = new Map<Date, string>();

  constructor(readonly tenantName: string) {
    this.values = [tenantName];
  }

  /** Adds a value and returns its placeholder with a cast to a PostgreSQL type. */
  value(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  /** Adds an instant, once for the same `Date` object, and returns its placeholder. */
  instant(instant: Date): string {
    const known = this.#instants.get(instant);
    if (known) return known;
    const placeholder = this.value(instant, 'timestamptz');
    this.#instants.set(instant, placeholder);
    return placeholder;
  }
}
