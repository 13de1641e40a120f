import { exportFormats, isExportFormat } from '../access-log/export/exportFormats.js';
import { badRequest } from './HttpRefusal.js';
import type { LogExportRequest } from './LogExporter.js';
import { isObject, parseJsonBody } from './parseRequest.js';

const members = ['format', 'from', 'to', 'fromIndex', 'toIndex'];
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;

/**
 * Reads what is to be exported. A member that is unknown is refused: a misspelt bound would export more than was meant.
 * @throws HttpRefusal 400, with a sentence that holds nothing of the body
 */
export function parseExportRequest(body: Buffer): LogExportRequest {
  const request = parseJsonBody(body);
  if (!isObject(request)) throw badRequest('The body must be a JSON object.');
  if (Object.keys(request).some((name) => !members.includes(name)))
    throw badRequest(`The body must have no members but ${members.map((name) => `"${name}"`).join(', ')}.`);
  const { format, from = null, to = null, fromIndex = null, toIndex = null } = request;
  if (!isExportFormat(format)) throw badRequest(`"format" must be one of ${exportFormats.join(', ')}.`);
  const period = { from: readInstant(from), to: readInstant(to) };
  const range = { fromIndex: readIndex(fromIndex), toIndex: readIndex(toIndex) };
  const isByTime = period.from !== null || period.to !== null;
  if (isByTime && (range.fromIndex !== null || range.toIndex !== null))
    throw badRequest('The range must be given by instants or by indices, not by both.');
  if (
    isBackwards(period.from?.getTime() ?? null, period.to?.getTime() ?? null) ||
    isBackwards(range.fromIndex, range.toIndex)
  )
    throw badRequest('The range must not end before it begins.');
  return { format, ...period, ...range };
}

const isBackwards = (from: number | null, to: number | null): boolean => from !== null && to !== null && from > to;

function readInstant(value: unknown): Date | null {
  if (value === null) return null;
  const date = typeof value === 'string' && instant.test(value) ? new Date(value) : null;
  if (date === null || Number.isNaN(date.getTime()))
    throw badRequest('"from" and "to" must be instants in UTC, as "2026-03-01T00:00:00Z".');
  return date;
}

function readIndex(value: unknown): number | null {
  if (value === null) return null;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw badRequest('"fromIndex" and "toIndex" must be whole numbers from 0 on.');
  return value;
}
