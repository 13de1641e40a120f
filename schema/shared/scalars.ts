import { GraphQLDateTime, GraphQLDuration, GraphQLJSON } from 'graphql-scalars';

/** An instant, ISO 8601 with a zone; answered in UTC. */
export const DateTime = GraphQLDateTime;
/** An ISO 8601 duration. */
export const Duration = GraphQLDuration;
/** Any JSON value. */
export const Json = GraphQLJSON;
