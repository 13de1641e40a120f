import type { PolicyMode } from '../../vocabulary/assessments.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { Role } from '../../vocabulary/roles.js';

/** One cell that was assessed, or has to be: exactly this one, and no other. */
export interface AssessmentCell {
  /** `Type.field`; null: the purpose as a whole. */
  readonly coordinate: string | null;
  /** Null: every purpose. */
  readonly purpose: Purpose | null;
  /** Null: whoever may act for the purpose. */
  readonly role: Role | null;
  /** Null where there is no coordinate. */
  readonly mode: PolicyMode | null;
  /** ISO 3166-1 alpha-2; null: every destination that is covered. */
  readonly countries: readonly string[] | null;
}

/** The part of a change that has to be assessed. */
type Changed = Pick<AssessmentCell, 'coordinate' | 'purpose' | 'role' | 'countries'> & {
  readonly modes: readonly string[];
  readonly assessment: readonly unknown[];
};

/** Returns the cells that a change opens and that have to be assessed, as an assessment would name them, each once. */
export function cellsToAssess(opens: readonly Changed[]): readonly AssessmentCell[] {
  const found = new Map<string, AssessmentCell>();
  for (const { coordinate, purpose, role, modes, countries, assessment } of opens) {
    if (assessment.length === 0) continue;
    const asked = new Set(modes.map((mode): PolicyMode => (mode === 'WRITE' ? 'WRITE' : 'READ')));
    for (const mode of coordinate === null ? [null] : asked) {
      const cell = { coordinate, purpose, role, mode, countries };
      found.set(JSON.stringify(cell), cell);
    }
  }
  return [...found.values()];
}

/** Returns those cells that none of the assessed ones cover. Destinations may be covered by several together. */
export const uncovered = (
  cells: readonly AssessmentCell[],
  assessed: readonly AssessmentCell[],
): readonly AssessmentCell[] =>
  cells.filter((cell) => {
    const same = assessed.filter((each) => nameOf(each) === nameOf(cell));
    if (same.some(({ countries }) => countries === null)) return false;
    return !cell.countries?.every((country) => same.some(({ countries }) => countries?.includes(country)));
  });

const nameOf = ({ coordinate, purpose, role, mode }: AssessmentCell): string =>
  [coordinate, purpose, role, mode].join(' ');
