import { compareActing } from './compareActing.js';
import { compareCells } from './compareCells.js';
import { compareInstructions } from './compareInstructions.js';
import { compareScopes } from './compareScopes.js';
import { createIsNewPurpose } from './createIsNewPurpose.js';
import { faultsOf } from './faultsOf.js';
import { groupCells } from './groupCells.js';
import type { JudgedChange, JudgementFacts } from './JudgedChange.js';
import { judgedSides } from './JudgedSide.js';
import type { Judgement } from './Judgement.js';

/**
 * Judges a change of policy or instructions by what it would do, not by how it is written: the verdicts of both are
 * compared over every coordinate, purpose, single role, mode, destination and span of time from the activation on, and
 * with them who may act, what binds the person, which persons are seen, recipients and law. `decide` and
 * `decideOperation` say what is open; nothing else does. The order of lines changes nothing. Pure.
 */
export function judgeChange(change: JudgedChange, facts: JudgementFacts): Judgement {
  const sides = judgedSides(change, facts);
  const isNew = createIsNewPurpose(sides[0], facts);
  const cells = compareCells(sides, facts).map((cell) => {
    const isOwn = cell.purpose === 'RIGHTS_FULFILMENT' && cell.role === 'SUBJECT';
    const opens = cell.before.effect === 'REFUSED' && cell.after.effect !== 'REFUSED';
    const isPurposeOpened = opens && !isOwn && isNew(cell.purpose);
    return isPurposeOpened ? { ...cell, assessment: [...cell.assessment, 'PURPOSE' as const] } : cell;
  });
  const others = [compareActing(sides), compareInstructions(sides), compareScopes(sides)];
  const grouped = (comparison: 'LOOSER' | 'TIGHTER') =>
    groupCells(cells.filter((cell) => cell.comparison === comparison));
  const opens = [...others.flatMap((each) => each.opens), ...grouped('LOOSER')];
  const closes = [...others.flatMap((each) => each.closes), ...grouped('TIGHTER')];
  const faults = faultsOf(change, facts, cells);
  const effect = opens.length > 0 ? 'LOOSENING' : closes.length > 0 ? 'TIGHTENING' : 'UNCHANGED';
  return { effect: faults.length > 0 ? 'REFUSED' : effect, faults, opens, closes };
}
