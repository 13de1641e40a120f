import { type DestinationStream, pino, stdTimeFunctions } from 'pino';
import { codes } from '../errors/codes.js';
import { type Log, type LogFields, logEvents } from './Log.js';

const isText = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const frame = /^(?:src|schema|directives|bin)\/[\w./-]+:\d+:\d+$/;

/** What is written, and the form that it must have: anything else is left out, whatever the types promised. */
const allowed: { readonly [Name in keyof Required<LogFields>]: (value: unknown) => boolean } = {
  requestId: isText(/^[\da-f-]{36}$/),
  method: isText(/^[A-Z]{1,8}$/),
  route: isText(/^[\w/:*.-]{1,80}$/),
  status: isNumber,
  code: (value) => typeof value === 'string' && Object.hasOwn(codes, value),
  durationMs: isNumber,
  requests: isNumber,
  errorName: isText(/^\w{1,64}$/),
  errorCode: isText(/^[A-Z\d_]{2,48}$/),
  frames: (value) => Array.isArray(value) && value.every(isText(frame)),
};

/** Keeps the fields of the allow list, in its order. */
const pick = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(allowed)
      .filter(([name, isAllowed]) => Object.hasOwn(fields, name) && isAllowed(fields[name]))
      .map(([name]) => [name, fields[name]]),
  );

/**
 * Creates the operator's log: one JSON object a line.
 * @param destination where to write; standard output by default
 */
export function createLog(destination?: DestinationStream): Log {
  const logger = pino(
    {
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: pick },
    },
    destination ?? pino.destination({ fd: 1, sync: false }),
  );
  return {
    write(level, event, fields = {}) {
      logger[level](fields, logEvents.includes(event) ? event : 'unnamed event');
    },
  };
}
