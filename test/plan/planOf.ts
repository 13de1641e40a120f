import { type OperationDefinitionNode, parse } from 'graphql';
import { directives } from '../../directives/index.js';
import { type Admission, codeOf, Enforcement } from '../../src/enforce/Enforcement.js';
import { boundTo } from '../../src/enforce/handles.js';
import { select } from '../../src/operation/select.js';
import type { Plan } from '../../src/plan/Plan.js';
import { planOperation } from '../../src/plan/planOperation.js';
import { compilePolicy } from '../../src/policy/CompiledPolicy.js';
import type { DecisionContext } from '../../src/policy/decide.js';
import { classify } from '../../src/rulebook/classify.js';
import type { Rulebook } from '../../src/rulebook/Rulebook.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { schemaOf } from '../rulebook/schemas.js';
import { now, type RandomCaller, sdlOf, type World } from './randomWorld.js';

/** The rulebook of a world. */
export const rulebookOf = (world: World, list = directives): Rulebook => classify(schemaOf(sdlOf(world)), list);

/** What a decision reads, of a world. */
export function contextOf(
  world: World,
  caller: RandomCaller,
  purpose: Purpose,
  rulebook = rulebookOf(world),
): DecisionContext {
  const { policy: lines, instructions, jurisdiction } = world;
  const facts = {
    tenant: 'acme',
    version: 1,
    instructionsNumber: 1,
    jurisdiction,
    rulebook,
    at: now,
    known: null,
  };
  const policy = compilePolicy({ policy: lines, instructions }, facts);
  return { rulebook, policy, caller: { tenant: 'acme', ...caller }, purpose };
}

/** A selection of everything that a world has. */
export function everythingOf(world: World) {
  const names = (type: 'P' | 'Q'): string =>
    world.fields.flatMap((each) => (each.type === type ? each.name : [])).join(' ');
  const document = parse(`{ p { id ${names('P')} q { ${names('Q')} } } }`);
  const [operation] = document.definitions;
  return select(schemaOf(sdlOf(world)), document, operation as OperationDefinitionNode, {});
}

/** Plans everything. */
export const planOf = (world: World, context: DecisionContext): Plan => planOperation(everythingOf(world), context);

/** The code of each cell for a person; null: open. */
export function codesFor(plan: Plan, state: Admission['state']): ReadonlyMap<string, string | null> {
  const enforcement = new Enforcement(plan, now, () => Buffer.alloc(32));
  const place = enforcement.openPlace('P', [], true);
  const object = enforcement.admit({}, { place, person: 'p', state, fields: [], path: { before: null, key: 'p' } });
  const { person } = boundTo(object);
  return new Map(
    plan.slots.map((cell) => [cell.field.coordinate, enforcement.isOpen(cell, person) ? null : codeOf(cell, person)]),
  );
}
