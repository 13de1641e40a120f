import { accessModes } from '../../vocabulary/modes.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import { refuse } from '../Verdict.js';
import { closureOf } from './closureOf.js';
import { compareField } from './compareField.js';
import type { JudgementFacts } from './JudgedChange.js';
import type { JudgedSide } from './JudgedSide.js';
import { boundsAt, linesAt } from './LineIndex.js';

const nothing = { lines: new Map(), signature: '' };

/** Makes the question whether a policy opened nothing for a purpose, at no time; the person's own access aside. */
export function createIsNewPurpose(
  before: JudgedSide,
  { rulebook, at }: JudgementFacts,
): (purpose: Purpose) => boolean {
  const closed: JudgedSide = { ...before, refusalOf: () => refuse('ROLE_FORBIDDEN', 'nobody') };
  const fields = rulebook.governed.filter(({ isKey }) => !isKey);
  const known = new Map<Purpose, boolean>();
  const isNew = (purpose: Purpose): boolean =>
    !fields.some((field) => {
      const cells = { field, purpose, modes: accessModes, coordinates: closureOf(field, rulebook) };
      return [at.getTime(), ...boundsAt([before.index], cells)].some((instant) => {
        const lines = [nothing, linesAt(before.index, cells, instant)] as const;
        const opened = compareField({ sides: [closed, before], lines, rulebook }, cells);
        return opened.some(({ role }) => !(purpose === 'RIGHTS_FULFILMENT' && role === 'SUBJECT'));
      });
    });
  return (purpose) => {
    const answer = known.get(purpose) ?? isNew(purpose);
    known.set(purpose, answer);
    return answer;
  };
}
