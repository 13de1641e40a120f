import type { z } from 'zod';
import { purposes } from '../vocabulary/purposes.js';
import { type InstructionsDocument, instructionsDocument } from './InstructionsDocument.js';
import { type PolicyDocument, policyDocument } from './PolicyDocument.js';

/** Where a document is wrong, and how, in words that hold nothing of it. */
export interface DocumentFault {
  /** JSON pointer (RFC 6901) of positions and of member names that this version knows; "": the whole. */
  readonly path: string;
  readonly message: string;
}

/** A document that can be worked with, or why not. */
export type ReadDocument<Document> =
  | { readonly document: Document; readonly faults: null }
  | { readonly document: null; readonly faults: readonly DocumentFault[] };

/** Reads a policy that somebody wrote. What it does not know refuses the document; nothing is ignored. Pure. */
export const readPolicyDocument = (value: unknown): ReadDocument<PolicyDocument> => read(policyDocument, value);

/** Reads instructions that somebody wrote, as strictly. Pure. */
export const readInstructionsDocument = (value: unknown): ReadDocument<InstructionsDocument> =>
  read(instructionsDocument, value);

/** So many faults are told of; nobody mends more at once. */
const mostFaults = 100;

function read<Document>(schema: z.ZodType<Document>, value: unknown): ReadDocument<Document> {
  const { success, data, error } = schema.safeParse(value);
  if (success) return { document: data, faults: null };
  const faults = error.issues.slice(0, mostFaults).map((issue) => ({
    path: pointerOf(issue.path),
    message: messageOf(issue),
  }));
  return { document: null, faults };
}

const knownNames: ReadonlySet<unknown> = new Set([
  ...purposes,
  ...['rolesByPurpose', 'lines', 'scopes', 'id', 'fields', 'categories', 'purposes', 'mode', 'roles', 'verdict'],
  ...['transform', 'article9', 'countries', 'validFrom', 'validUntil', 'suspended', 'person', '$in', '$elemMatch'],
  ...['claim', 'basis', 'retention', 'for', 'after', 'action', 'archive', 'recipients', 'jurisdiction'],
]);

/** Ends before the first name that the document made up. */
function pointerOf(path: readonly PropertyKey[]): string {
  const end = path.findIndex((segment) => typeof segment !== 'number' && !knownNames.has(segment));
  return path
    .slice(0, end < 0 ? path.length : end)
    .map((segment) => `/${String(segment)}`)
    .join('');
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'must hold no member that this version does not know';
    case 'invalid_key':
      return 'must hold no member of an unknown name';
    case 'invalid_type':
      return `must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return 'must be written in the form that the member asks for';
    case 'too_small':
      return 'must not be empty';
    case 'too_big':
      return `must hold at most ${issue.maximum}`;
    case 'custom':
      return issue.message;
    default:
      return 'must have one of the forms that the member allows';
  }
}
