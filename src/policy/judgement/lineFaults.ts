import type { Classification, Rulebook } from '../../rulebook/Rulebook.js';
import { transformAnswersIn } from '../../rulebook/transformAnswersIn.js';
import { categoryStates } from '../../vocabulary/categories.js';
import { eeaCountries } from '../../vocabulary/countries.js';
import { type AccessMode, accessModes } from '../../vocabulary/modes.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { Role } from '../../vocabulary/roles.js';
import { categoryOf } from '../CompiledPolicy.js';
import { ceilingOn } from '../ceilings.js';
import type { InstructionsDocument } from '../InstructionsDocument.js';
import { isBarredOffice } from '../offices.js';
import { type PolicyLine, refuses } from '../PolicyLine.js';
import type { PolicyFault } from './Judgement.js';

/** What lines are held against. */
export interface LineGround {
  readonly rulebook: Rulebook;
  readonly instructions: InstructionsDocument;
  /** The law that applies, ISO 3166-1 alpha-2. */
  readonly jurisdiction: string;
}

type Check = (line: PolicyLine) => readonly PolicyFault[];

/** Finds what no approval opens in lines. One that refuses opens nothing: it must name what there is, and no more. Pure. */
export function lineFaults(lines: readonly PolicyLine[], ground: LineGround): readonly PolicyFault[] {
  const named = createNamedCheck(ground.rulebook);
  const opening: readonly Check[] = [
    createCeilingCheck(ground),
    officeFaults,
    createConditionCheck(ground),
    categoryFaults,
    countryFaults,
    createInstructionCheck(ground),
    createTransformCheck(ground.rulebook),
  ];
  return lines.flatMap((line) => [...named(line), ...(refuses(line) ? [] : opening.flatMap((check) => check(line)))]);
}

const fault = (reason: PolicyFault['reason'], { id }: PolicyLine, message: string): PolicyFault => ({
  reason,
  rule: id,
  message,
});

const createNamedCheck =
  ({ byCoordinate }: Rulebook): Check =>
  (line) => {
    const at = (line.fields ?? []).findIndex((coordinate) => !byCoordinate.has(coordinate));
    // The text itself is whatever somebody wrote, so its place is told.
    return at < 0
      ? []
      : [fault('UNKNOWN_COORDINATE', line, `Field ${at + 1} of the line is not one that the schema governs.`)];
  };

function createCeilingCheck({ rulebook, jurisdiction }: LineGround): Check {
  const known = new Map<string, boolean>();
  const isOpen = (field: Classification, mode: PolicyLine['mode'], purpose: Purpose, role: Role): boolean => {
    const key = `${field.index} ${mode} ${purpose} ${role}`;
    const answer = known.get(key) ?? modesOf(field, mode).some((each) => passes(field, each, purpose, role));
    known.set(key, answer);
    return answer;
  };
  const passes = (field: Classification, mode: AccessMode, purpose: Purpose, role: Role): boolean => {
    const self = purpose === 'RIGHTS_FULFILMENT' && role === 'SUBJECT';
    return ceilingOn(field, { mode, purpose, roles: [role], jurisdiction, self }) === null;
  };
  return (line) =>
    (line.fields ?? []).flatMap((coordinate) => {
      const field = rulebook.byCoordinate.get(coordinate);
      if (!field) return [];
      const closed = line.purposes.filter(
        (purpose) => !line.roles.some((role) => isOpen(field, line.mode, purpose, role)),
      );
      const words = `No policy opens "${coordinate}" to the roles of the line for ${closed.sort().join(', ')}.`;
      return closed.length > 0 ? [fault('ABOVE_CEILING', line, words)] : [];
    });
}

const officeFaults: Check = (line) =>
  line.roles.flatMap((role) => {
    const closed = line.purposes.filter((purpose) => isBarredOffice(role, purpose)).sort();
    return closed.length > 0
      ? [fault('ABOVE_CEILING', line, `No policy opens data of candidates to ${role} for ${closed.join(', ')}.`)]
      : [];
  });

/** Without a condition the line would open nothing, and close what other lines open. */
const createConditionCheck =
  ({ rulebook }: LineGround): Check =>
  (line) =>
    line.article9
      ? []
      : (line.fields ?? [])
          .filter((coordinate) => rulebook.byCoordinate.get(coordinate)?.special?.inferred === false)
          .map((coordinate) =>
            fault('UNKNOWN_CONSTRAINT', line, `A line on "${coordinate}" must name its condition of GDPR Art. 9(2).`),
          );

/** What a line opens of a field; only keys are counted by. */
const modesOf = ({ isKey }: Classification, mode: PolicyLine['mode']): readonly AccessMode[] =>
  mode === 'WRITE' ? ['WRITE'] : accessModes.filter((each) => each !== 'WRITE' && (isKey || each !== 'COUNT'));

const categoryFaults: Check = (line) =>
  (line.categories ?? [])
    .filter((category) => (categoryStates as Readonly<Record<string, string>>)[category] !== undefined)
    .filter((category) => (categoryStates as Readonly<Record<string, string>>)[category] !== 'PERMITTED')
    .map((category) => fault('ABOVE_CEILING', line, `No policy opens the category ${category}.`));

const countryFaults: Check = (line) =>
  line.countries?.some((country) => !eeaCountries.has(country))
    ? [
        fault(
          'ABOVE_CEILING',
          line,
          'The line names a destination outside the European Economic Area: lines narrow, and only a decision or a safeguard covers.',
        ),
      ]
    : [];

function createInstructionCheck({ rulebook, instructions }: LineGround): Check {
  const instructed = new Set<string>(instructions.categories);
  return (line) => {
    const ofFields = (line.fields ?? []).map((coordinate) => {
      const field = rulebook.byCoordinate.get(coordinate);
      return field && categoryOf(field);
    });
    const categories = [...new Set([...(line.categories ?? []), ...ofFields])].flatMap((each) => each ?? []).sort();
    return [
      ...line.purposes
        .filter((purpose) => !instructions.purposes[purpose] && purpose !== 'POLICY_ADMINISTRATION')
        .map((purpose) => `The controller has not instructed the purpose ${purpose}.`),
      ...categories
        .filter((category) => !instructed.has(category))
        .map((category) => `The controller has not instructed the category ${category}.`),
    ].map((message) => fault('NOT_INSTRUCTED', line, message));
  };
}

const createTransformCheck =
  ({ byCoordinate }: Rulebook): Check =>
  (line) => {
    const { transform, fields = [] } = line;
    if (!transform || line.mode === 'WRITE') return [];
    return fields
      .filter((coordinate) => {
        const field = byCoordinate.get(coordinate);
        return field && (field.isList || !transformAnswersIn(transform, field.leaf));
      })
      .map((coordinate) => fault('TRANSFORM_UNANSWERABLE', line, `"${coordinate}" can't be answered as ${transform}.`));
  };
