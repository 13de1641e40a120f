import type { Code } from '../errors/codes.js';
import type { ErrorFacts } from './describeError.js';

/** Everything that the operator's log may say: a closed list, because a sentence built at run time could hold a value. */
export const logEvents = [
  'request',
  'request failed',
  'requests refused',
  'readiness check failed',
  'overdue directives not counted',
  'overdue requests not counted',
  'notice not delivered',
  'activation failed',
  'notice of a breach not given',
  'integration failed',
  'pruning failed',
  'erasure failed',
  'sweep failed',
  'checkpoint not kept',
  'checkpoint refused',
  'not cosigned',
  'contradicted by a witness',
  'database died',
  'database runs again',
  'database does not start',
  'disk has room again',
  'disk is below its watermark',
  'disk is full',
  'disk can not be read',
  'started',
  'stopping',
  'stopped',
  'stopped by force',
  'crashed',
] as const;
export type LogEvent = (typeof logEvents)[number];
export type LogLevel = 'info' | 'warn' | 'error';

/** Everything that a line of it may carry besides its time, level and event. */
export interface LogFields extends Partial<ErrorFacts> {
  readonly requestId?: string;
  readonly method?: string;
  /** The pattern of the route, never the URL. */
  readonly route?: string;
  readonly status?: number;
  readonly code?: Code;
  readonly durationMs?: number;
  /** How many requests a line stands for. */
  readonly requests?: number;
}

/** The operator's log. It holds what happened and where, never what a request, a token or the database said. */
export interface Log {
  write(level: LogLevel, event: LogEvent, fields?: LogFields): void;
}
