import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import type { InstructionsDocument, PolicyDocument, PolicyLine } from './PolicyDocument.js';

/** Everything about one controller that a decision reads: its policy version, its instructions, its jurisdiction. Immutable. */
export interface CompiledPolicy {
  readonly tenant: string;
  readonly version: number;
  readonly instructionsNumber: number;
  /** ISO 3166-1 alpha-2 of the law that applies to the controller. */
  readonly jurisdiction: string;
  readonly instructions: InstructionsDocument;
  readonly rolesByPurpose: ReadonlyMap<Purpose, ReadonlySet<Role>>;
  /** The lines that name a cell, by `cellKey`. */
  readonly lines: ReadonlyMap<string, readonly PolicyLine[]>;
}

/** The key of a cell in `CompiledPolicy.lines`. */
export const cellKey = (coordinate: string, purpose: Purpose, mode: 'READ' | 'WRITE'): string =>
  `${coordinate} ${purpose} ${mode}`;

/** Indexes a policy by cell, once per version, so that a decision is one look-up. */
export function compilePolicy(
  documents: { readonly policy: PolicyDocument; readonly instructions: InstructionsDocument },
  facts: Pick<CompiledPolicy, 'tenant' | 'version' | 'instructionsNumber' | 'jurisdiction'>,
): CompiledPolicy {
  const lines = new Map<string, PolicyLine[]>();
  // By id, so that the rule which an answer names does not hang on the order in which the lines were written.
  const ordered = [...documents.policy.lines].sort((one, other) =>
    one.id < other.id ? -1 : one.id > other.id ? 1 : 0,
  );
  for (const line of ordered)
    for (const coordinate of line.fields)
      for (const purpose of line.purposes) {
        const key = cellKey(coordinate, purpose, line.mode);
        const known = lines.get(key);
        if (known) known.push(line);
        else lines.set(key, [line]);
      }
  const rolesByPurpose = new Map(
    Object.entries(documents.policy.rolesByPurpose).map(([purpose, roles]) => [purpose as Purpose, new Set(roles)]),
  );
  return { ...facts, instructions: documents.instructions, rolesByPurpose, lines };
}
