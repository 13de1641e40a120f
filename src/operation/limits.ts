import { z } from 'zod';
import { ConfigurationError } from '../errors/ConfigurationError.js';

const count = (maximum: number) => z.int().min(1).max(maximum);

/**
 * Upper ends are those at which the gateway's own walks are still cheap and safe; they are not advice.
 */
const shape = {
  bodyBytes: count(64 * 1024 ** 2),
  documentBytes: count(4 * 1024 ** 2),
  documentCacheBytes: count(1024 ** 3),
  tokens: count(50_000),
  validationErrors: count(100),
  valueDepth: count(256),
  depth: count(100),
  rootFields: count(10_000),
  aliases: count(10_000),
  fields: count(1_000_000),
  directives: count(10_000),
  cost: count(1_000_000_000),
  listSize: count(10_000),
  timeMs: count(600_000),
  ratePerSecond: count(1_000_000),
  rateBurst: count(1_000_000),
  diskWatermarkBytes: count(1024 ** 4),
  heldImports: count(10_000),
};

/**
 * What one request may be, and how many of them, counted per HTTP request, after coercion of the variables; and what must
 * be left of the disk for them.
 */
export interface Limits {
  /** Bytes of a request's body, after decompression. */
  readonly bodyBytes: number;
  /** Bytes of a document's text in UTF-8. */
  readonly documentBytes: number;
  /** Bytes, estimated, of all parsed documents that are kept for the next request. */
  readonly documentCacheBytes: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Faults of one document that are reported. */
  readonly validationErrors: number;
  /** Nesting of lists and objects in one literal or variable. */
  readonly valueDepth: number;
  /** Nesting of fields; a root field is at 1. */
  readonly depth: number;
  /** Fields of the operation itself, fragments expanded. */
  readonly rootFields: number;
  /** Aliased fields, fragments expanded. */
  readonly aliases: number;
  /** Selected fields, fragments expanded. */
  readonly fields: number;
  /** Directives in the whole document. */
  readonly directives: number;
  /** Fields multiplied by the sizes of the lists that they are in: about the fields that an answer holds. */
  readonly cost: number;
  /** The size at which a list without `first` is estimated. */
  readonly listSize: number;
  /** The same for single lists, by schema coordinate (`Candidate.applications`). */
  readonly listSizes: Readonly<Record<string, number>>;
  /** Milliseconds from the request's head to its answer. */
  readonly timeMs: number;
  /** Requests a second that a principal may keep up. */
  readonly ratePerSecond: number;
  /** Requests that a principal may send at once. */
  readonly rateBurst: number;
  /** Bytes that are free on the disk of the embedded database while everything is answered; below, it keeps a reserve. */
  readonly diskWatermarkBytes: number;
  /** Imports of a tenant that wait for a decision at a time. */
  readonly heldImports: number;
}

/**
 * Lets through depth 12, 10 root fields, 100 aliases (also 100 aliased root fields), the standard introspection query,
 * and 100 candidates × 3 applications × 18 fields ten times over; refuses 1,000 aliases.
 */
export const defaultLimits: Limits = {
  bodyBytes: 1024 ** 2,
  documentBytes: 100 * 1024,
  documentCacheBytes: 64 * 1024 ** 2,
  tokens: 5_000,
  validationErrors: 20,
  valueDepth: 64,
  depth: 15,
  rootFields: 150,
  aliases: 200,
  fields: 5_000,
  directives: 100,
  cost: 100_000,
  listSize: 3,
  listSizes: {},
  timeMs: 10_000,
  ratePerSecond: 500,
  rateBurst: 1_000,
  diskWatermarkBytes: 512 * 1024 ** 2,
  heldImports: 100,
};

const schema = z.strictObject({ ...shape, listSizes: z.record(z.string(), count(10_000)) }).partial();

/**
 * Reads limits from a configuration; what it does not set keeps its default.
 *
 * @throws ConfigurationError that names each wrong limit and says what it may be, never the value that was given.
 */
export function readLimits(given: unknown): Limits {
  const result = schema.safeParse(given ?? {});
  if (!result.success) throw new ConfigurationError(result.error.issues.map(sentenceOf).join(' '));
  const set = Object.entries(result.data).filter(([, value]) => value !== undefined);
  return { ...defaultLimits, ...Object.fromEntries(set) };
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `There is no limit ${issue.keys.map((key) => `"${key}"`).join(', ')}.`;
  }
  const [name, coordinate] = issue.path.map(String);
  if (name === undefined) return 'The limits must be an object.';
  if (name === 'listSizes' && coordinate === undefined) {
    return 'The limit "listSizes" must be an object of whole numbers by schema coordinate.';
  }
  const maximum = name in shape ? shape[name as keyof typeof shape].maxValue : 10_000;
  return `The limit "${issue.path.map(String).join('.')}" must be a whole number from 1 to ${maximum}.`;
}
