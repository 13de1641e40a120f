import { createHash } from 'node:crypto';
import { buildASTSchema, type GraphQLSchema, parse, validateSchema } from 'graphql';
import { checkDefinitions } from './checkDefinitions.js';
import { checkFields } from './checkFields.js';
import { checkInputs } from './checkInputs.js';
import { checkInterfaces } from './checkInterfaces.js';
import { checkKeys } from './checkKeys.js';
import { checkMinimise } from './checkMinimise.js';
import { checkNestedPersons } from './checkNestedPersons.js';
import { checkPersons } from './checkPersons.js';
import { checkSources } from './checkSources.js';
import { checkStrayTags } from './checkStrayTags.js';
import { checkUses } from './checkUses.js';
import { classifyFields } from './classifyFields.js';
import { createModel } from './createModel.js';
import { FaultList } from './FaultList.js';
import type { GovernanceDirective } from './GovernanceDirective.js';
import { printGoverned } from './printGoverned.js';
import type { InputUse, Rulebook } from './Rulebook.js';
import { readTags } from './readTags.js';
import type { SchemaModel } from './SchemaModel.js';
import { saysUse } from './usingTags.js';

// The order is for reading only: faults are sorted.
const checks: readonly ((model: SchemaModel, faults: FaultList) => void)[] = [
  checkKeys,
  checkFields,
  checkStrayTags,
  checkPersons,
  checkNestedPersons,
  checkInterfaces,
  checkMinimise,
  checkSources,
  checkInputs,
  checkUses,
];

/**
 * Makes the rulebook of a schema: what each field of a person is, and what each input touches.
 *
 * It reads the printed schema, not the objects that made it, so that a schema from SDL and one from classes are governed
 * alike, and the digest covers every tag that was read. No order of directives, types or tags changes the outcome.
 *
 * @throws RulebookFaults with every fault of the schema at once.
 */
export function classify(schema: GraphQLSchema, directives: readonly GovernanceDirective[]): Rulebook {
  const printed = printGoverned(schema);
  const declared = buildASTSchema(parse(printed, { noLocation: true }), { assumeValidSDL: true });
  const faults = new FaultList();
  for (const { message } of validateSchema(declared)) faults.add('schema', message);
  checkDefinitions(declared, directives, faults);
  const model = createModel(declared, readTags(declared, directives, faults));
  for (const check of checks) check(model, faults);
  faults.assertNone();

  const governed = classifyFields(model);
  return Object.freeze({
    governed: Object.freeze(governed),
    byCoordinate: new Map(governed.map((field) => [field.coordinate, field])),
    types: sortedMap(model.types),
    inputs: sortedMap(inputUses(model)),
    digest: createHash('sha256').update(printed).digest('hex'),
  });
}

function inputUses({ tags }: SchemaModel): ReadonlyMap<string, InputUse> {
  const uses = new Map<string, InputUse>();
  for (const [coordinate, { contribution }] of tags) {
    const { reads = [], writes = [], aggregates = [] } = contribution;
    if (saysUse(contribution)) uses.set(coordinate, { reads, writes, aggregates });
  }
  return uses;
}

const sortedMap = <Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
  new Map([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
