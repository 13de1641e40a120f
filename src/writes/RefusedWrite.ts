import type { RecordDraft } from '../access-log/AccessRecord.js';
import { viewedCode } from '../enforce/accessExtension.js';
import type { Code } from '../errors/codes.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { Classification } from '../rulebook/Rulebook.js';
import type { Role } from '../vocabulary/roles.js';
import type { WriteTarget } from './writeDraft.js';

export interface WriteRefusal {
  /** The exact code: the record's. */
  readonly code: Code;
  readonly message: string;
  /** `person` is left out where the write was judged before a person was looked for. */
  readonly target: Omit<WriteTarget, 'person'> & { readonly person?: string | null };
  /** Facts for the client's program: never a value. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Who asks: some roles see a wider code. */
  readonly roles: readonly Role[];
  /** The special category for whose sake it is refused. */
  readonly field?: Pick<Classification, 'special'>;
}

/**
 * The refusal of a write for the state of its person or for what its text says: the code that the caller may see, with the record that says the
 * exact one, what was to be written and of whom.
 */
export class RefusedWrite extends GovernanceError {
  readonly drafts: readonly RecordDraft[];

  constructor({ code, message, target, roles, field = {}, facts = {} }: WriteRefusal) {
    super(viewedCode(code, field, roles), message, { facts });
    const { type, coordinates, person } = target;
    const fields = coordinates.map(
      (coordinate) => ({ field: coordinate, mode: 'WRITE', verdict: 'REFUSED', transform: null, code }) as const,
    );
    this.drafts = [
      person === null
        ? { type, fields, subjects: [], outcome: 'NOT_FOUND', code: 'NOT_FOUND' }
        : { type, fields, subjects: person === undefined ? [] : [person], outcome: 'REFUSED', code },
    ];
  }
}
