import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLDuration, GraphQLJSON } from 'graphql-scalars';

/** What PostgreSQL writes into JSON for an instant in a session that runs in UTC. */
const fromDatabase = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?\+00:00$/;

/**
 * An instant, ISO 8601 with a zone; answered in UTC with milliseconds, `2026-03-02T12:00:00.000Z`.
 *
 * Read as graphql-scalars reads it. Written by ourselves: it would make a `Date` of each text, which costs a list more
 * than all of enforcement, and its messages quote the value.
 */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  parseValue: (value) => storable(GraphQLDateTime.parseValue(value)),
  parseLiteral: (node, variables) => storable(GraphQLDateTime.parseLiteral(node, variables)),
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    const [, seconds, fraction = ''] = typeof value === 'string' ? (fromDatabase.exec(value) ?? []) : [];
    if (!seconds) throw new TypeError('A source gave something else than an instant.');
    return `${seconds}.${fraction.padEnd(3, '0')}Z`;
  },
});
/** A zone may carry a written year over the end of what can be stored and written again. */
function storable(instant: Date): Date {
  const year = instant.getUTCFullYear();
  if (year < 1 || year > 9999) throw new TypeError('An instant must lie in the years 1 to 9999, in UTC.');
  return instant;
}

/** An ISO 8601 duration. */
export const Duration = GraphQLDuration;
/** Any JSON value. */
export const Json = GraphQLJSON;
