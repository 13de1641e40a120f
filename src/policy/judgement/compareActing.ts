import { administrativePurposes, purposes } from '../../vocabulary/purposes.js';
import { roles } from '../../vocabulary/roles.js';
import { isOnFloor } from '../actingRoles.js';
import type { JudgedSide } from './JudgedSide.js';
import type { ChangedCell, Changes } from './Judgement.js';
import { purposeWords } from './purposeWords.js';
import { verdictWords } from './verdictWords.js';

const may = 'MAY ACT';

/** Compares who may act for each purpose, also for those that open no coordinate. Pure. */
export function compareActing([before, after]: readonly [JudgedSide, JudgedSide]): Changes {
  const changed = { opens: [] as ChangedCell[], closes: [] as ChangedCell[] };
  for (const purpose of purposes) {
    const isNew = !roles.some((role) => before.refusalOf(purpose, role) === null);
    for (const role of roles) {
      const [was, is] = [before.refusalOf(purpose, role), after.refusalOf(purpose, role)];
      if (!was === !is) continue;
      const needsAssessment =
        !is && isNew && !administrativePurposes.has(purpose) && !isOnFloor({ roles: [role] }, purpose);
      changed[is ? 'closes' : 'opens'].push({
        coordinate: null,
        purpose,
        role,
        modes: [],
        countries: null,
        since: null,
        from: was ? verdictWords(was) : may,
        to: is ? verdictWords(is) : may,
        sentence: `${is ? 'no longer lets' : 'lets'} ${role} act for ${purposeWords[purpose]}`,
        assessment: needsAssessment ? ['PURPOSE'] : [],
      });
    }
  }
  return changed;
}
