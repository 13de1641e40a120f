import type { Purpose } from '../../vocabulary/purposes.js';
import { floors } from '../actingRoles.js';
import type { InstructionsDocument } from '../InstructionsDocument.js';
import type { PolicyDocument } from '../PolicyDocument.js';
import { refuses } from '../PolicyLine.js';
import type { CellChange } from './CellChange.js';
import type { JudgedChange } from './JudgedChange.js';
import type { PolicyFault } from './Judgement.js';

const fault = (rule: string | null, message: string): PolicyFault => ({ reason: 'BELOW_FLOOR', rule, message });

/** Finds what would close or narrow a floor in a policy as it is written, whether or not it could. Pure. */
export function floorFaultsOf({ rolesByPurpose, lines, scopes = [] }: PolicyDocument): readonly PolicyFault[] {
  const onPerson = ({ purposes, roles }: Pick<PolicyDocument['lines'][number], 'purposes' | 'roles'>): boolean =>
    purposes.includes('RIGHTS_FULFILMENT') && roles.includes('SUBJECT');
  const narrowing = [
    ...lines.filter((line) => onPerson(line) && (refuses(line) || line.transform || line.countries)),
    ...scopes.filter(onPerson),
  ];
  return [
    ...narrowing.map(({ id }) => fault(id, 'No policy closes or narrows what the person may do with its own data.')),
    ...[...floors].flatMap(([purpose, roles]) => {
      const named = rolesByPurpose[purpose];
      const missing = [...roles].filter((role) => named && !named.includes(role)).sort();
      return missing.map((role) => fault(null, `${role} may always act for ${purpose}: its roles must name it.`));
    }),
  ];
}

/** What may never be missing from instructions that are not empty; POLICY_ADMINISTRATION needs none. */
const instructedFloors: readonly Purpose[] = ['RIGHTS_FULFILMENT', 'ACCOUNTABILITY'];

/** Finds the floors that instructions leave out. Pure. */
export function instructionFaultsOf({
  purposes,
  categories,
  recipients,
}: InstructionsDocument): readonly PolicyFault[] {
  const isEmpty = Object.keys(purposes).length === 0 && categories.length === 0 && recipients.length === 0;
  return isEmpty ? [] : missingFrom(purposes);
}

const missingFrom = (purposes: InstructionsDocument['purposes']): readonly PolicyFault[] =>
  instructedFloors
    .filter((purpose) => !purposes[purpose])
    .map((purpose) => fault(null, `Instructions must name the purpose ${purpose}.`));

/** Finds the floors that a change takes away: a list of roles or an instruction that is gone. Pure. */
export function droppedFloors({ before, after }: JudgedChange): readonly PolicyFault[] {
  const lists = [...floors.keys()].filter(
    (purpose) => before.policy.rolesByPurpose[purpose] && !after.policy.rolesByPurpose[purpose],
  );
  const dropped = instructedFloors.filter(
    (purpose) => before.instructions.purposes[purpose] && !after.instructions.purposes[purpose],
  );
  return [
    ...lists.map((purpose) => fault(null, `The roles that may act for ${purpose} must stay named.`)),
    ...dropped.map((purpose) => fault(null, `Instructions must name the purpose ${purpose}.`)),
  ];
}

/**
 * Finds what the person could no longer correct of itself (GDPR Art. 16) once a change is made. What a ceiling closes, or
 * a category that the controller instructs no longer, is no fault: nobody may store it.
 */
export function ownWriteFaults(changes: readonly CellChange[]): readonly PolicyFault[] {
  const closed = changes.filter(
    ({ purpose, role, mode, comparison, after }) =>
      purpose === 'RIGHTS_FULFILMENT' &&
      role === 'SUBJECT' &&
      mode === 'WRITE' &&
      comparison === 'TIGHTER' &&
      !(after.effect === 'REFUSED' && (after.rule.startsWith('ceiling-') || after.rule === 'instructions-categories')),
  );
  const coordinates = [...new Set(closed.map(({ field }) => field.coordinate))];
  return coordinates.map((coordinate) => fault(null, `The person could no longer write its own "${coordinate}".`));
}
