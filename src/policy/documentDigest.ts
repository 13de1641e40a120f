import { createHash } from 'node:crypto';
import type { InstructionsDocument } from './InstructionsDocument.js';
import type { PolicyDocument } from './PolicyDocument.js';

/**
 * Returns the SHA-256 (hexadecimal) of a policy or of instructions, the same however its members are ordered: what
 * somebody approved is known by it. Lines keep their order here, although it changes no verdict.
 */
export const documentDigest = (document: PolicyDocument | InstructionsDocument): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(document)))
    .digest('hex');

/** With the members of every object in the order of their names; what is undefined is left out. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    members.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, ordered(each)]),
  );
}
