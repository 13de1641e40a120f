import type { Code } from '../../errors/codes.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { FaultReason, PolicyFault } from '../../policy/judgement/Judgement.js';
import { categoryStates, type SpecialCategory } from '../../vocabulary/categories.js';
import type { AssessmentCell } from '../assessments/AssessmentCell.js';

const codes: Readonly<Record<FaultReason, Code>> = {
  ABOVE_CEILING: 'PURPOSE_NOT_ALLOWED',
  NOT_INSTRUCTED: 'PURPOSE_NOT_INSTRUCTED',
  BELOW_FLOOR: 'BAD_REQUEST',
  BASIS_SWAPPED: 'BAD_REQUEST',
  UNKNOWN_COORDINATE: 'BAD_REQUEST',
  UNKNOWN_CONSTRAINT: 'BAD_REQUEST',
  TRANSFORM_UNANSWERABLE: 'BAD_REQUEST',
};

/** Makes the refusal of a draft with faults: the code of the gravest, what all of them are, and that nothing was changed. */
export function faulty(faults: readonly PolicyFault[], document: unknown): GovernanceError {
  const told = faults.slice(0, 20);
  const gravest = told.map((fault) => codeOf(fault, document)).sort((one, other) => gravity(one) - gravity(other))[0];
  const message = `The change can't become active. ${told.map((fault) => fault.message).join(' ')}`;
  const facts = { faults: told.map(({ reason, rule }) => ({ reason, rule })) };
  return new GovernanceError(gravest ?? 'BAD_REQUEST', message, { facts });
}

const gravities: readonly Code[] = [
  'CATEGORY_PROHIBITED',
  'CATEGORY_UNLISTED',
  'PURPOSE_NOT_ALLOWED',
  'PURPOSE_NOT_INSTRUCTED',
];
const gravity = (code: Code): number => (gravities.includes(code) ? gravities.indexOf(code) : gravities.length);

function codeOf({ reason, rule }: PolicyFault, document: unknown): Code {
  if (reason !== 'ABOVE_CEILING') return codes[reason];
  const states = new Set(categoriesOf(document, rule).map((category) => categoryStates[category as SpecialCategory]));
  if (states.has('PROHIBITED')) return 'CATEGORY_PROHIBITED';
  return states.has('UNLISTED') ? 'CATEGORY_UNLISTED' : codes[reason];
}

interface Categorised {
  readonly categories?: readonly string[];
  readonly lines?: readonly { readonly id?: unknown; readonly categories?: readonly string[] }[];
}

/** The categories that the faulted rule names, or, where no rule is, the instructions. */
function categoriesOf(document: unknown, rule: string | null): readonly string[] {
  const { lines = [], categories = [] } = document as Categorised;
  return rule === null ? categories : (lines.find(({ id }) => id === rule)?.categories ?? []);
}

const cellsTold = 20;

/** Makes the refusal of a draft that opens what has not been assessed. */
export function assessmentMissing(cells: readonly AssessmentCell[]): GovernanceError {
  const named = cells.slice(0, cellsTold).map(sentenceOf);
  const more = cells.length > cellsTold ? `, and ${cells.length - cellsTold} more` : '';
  return new GovernanceError(
    'DPIA_REQUIRED',
    `An impact assessment that the controller has signed must cover what the draft opens: ${named.join(', ')}${more}. File one with "fileAssessment".`,
    { facts: { cells: cells.slice(0, cellsTold) } },
  );
}

const sentenceOf = ({ coordinate, purpose, role, mode }: AssessmentCell): string =>
  [coordinate ?? 'everything', mode && `(${mode})`, purpose && `for ${purpose}`, role && `to ${role}`]
    .filter((part) => part !== null)
    .join(' ');

/** Makes the refusal of a loosening that nobody else has approved as it stands. */
export const approvalMissing = (): GovernanceError =>
  new GovernanceError(
    'ROLE_FORBIDDEN',
    'The draft opens something, so somebody who has not written, edited or submitted it must approve it first, as it stands.',
  );

/** Makes the refusal of an approval that was given for less than the draft opens by now. */
export const approvalOutdated = (): GovernanceError =>
  new GovernanceError(
    'ROLE_FORBIDDEN',
    'The active policy has changed since the draft was approved, so that the draft opens more than was approved.',
  );

/** Makes the refusal of an approver who would profit. */
export const approverProfits = (): GovernanceError =>
  new GovernanceError(
    'ROLE_FORBIDDEN',
    'The draft opens something to the approver. It must be approved by somebody to whom it opens nothing.',
  );
