import { categoryStates } from '../../vocabulary/categories.js';
import { purposes } from '../../vocabulary/purposes.js';
import { floors } from '../actingRoles.js';
import type { PolicyDocuments } from '../CompiledPolicy.js';
import type { InstructionsDocument } from '../InstructionsDocument.js';
import type { PolicyDocument } from '../PolicyDocument.js';
import type { CellChange } from './CellChange.js';
import { droppedFloors, floorFaultsOf, instructionFaultsOf, ownWriteFaults } from './floorFaults.js';
import type { JudgedChange, JudgementFacts } from './JudgedChange.js';
import type { PolicyFault } from './Judgement.js';
import { lineFaults } from './lineFaults.js';

/**
 * Finds why a change may not be made, whoever approves it, in a fixed order, whatever that of the lines. What the active
 * documents suffer from already (a field that left the schema, an instruction that was withdrawn) opens nothing and is no
 * fault of the change: otherwise nobody could tighten them any more. Pure.
 */
export function faultsOf(
  change: JudgedChange,
  facts: JudgementFacts,
  cells: readonly CellChange[],
): readonly PolicyFault[] {
  const { before, after } = change;
  const standing = new Set(writtenFaults(before, after, facts).map(keyOf));
  const found = [
    ...writtenFaults(after, after, facts).filter((each) => !standing.has(keyOf(each))),
    ...droppedFloors(change),
    ...ownWriteFaults(cells),
    ...swappedBases(change, facts),
  ];
  const distinct = new Map(found.map((each) => [keyOf(each), each]));
  return [...distinct].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}

const keyOf = ({ reason, rule, message }: PolicyFault): string => `${reason} ${rule} ${message}`;

/** The faults that are in the documents themselves, held against the instructions that would be active. */
function writtenFaults(
  { policy, instructions }: PolicyDocuments,
  { instructions: ground }: PolicyDocuments,
  { rulebook, jurisdiction, canAsk }: JudgementFacts,
): readonly PolicyFault[] {
  return [
    ...lineFaults(policy.lines, { rulebook, instructions: ground, jurisdiction: ground.jurisdiction ?? jurisdiction }),
    ...floorFaultsOf(policy),
    ...uninstructedRoles(policy, ground),
    ...instructionFaultsOf(instructions),
    ...barredCategories(instructions),
    ...(policy.scopes ?? [])
      .filter(({ person }) => !canAsk(person))
      .map(
        ({ id }): PolicyFault => ({
          reason: 'UNKNOWN_CONSTRAINT',
          rule: id,
          message: 'The scope asks something of the person that the source of the data does not know.',
        }),
      ),
  ];
}

/** What the policy text rules out, or does not list, can't be instructed either. */
const barredCategories = ({ categories }: InstructionsDocument): readonly PolicyFault[] =>
  categories
    .filter(
      (category) => ((categoryStates as Readonly<Record<string, string>>)[category] ?? 'PERMITTED') !== 'PERMITTED',
    )
    .sort()
    .map((category) => ({
      reason: 'ABOVE_CEILING',
      rule: null,
      message: `No instructions open the category ${category}.`,
    }));

/** A purpose that the controller has not instructed is nobody's to act for (GDPR Art. 28(10)); floors stay named. */
function uninstructedRoles({ rolesByPurpose }: PolicyDocument, { purposes: instructed }: InstructionsDocument) {
  return purposes
    .filter((purpose) => rolesByPurpose[purpose]?.length && !instructed[purpose] && !floors.has(purpose))
    .map(
      (purpose): PolicyFault => ({
        reason: 'NOT_INSTRUCTED',
        rule: null,
        message: `Roles are named for ${purpose}, which the controller has not instructed.`,
      }),
    );
}

/**
 * A consent that somebody withdrew can't be replaced by another basis (EDPB Guidelines 05/2020, 122–123), nor after the
 * basis was unset, or the purpose left out, for a while.
 */
function swappedBases({ before, after }: JudgedChange, { withdrawn }: JudgementFacts): readonly PolicyFault[] {
  const basisIn = ({ instructions }: PolicyDocuments, purpose: (typeof purposes)[number]) =>
    instructions.purposes[purpose]?.basis ?? null;
  return purposes
    .filter((purpose) => {
      const [was, is] = [basisIn(before, purpose), basisIn(after, purpose)];
      const isAnother = is !== null && is !== 'A6_1_A_CONSENT';
      return withdrawn.has(purpose) && isAnother && (was === null || was === 'A6_1_A_CONSENT');
    })
    .map((purpose) => ({
      reason: 'BASIS_SWAPPED',
      rule: null,
      message: `Consent to ${purpose} was withdrawn: no other basis may take its place.`,
    }));
}
